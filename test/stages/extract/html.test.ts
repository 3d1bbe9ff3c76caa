import {describe, expect, it} from 'vitest'
import {readDocument} from './read-document.js'

const blocksOf = async (body: string) => {
  const page = `<!doctype html><html><head><title>A statement</title></head><body>${body}</body></html>`
  const read = await readDocument({name: 'a.html', bytes: new TextEncoder().encode(page)})
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

  it('gives nothing of scripts, styles, controls and hidden parts', async () => {
    expect(
      await blocksOf(
        '<script>let a = 1</script><style>p{}</style><p>Xanadu agrees.</p><p hidden>no</p><!-- no --><button>OK</button>'
      )
    ).toEqual(['paragraph: Xanadu agrees.'])
  })

  const said = 'Xanadu opposes any legally binding instrument on the use of these technologies.'
  const prose = '<p>Xanadu agrees with the norms of responsible behaviour, and thanks the Chair.</p>'.repeat(
    6
  )

  it.each([
    ...['comment', 'sidebar', 'footer', 'annex related', 'menu', 'hidden ad'].map(
      name => `<div class="${name}"><p>${said}</p></div>`
    ),
    ...['aside', 'footer', 'header', 'nav', 'form', 'details', 'section'].map(
      name => `<${name}>${said}</${name}>`
    ),
    `<footer><ul><li><a href="#">${said}</a></li></ul></footer>`,
    `<nav><a href="#">Home</a><p>${said}`,
    `<div role="navigation"><p>${said}</p></div>`,
    `<div aria-hidden="true"><p>${said}</p></div>`,
    `<h2><button>${said}</button></h2>`
  ])('keeps what a party says wherever it stands: %s', async part => {
    const blocks = await blocksOf(`<article>${prose}</article>${part}`)
    expect(blocks).toHaveLength(part.includes('Home') ? 8 : 7)
    expect(blocks.at(-1)).toMatch(/^(?!furniture)[a-z-]+: Xanadu opposes any legally/)
  })

  it.each([
    `<html><p>${said}</p></html>`,
    `<html><head><meta charset="utf-8"><p>${said}</html>`,
    `<html><head></head><body></body></html><p>${said}</p>`,
    `<!-- <html > --><p>${said}</p>`
  ])('keeps text that stands outside the body: %s', async page => {
    const read = await readDocument({name: 'a.html', bytes: new TextEncoder().encode(page)})
    expect(read).toMatchObject({value: {text: said}})
  })

  it('tells menus and lists of links at its edges as furniture, and text there as text', async () => {
    const link = (name: string) => `<li><a href="#">${name}</a></li>`
    expect(
      await blocksOf(
        `<header><h1>Statement</h1><p><a href="#">Ministry of Xanadu</a></p><ul>${link('Press')}</ul></header>
        <nav>Menu <ul>${link('News')}${link('Missions')}</ul></nav><p>Xanadu agrees.</p><ul>${link('Annex')}</ul>
        <footer><p>All rights reserved.</p><p><a>Terms</a> | <a>Privacy</a> | <a>Contact</a></p></footer>`
      )
    ).toEqual([
      'heading: Statement',
      'paragraph: Ministry of Xanadu',
      'furniture: Press',
      'furniture: Menu',
      'furniture: News',
      'furniture: Missions',
      'paragraph: Xanadu agrees.',
      'list-item: Annex',
      'paragraph: All rights reserved.',
      'furniture: Terms | Privacy | Contact'
    ])
  })

  it.each(['<div hidden>', '<noscript>', '<template>', '<div style="display: none">'])(
    'notes what it does not show: %s',
    async open => {
      const page = `<html><body><p>Xanadu agrees.</p>${open}${said.repeat(2)}`
      const read = await readDocument({name: 'a.html', bytes: new TextEncoder().encode(page)})
      expect(read).toMatchObject({
        value: {text: 'Xanadu agrees.'},
        notes: [{code: 'unpaired-text', message: expect.stringContaining('Xanadu opposes')}]
      })
    }
  )

  it('numbers a list as a browser does, and not at all where that cannot be known', async () => {
    const list = '<li>one<li value="7">two<li>three'
    expect(await blocksOf(`<ol>${list}</ol><ol start="x"><li>four</ol>`)).toEqual([
      'list-item: 1. one',
      'list-item: 7. two',
      'list-item: 8. three',
      'list-item: four'
    ])
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
