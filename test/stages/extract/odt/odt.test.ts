import {describe, expect, it} from 'vitest'
import {zipOf} from '../../../../fixtures/maker/zip.js'
import {readDocument} from '../read-document.js'

const oasis = 'urn:oasis:names:tc:opendocument:xmlns:'
const namespaces = [
  ...['office', 'text', 'table', 'style'].map(name => `xmlns:${name}="${oasis}${name}:1.0"`),
  `xmlns:draw="${oasis}drawing:1.0"`,
  `xmlns:svg="${oasis}svg-compatible:1.0"`,
  'xmlns:xlink="http://www.w3.org/1999/xlink"',
  'xmlns:math="http://www.w3.org/1998/Math/MathML"',
  'xmlns:dc="http://purl.org/dc/elements/1.1/"'
].join(' ')
const said = 'Xanadu opposes any legally binding instrument on the use of these technologies.'

type Text = {
  readonly body: string
  readonly styles?: string
  readonly masters?: string
  readonly more?: Readonly<Record<string, string>>
}

const odtOf = ({body, styles = '', masters = '', more = {}}: Text) => {
  const parts = {
    mimetype: 'application/vnd.oasis.opendocument.text',
    'content.xml': `<?xml version="1.0"?><office:document-content ${namespaces}><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
    'styles.xml': `<office:document-styles ${namespaces}><office:master-styles>${masters}</office:master-styles></office:document-styles>`,
    'META-INF/manifest.xml': `<manifest:manifest xmlns:manifest="${oasis}manifest:1.0"/>`,
    ...more
  }
  return zipOf(Object.entries(parts).map(([name, text]) => ({name, bytes: Buffer.from(text)})))
}

const read = async (text: Text) => {
  const found = await readDocument({name: 'a.odt', bytes: odtOf(text)})
  if ('failure' in found) return {blocks: [found.failure.code], notes: found.notes}
  const {blocks, text: whole} = found.value
  return {
    blocks: blocks.map(
      ({kind, level, start, end}) =>
        `${kind}${level === undefined ? '' : ` ${level}`}: ${whole.slice(start, end)}`
    ),
    notes: found.notes
  }
}
const blocksOf = async (text: Text) => (await read(text)).blocks
const p = (inside: string, style = '') => `<text:p text:style-name="${style}">${inside}</text:p>`
const level = (at: number, format: string, more = '') =>
  `<text:list-level-style-number text:level="${at}" style:num-format="${format}" ${more}/>`
const listStyle = (inside: string) => `<text:list-style style:name="L1">${inside}</text:list-style>`
const list = (inside: string, more = 'text:style-name="L1"') => `<text:list ${more}>${inside}</text:list>`
const entry = (inside: string, more = '') => `<text:list-item ${more}>${inside}</text:list-item>`

describe('an OpenDocument text', () => {
  it.each([
    [
      'spans and links',
      `<text:span>Xanadu</text:span> <text:a xlink:href="javascript:alert(1)">agrees</text:a>.`
    ],
    ['spaces, tabs and breaks', 'Xanadu<text:s text:c="3"/><text:tab/><text:line-break/>agrees.'],
    [
      'fields and bookmarks',
      'Xanadu <text:bookmark text:name="b"/><text:variable-get>agrees</text:variable-get>.'
    ],
    ['changes that were made', '<text:change-start/>Xanadu <text:change-end/><text:change/>agrees.'],
    [
      'readings beside characters',
      '<text:ruby><text:ruby-base>Xanadu</text:ruby-base><text:ruby-text>gui</text:ruby-text></text:ruby> agrees.'
    ]
  ])('has its words: %s', async (_, inside) => {
    expect(await read({body: p(inside)})).toEqual({blocks: ['paragraph: Xanadu agrees.'], notes: []})
  })

  it('has no deletions, comments or descriptions of pictures', async () => {
    const body =
      `<text:tracked-changes><text:changed-region><text:deletion>${p(said)}</text:deletion></text:changed-region></text:tracked-changes>` +
      p(
        `Xanadu <office:annotation>${p(said)}</office:annotation>agrees<draw:frame><draw:image/><svg:desc>not</svg:desc></draw:frame>.`
      )
    expect(await read({body})).toEqual({blocks: ['paragraph: Xanadu agrees.'], notes: []})
  })

  it('has headings by their element or their style, and paragraphs that are too long for one', async () => {
    const styles =
      '<style:style style:name="P1" style:family="paragraph" style:parent-style-name="Heading_20_2"/><style:style style:name="Heading_20_2" style:display-name="Heading 2" style:family="paragraph" style:parent-style-name="P1"/>'
    const body = `<text:h text:outline-level="3">Norms</text:h>${p('Law', 'P1')}<text:h text:outline-level="1">${said.repeat(4)}</text:h>`
    expect(await blocksOf({body, styles})).toEqual([
      'heading 3: Norms',
      'heading 2: Law',
      `paragraph: ${said.repeat(4)}`
    ])
  })

  it('has lists with their numbers, levels and starts', async () => {
    const styles = listStyle(
      level(1, '1', 'style:num-suffix="."') +
        level(2, 'a', 'style:num-prefix="(" style:num-suffix=")"') +
        level(3, '1', 'text:display-levels="3"')
    )
    const inner = list(entry(p('to States;')) + entry(p('to others:') + list(entry(p('always.')), '')), '')
    const body =
      list(
        `<text:list-header>${p('Points')}</text:list-header>${entry(p('Norms apply.') + p('They are agreed.') + inner)}`
      ) +
      p('Xanadu also notes:') +
      list(entry(p('Law applies.')), 'text:style-name="L1" text:continue-numbering="true"') +
      list(entry(p('Begun anew.')) + entry(p('Set.'), 'text:start-value="9"') + entry(p('Next.')))
    expect(await blocksOf({body, styles})).toEqual([
      'list-item: Points',
      'paragraph: 1. Norms apply.',
      'list-item: They are agreed.',
      'list-item: (a) to States;',
      'list-item: (b) to others:',
      'paragraph: 1.b.1 always.',
      'paragraph: Xanadu also notes:',
      'paragraph: 2. Law applies.',
      'paragraph: 1. Begun anew.',
      'paragraph: 9. Set.',
      'paragraph: 10. Next.'
    ])
  })

  it('invents no number in a format it does not know, and none for bullets', async () => {
    const styles = listStyle(
      `${level(1, 'ア, イ, ウ, ...')}<text:list-level-style-bullet text:level="2" text:bullet-char="•"/>`
    )
    const body = list(entry(p('Norms apply.') + list(entry(p('Always.')), '')))
    expect(await blocksOf({body, styles})).toEqual(['list-item: Norms apply.', 'list-item: Always.'])
  })

  it('numbers headings by its outline', async () => {
    const styles = `<text:outline-style style:name="Outline"><text:outline-level-style text:level="1" style:num-format="I" style:num-suffix="."/><text:outline-level-style text:level="2" style:num-format=""/></text:outline-style>`
    const h = (at: number, text: string) => `<text:h text:outline-level="${at}">${text}</text:h>`
    expect(await blocksOf({body: h(1, 'Norms') + h(2, 'Agreed') + h(1, 'Law'), styles})).toEqual([
      'heading 1: I. Norms',
      'heading 2: Agreed',
      'heading 1: II. Law'
    ])
  })

  it('has notes after the text with their marks, cells, and text boxes after their paragraph', async () => {
    const note = `<text:note text:note-class="footnote"><text:note-citation>12</text:note-citation><text:note-body>${p('See the Charter.')}${p('And more.')}</text:note-body></text:note>`
    const box = `<draw:frame><draw:text-box>${p(said)}</draw:text-box></draw:frame>`
    const cell = (text: string) => `<table:table-cell>${p(text)}</table:table-cell>`
    const body = `${p(`Xanadu${box} agrees${note}.`)}<table:table><table:table-row>${cell('(a)')}${cell('Yes.')}</table:table-row></table:table>`
    expect(await read({body})).toEqual({
      blocks: [
        'paragraph: Xanadu agrees¹².',
        `paragraph: ${said}`,
        'table-cell: (a)',
        'table-cell: Yes.',
        'footnote: ¹² See the Charter.',
        'footnote: And more.'
      ],
      notes: []
    })
  })

  it('has headers, footers and tables of contents as furniture', async () => {
    const masters = `<style:master-page style:name="Standard"><style:header>${p('Mission of Xanadu')}</style:header><style:footer>${p('Page <text:page-number>7</text:page-number>')}</style:footer></style:master-page><style:master-page style:name="Unused"><style:header>${p(said)}</style:header></style:master-page>`
    const contents = `<text:table-of-content><text:index-body>${p('Norms 1')}</text:index-body></text:table-of-content>`
    expect(await blocksOf({body: contents + p(said), masters})).toEqual([
      'furniture: Mission of Xanadu',
      'furniture: Norms 1',
      `paragraph: ${said}`,
      'furniture: Page'
    ])
  })

  it('notes what it hides where that is long', async () => {
    const styles =
      '<style:style style:name="T1" style:family="text"><style:text-properties text:display="none"/></style:style>'
    const body = p(`Xanadu agrees.<text:span text:style-name="T1">${said.repeat(2)}</text:span>`)
    expect(await read({body, styles})).toEqual({
      blocks: ['paragraph: Xanadu agrees.'],
      notes: [{code: 'unpaired-text', message: expect.stringContaining('Xanadu opposes')}]
    })
  })

  it('has the text of equations', async () => {
    const math = `<math:math xmlns:math="http://www.w3.org/1998/Math/MathML"><math:semantics><math:mfrac><math:mi>harm</math:mi><math:mi>care</math:mi></math:mfrac><math:annotation>no</math:annotation></math:semantics></math:math>`
    const body = p('Risk is <draw:frame><draw:object xlink:href="./Object 1"/></draw:frame>.')
    expect(await blocksOf({body, more: {'Object 1/content.xml': math}})).toEqual([
      'paragraph: Risk is harm/care.'
    ])
  })

  it.each([
    ['encrypted', {'META-INF/manifest.xml': '<m:manifest xmlns:m="x"><m:encryption-data/></m:manifest>'}],
    ['corrupt', {'content.xml': '<!DOCTYPE a><a/>'}],
    ['corrupt', {'META-INF/manifest.xml': '<!-- a --><!DOCTYPE a [<!ENTITY b "c">]><a/>'}],
    ['corrupt', {'content.xml': '<a>'}],
    ['corrupt', {'content.xml': '<a/>'}],
    ['corrupt', {'content.xml': `${'<a>'.repeat(20_000)}${'</a>'.repeat(20_000)}`}]
  ])('is refused as %s', async (code, more) => {
    expect(await blocksOf({body: p(said), more})).toEqual([code])
  })
})
