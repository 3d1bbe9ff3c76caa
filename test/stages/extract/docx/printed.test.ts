import {describe, expect, it} from 'vitest'
import {readDocument} from '../read-document.js'
import {blocksOf, entry, notesOf, paragraph, run, type WordText, wordFile} from './word-file.js'

const said = 'Xanadu opposes any legally binding instrument on the use of these technologies.'
const boxed = (inside: string) =>
  `<w:drawing><wp:anchor><a:graphic><a:graphicData><wps:wsp><wps:txbx><w:txbxContent>${inside}</w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing>`
const oldBox = (inside: string) =>
  `<w:pict><v:shape><v:textbox><w:txbxContent>${inside}</w:txbxContent></v:textbox></v:shape></w:pict>`
const field = (code: string, result: string) =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${code}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${result}<w:r><w:fldChar w:fldCharType="end"/></w:r>`

describe('the text of a Word file', () => {
  it.each([
    ['an insertion', `<w:ins w:id="1">${run(said)}</w:ins>`, said],
    ['what was moved here', `<w:moveTo w:id="1">${run(said)}</w:moveTo>`, said],
    ['a content control', `<w:sdt><w:sdtPr/><w:sdtContent>${run(said)}</w:sdtContent></w:sdt>`, said],
    ['a link', `<w:hyperlink r:id="x">${run(said)}</w:hyperlink>`, said],
    ['the result of a field', field(' HYPERLINK "https://example.org" ', run(said)), said],
    ['a simple field', `<w:fldSimple w:instr=" REF a ">${run(said)}</w:fldSimple>`, said],
    ['a field that never ends', `<w:r><w:fldChar w:fldCharType="begin"/></w:r>${run(said)}`, said],
    ['a smart tag', `<w:smartTag w:element="place">${run(said)}</w:smartTag>`, said],
    ['custom XML', `<w:customXml w:element="place">${run(said)}</w:customXml>`, said],
    ['a change of direction', `<w:bdo w:val="rtl">${run(said)}</w:bdo>`, said],
    ['an embedding in a direction', `<w:dir w:val="rtl">${run(said)}</w:dir>`, said],
    [
      'a reading beside characters',
      `<w:r><w:ruby><w:rt>${run('gui')}</w:rt><w:rubyBase>${run(said)}</w:rubyBase></w:ruby></w:r>`,
      said
    ],
    ['small print', run(said, '<w:webHidden/><w:caps/>'), said],
    ['what is not hidden after all', run(said, '<w:vanish w:val="0"/>'), said],
    [
      'tabs and breaks',
      `<w:r><w:t>Xanadu</w:t><w:tab/><w:t>agrees</w:t><w:br/><w:t>to</w:t><w:cr/><w:t>it.</w:t></w:r>`,
      'Xanadu agrees to it.'
    ],
    [
      'an optional hyphen',
      '<w:r><w:t>Xana</w:t><w:softHyphen/><w:t>du agrees.</w:t></w:r>',
      'Xanadu agrees.'
    ],
    [
      'a hyphen that holds',
      '<w:r><w:t>non</w:t><w:noBreakHyphen/><w:t>binding norms</w:t></w:r>',
      'non\u2011binding norms'
    ],
    [
      'a symbol',
      `<w:r><w:t xml:space="preserve">Norms </w:t><w:sym w:font="Symbol" w:char="F0AE"/><w:t xml:space="preserve"> law</w:t></w:r>`,
      'Norms → law'
    ],
    ['a power', `${run('of 5 m')}${run('2', '<w:vertAlign w:val="superscript"/>')}`, 'of 5 m²'],
    [
      'an equation',
      '<m:oMathPara><m:oMath><m:r><m:t>risk=</m:t></m:r><m:f><m:num><m:r><m:t>harm</m:t></m:r></m:num><m:den><m:r><m:t>care</m:t></m:r></m:den></m:f></m:oMath></m:oMathPara>',
      'risk=harm/care'
    ]
  ])('has %s', async (_, inside, text) => {
    expect(await blocksOf({body: paragraph(inside)})).toEqual([`paragraph: ${text}`])
    expect(await notesOf({body: paragraph(inside)})).toEqual([])
  })

  it.each([
    ['a deletion', '<w:del w:id="1"><w:r><w:delText>not </w:delText></w:r></w:del>'],
    ['what was moved away', `<w:moveFrom w:id="1">${run('not ')}</w:moveFrom>`],
    [
      'a comment',
      '<w:commentRangeStart w:id="1"/><w:commentRangeEnd w:id="1"/><w:r><w:commentReference w:id="1"/></w:r>'
    ],
    ['the code of a field', field(' TIME ', '')],
    [
      'a field in the code of a field',
      field(`IF </w:instrText></w:r>${field('DATE', run('not '))}<w:r><w:instrText>`, '')
    ],
    [
      'a word for a picture',
      '<w:r><w:drawing><wp:inline><wp:docPr w:id="1" descr="not"/></wp:inline></w:drawing></w:r>'
    ],
    ['what is hidden', run('not ', '<w:vanish/>')]
  ])('has nothing of %s', async (_, inside) => {
    expect(await blocksOf({body: paragraph(`${inside}${run(said)}`)})).toEqual([`paragraph: ${said}`])
    expect(await notesOf({body: paragraph(`${inside}${run(said)}`)})).toEqual([])
  })

  it('notes what is hidden where it is long', async () => {
    const styles =
      '<w:style w:type="character" w:styleId="Away"><w:name w:val="Away"/><w:rPr><w:vanish/></w:rPr></w:style>'
    const body = paragraph(run('Xanadu agrees.') + run(said.repeat(2), '<w:rStyle w:val="Away"/>'))
    expect(await blocksOf({body, styles})).toEqual(['paragraph: Xanadu agrees.'])
    expect(await notesOf({body, styles})).toMatchObject([
      {code: 'unpaired-text', message: expect.stringContaining('formatted as hidden')}
    ])
  })

  it('has no row that was deleted', async () => {
    const row = (text: string, properties = '') =>
      `<w:tr><w:trPr>${properties}</w:trPr><w:tc>${paragraph(text)}</w:tc></w:tr>`
    const body = `<w:tbl>${row('Xanadu agrees.')}${row(said, '<w:del w:id="1"/>')}</w:tbl>`
    expect(await blocksOf({body})).toEqual(['table-cell: Xanadu agrees.'])
  })

  it.each([
    ['of the new kind', `<w:r>${boxed(paragraph(said))}</w:r>`],
    ['of the old kind', `<w:r>${oldBox(paragraph(said))}</w:r>`],
    [
      'of both kinds at once',
      `<w:r><mc:AlternateContent><mc:Choice Requires="wps">${boxed(paragraph(said))}</mc:Choice><mc:Fallback>${oldBox(paragraph(said))}</mc:Fallback></mc:AlternateContent></w:r>`
    ],
    [
      'of the old kind where the new one is empty',
      `<w:r><mc:AlternateContent><mc:Choice Requires="wpc"><w:drawing/></mc:Choice><mc:Fallback>${oldBox(paragraph(said))}</mc:Fallback></mc:AlternateContent></w:r>`
    ],
    ['in a text box', `<w:r>${boxed(paragraph(`<w:r>${oldBox(paragraph(said))}</w:r>`))}</w:r>`],
    [
      'in a content control',
      `<w:sdt><w:sdtContent><w:r>${boxed(paragraph(said))}</w:r></w:sdtContent></w:sdt>`
    ]
  ])('has a text box once, after its paragraph: %s', async (_, box) => {
    const body = paragraph(run('Xanadu ') + box + run('agrees.')) + paragraph('It thanks the Chair.')
    expect(await blocksOf({body})).toEqual([
      'paragraph: Xanadu agrees.',
      `paragraph: ${said}`,
      'paragraph: It thanks the Chair.'
    ])
    expect(await notesOf({body})).toEqual([])
  })

  it('has tables in tables, merged cells, and cells in content controls', async () => {
    const cell = (inside: string, properties = '') => `<w:tc><w:tcPr>${properties}</w:tcPr>${inside}</w:tc>`
    const inner = `<w:tbl><w:tr>${cell(paragraph('inner'))}</w:tr></w:tbl>`
    const body = `<w:tbl><w:tr>${cell(paragraph('both rows'), '<w:vMerge w:val="restart"/>')}${cell(`${paragraph('before')}${inner}${paragraph('after')}`)}</w:tr>
      <w:tr>${cell(paragraph(''), '<w:vMerge/>')}<w:sdt><w:sdtContent>${cell(paragraph('controlled'))}</w:sdtContent></w:sdt></w:tr></w:tbl>`
    expect(await blocksOf({body})).toEqual(
      ['both rows', 'before', 'inner', 'after', 'controlled'].map(text => `table-cell: ${text}`)
    )
  })

  it('notes letters that it could not place', async () => {
    const cell = (text: string, merge: string) => `<w:tc><w:tcPr>${merge}</w:tcPr>${paragraph(text)}</w:tc>`
    const body = `<w:tbl><w:tr>${cell('Xanadu agrees.', '<w:vMerge w:val="restart"/>')}</w:tr><w:tr>${cell('Under it.', '<w:vMerge/>')}</w:tr></w:tbl>`
    expect(await notesOf({body})).toEqual([
      {code: 'unpaired-text', message: expect.stringContaining('7 letters that could not be placed')}
    ])
  })

  it('notes diagrams and embedded files, whose words are not read', async () => {
    const text: WordText = {
      body: paragraph(said),
      more: {'word/diagrams/data1.xml': '<a/>', 'word/embeddings/b.docx': ''}
    }
    expect(await notesOf(text)).toMatchObject([
      {message: expect.stringContaining('diagrams and embedded files')}
    ])
  })

  it.each(['javascript:alert(1)', 'file:///etc/passwd', 'https://example.org/'])(
    'keeps the words of a link and nothing of where it leads: %s',
    async target => {
      const relations = `<Relationship Id="l" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="${target}" TargetMode="External"/><Relationship Id="p" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="${target}" TargetMode="External"/>`
      const picture = '<w:r><w:drawing><a:blip r:link="p"/></w:drawing></w:r>'
      const body = paragraph(`<w:hyperlink r:id="l">${run(said)}</w:hyperlink>${picture}`)
      const read = await readDocument({name: 'a.docx', bytes: wordFile({body, relations})})
      expect(read).toMatchObject({value: {text: said}})
      expect(JSON.stringify(read)).not.toContain(target)
    }
  )

  it('is read in the strict form too, and under other prefixes', async () => {
    const strict = 'http://purl.oclc.org/ooxml/wordprocessingml/main'
    const document = `<x:document xmlns:x="${strict}"><x:body><x:p><x:r><x:t>${said}</x:t></x:r></x:p></x:body></x:document>`
    expect(await blocksOf({body: '', more: {'word/document.xml': document}})).toEqual([`paragraph: ${said}`])
  })
})

describe('what a paragraph of a Word file is', () => {
  const style = (id: string, name: string, inside = '') =>
    `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${inside}</w:style>`
  const outline = (level: number) => `<w:pPr><w:outlineLvl w:val="${level}"/></w:pPr>`

  it.each([
    ['heading 1', 'berschrift1', 1],
    ['Überschrift 2', 'a', 2],
    ['Titre 3', 'b', 3],
    ['заголовок 1', '1', 1],
    ['标题 2', '2', 2],
    ['Title', 'Titel', 1],
    ['_ H _1_G', 'HChG', 2]
  ])('is a heading by the name of its style: %s', async (name, id, level) => {
    const body = paragraph('Norms', `<w:pStyle w:val="${id}"/>`) + paragraph(said)
    expect(await blocksOf({body, styles: style(id, name)})).toEqual([
      `heading ${level}: Norms`,
      `paragraph: ${said}`
    ])
  })

  it('is a heading by its outline level, also an inherited one', async () => {
    const styles =
      style('Kapitel', 'Kapitel', outline(1)) +
      style('Neu', 'Neu', '<w:basedOn w:val="Kapitel"/>') +
      style('Plain', 'Plain', outline(9))
    const body = ['Neu', 'Plain'].map(id => paragraph('Norms', `<w:pStyle w:val="${id}"/>`)).join('')
    expect(await blocksOf({body: `${body}${paragraph('Law', '<w:outlineLvl w:val="0"/>')}`, styles})).toEqual(
      ['heading 2: Norms', 'paragraph: Norms', 'heading 1: Law']
    )
  })

  it('is no heading where it is as long as a paragraph', async () => {
    const body = paragraph(said.repeat(5), '<w:outlineLvl w:val="0"/>')
    expect(await blocksOf({body})).toEqual([`paragraph: ${said.repeat(5)}`])
  })

  it('survives styles that inherit from one another in a ring', async () => {
    const styles = style('A', 'A', '<w:basedOn w:val="B"/>') + style('B', 'B', '<w:basedOn w:val="A"/>')
    expect(await blocksOf({body: paragraph(said, '<w:pStyle w:val="A"/>'), styles})).toEqual([
      `paragraph: ${said}`
    ])
  })

  it('is furniture where it is a line of a table of contents, and only there', async () => {
    const begin =
      '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>TOC \\o</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>'
    const end = '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    const body =
      paragraph(begin + run('Norms 1')) +
      paragraph('Law 2') +
      paragraph(end + run(said)) +
      paragraph('Trust 3', '<w:pStyle w:val="T1"/>')
    expect(await blocksOf({body, styles: style('T1', 'toc 1')})).toEqual([
      'furniture: Norms 1',
      'furniture: Law 2',
      `paragraph: ${said}`,
      'furniture: Trust 3'
    ])
  })

  it('is furniture where it is a header or footer that is printed, each once', async () => {
    const section = (more = '') =>
      `<w:sectPr><w:headerReference w:type="default" r:id="h1"/><w:headerReference w:type="first" r:id="h2"/><w:footerReference w:type="default" r:id="f1"/>${more}</w:sectPr>`
    const text: WordText = {
      body: paragraph(said, section()) + paragraph('Thank you.') + section(),
      headers: {h1: paragraph('Permanent Mission of Xanadu'), h2: paragraph('Never printed')},
      footers: {f1: paragraph(`${run('Page ')}${field('PAGE', run('7'))}`)}
    }
    expect(await blocksOf(text)).toEqual([
      'furniture: Permanent Mission of Xanadu',
      `paragraph: ${said}`,
      'paragraph: Thank you.',
      'furniture: Page'
    ])
    expect(await blocksOf({...text, body: paragraph(said) + section('<w:titlePg/>')})).toContain(
      'furniture: Never printed'
    )
  })

  it('keeps its number beside its level', async () => {
    const numbering =
      '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
    const body = entry('Norms', 1).replace('<w:numPr>', '<w:outlineLvl w:val="0"/><w:numPr>')
    expect(await blocksOf({body, numbering})).toEqual(['heading 1: I. Norms'])
  })
})
