import {describe, expect, it} from 'vitest'
import {readDocument} from '../read-document.js'

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

  it.each([
    '<div hidden>',
    '<noscript>',
    '<template>',
    '<div style="display: none">',
    '<div style="visibility: hidden">'
  ])('notes what it does not show: %s', async open => {
    const page = `<html><body><p>Xanadu agrees.</p>${open}${said.repeat(2)}`
    const read = await readDocument({name: 'a.html', bytes: new TextEncoder().encode(page)})
    expect(read).toMatchObject({
      value: {text: 'Xanadu agrees.'},
      notes: [{code: 'unpaired-text', message: expect.stringContaining('Xanadu opposes')}]
    })
  })

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

  it.each([
    ['<ol reversed><li>one<li>two</ol>', ['2. one', '1. two']],
    ['<ol reversed start="9"><li>one<li>two</ol>', ['9. one', '8. two']],
    ['<ol type="i"><li>one<li>two</ol>', ['i. one', 'ii. two']],
    ['<ol type="A"><li>one<li type="a">two</ol>', ['A. one', 'b. two']],
    ['<ol style="list-style-type: upper-roman"><li>one</ol>', ['I. one']],
    ['<ol style="list-style: none"><li>one</ol>', ['one']],
    ['<ol style="list-style-type: georgian"><li>one</ol>', ['one']],
    ['<ol style="list-style-type: arabic-indic"><li>one</ol>', ['١. one']],
    ['<ol style="list-style-type: cjk-ideographic"><li>规范</ol>', ['一、 规范']],
    [
      '<ol><li>one<ol type="a"><li>two<li>three</ol><li>four</ol>',
      ['1. one', 'a. two', 'b. three', '2. four']
    ],
    ['<ul><li>one</ul>', ['one']]
  ])('numbers a list in its own format: %s', async (list, entries) => {
    expect(await blocksOf(list)).toEqual(entries.map(entry => `list-item: ${entry}`))
  })

  it.each([
    [
      'elements of an office program',
      'In <st1:country w:st="on">Xanadu</st1:country> norms apply<o:p></o:p>.',
      'In Xanadu norms apply.'
    ],
    [
      'elements that nobody knows',
      'In <blink>Xanadu</blink> <nobr>norms</nobr> apply.',
      'In Xanadu norms apply.'
    ],
    [
      'equations',
      'Risk is <math><mi>harm</mi><mo>/</mo><mi>care</mi><annotation>no</annotation></math>.',
      'Risk is harm/care.'
    ],
    ['readings beside characters', '<ruby>国际法<rp>(</rp><rt>gui</rt><rp>)</rp></ruby>适用', '国际法适用'],
    ['optional hyphens', 'In Xana&shy;du norms ap<wbr>ply.', 'In Xanadu norms apply.'],
    [
      'the words of a link and not where it leads',
      'In <a href="javascript:alert(1)">Xanadu</a> norms apply.',
      'In Xanadu norms apply.'
    ]
  ])('keeps a line whole with %s', async (_, inside, text) => {
    expect(await blocksOf(`<p>${inside}</p>`)).toEqual([`paragraph: ${text}`])
  })

  it('keeps nothing of where its links and pictures lead', async () => {
    const page =
      '<p><a href="javascript:alert(1)">Xanadu</a> <img src="file:///etc/passwd" alt="x"> agrees.</p>'
    const read = await readDocument({name: 'a.html', bytes: new TextEncoder().encode(page)})
    expect(read).toMatchObject({value: {text: 'Xanadu agrees.'}})
    expect(JSON.stringify(read)).not.toMatch(/alert|passwd/)
  })

  it('has definitions, captions and parts of its own making as blocks', async () => {
    expect(
      await blocksOf(
        '<dl><dt>Norm<dd>a rule</dl><table><caption>Measures</caption><tr><th>State<td>team</table><my-part>one</my-part><my-part>two</my-part>'
      )
    ).toEqual([
      'paragraph: Norm',
      'list-item: a rule',
      'paragraph: Measures',
      'table-cell: State',
      'table-cell: team',
      'paragraph: one',
      'paragraph: two'
    ])
  })

  it('has the paragraphs of what keeps its lines', async () => {
    expect(
      await blocksOf(`<pre>XANADU\n\n${said.replace(' legally', '\nlegally')}\n\nThank you.</pre>`)
    ).toEqual(['paragraph: XANADU', `paragraph: ${said}`, 'paragraph: Thank you.'])
  })

  it.each([
    '<div id="ftn1"><p><a href="#_ftnref1">[1]</a> See the Charter.</p></div>',
    '<div id="sdfootnote1"><p>[1] See the Charter.</p></div>',
    '<aside role="doc-footnote">[1] See the Charter.</aside>'
  ])('tells a footnote that an office program wrote: %s', async note => {
    const page = `<html><body><p>Xanadu agrees.[1]</p>${note}</body></html>`
    const read = await readDocument({name: 'a.html', bytes: new TextEncoder().encode(page)})
    expect(read).toMatchObject({value: {blocks: [{kind: 'paragraph'}, {kind: 'footnote', number: '[1]'}]}})
  })

  it('is refused when it is nested too deep', async () => {
    expect(await blocksOf('<div>'.repeat(200_000))).toBe('corrupt')
  })
})
