import {describe, expect, it} from 'vitest'
import {readFile} from '../../../src/stages/extract/read-file.js'

const blocksOf = async (body: string) => {
  const page = `<!doctype html><html><head><title>A statement</title></head><body>${body}</body></html>`
  const read = await readFile({name: 'a.html', bytes: new TextEncoder().encode(page)})
  if ('failure' in read) return read.failure.code
  const {text, blocks} = read.value
  return blocks.map(({kind, start, end}) => `${kind}: ${text.slice(start, end)}`)
}

describe('a web page', () => {
  it('gives headings, paragraphs, list entries with their numbers, and cells', async () => {
    expect(
      await blocksOf(
        '<h2>Norms</h2><p>Xanadu <b>agrees</b>.</p><ol start="3"><li>one<li>two</ol><table><tr><td>a<td>b</table>'
      )
    ).toEqual([
      'heading: Norms',
      'paragraph: Xanadu agrees.',
      'list-item: 3. one',
      'list-item: 4. two',
      'table-cell: a',
      'table-cell: b'
    ])
  })

  it('gives nothing of scripts, styles, menus and hidden parts', async () => {
    expect(
      await blocksOf(
        '<nav>Menu</nav><script>let a = 1</script><style>p{}</style><p>Xanadu agrees.</p><p hidden>no</p><!-- no -->'
      )
    ).toEqual(['paragraph: Xanadu agrees.'])
  })

  it('keeps the whole body where the article would leave most of it out', async () => {
    const item = (i: number) => `<div class="sidebar comment"><a href="#">Point ${i} of Xanadu</a></div>`
    const blocks = await blocksOf(Array.from({length: 9}, (_, i) => item(i)).join(''))
    expect(blocks).toHaveLength(9)
  })

  it('parts paragraphs at two breaks in a row, and at one only by a space', async () => {
    expect(await blocksOf('<div>one<br>two<br><br>three</div>')).toEqual([
      'paragraph: one two',
      'paragraph: three'
    ])
  })

  it('keeps a headline that repeats the title of the page', async () => {
    const said = '<p>Xanadu agrees with the norms of responsible behaviour, and thanks the Chair.</p>'.repeat(
      4
    )
    const blocks = await blocksOf(`<main><h1>A statement</h1>${said}</main>`)
    expect(blocks.slice(0, 1)).toEqual(['heading: A statement'])
    expect(blocks).toHaveLength(5)
  })

  it.each(['fn1', 'fn:1', 'footnote-1', '_ftn1'])('tells a footnote by its id: %s', async id => {
    expect(
      await blocksOf(`<p>Xanadu agrees.<sup>1</sup></p><ol><li id="${id}">See the Charter. ↩</li></ol>`)
    ).toEqual(['paragraph: Xanadu agrees.¹', 'footnote: ¹ See the Charter.'])
  })

  it('is refused when it is nested too deep', async () => {
    expect(await blocksOf('<div>'.repeat(200_000))).toBe('corrupt')
  })
})
