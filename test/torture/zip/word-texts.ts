import {type BadFile, statement} from '../bad-file.js'
import {mainPart, paragraph, relations, wordFile, wordPart} from './word-file.js'

const body = paragraph(statement)

const laughs = `<!DOCTYPE lolz [<!ENTITY a "ha">${Array.from({length: 9}, (_, i) => `<!ENTITY ${'bcdefghij'[i]} "${`&${'abcdefghi'[i]};`.repeat(10)}">`).join('')}]>`
const outside = '<!DOCTYPE w [<!ENTITY passwd SYSTEM "file:///etc/passwd">]>'

/** A part that declares a document type; what stands behind it is sound. */
const declaring = (name: string, declaration: string, content: string): Uint8Array =>
  wordFile(body, [{name, content: content.replace('?>', `?>${declaration}`)}])

const numberedFrom = (start: string, format: string): Uint8Array =>
  wordFile(
    Array.from({length: 3}, () =>
      paragraph(statement, '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>')
    ).join(''),
    [
      {
        name: 'word/numbering.xml',
        content: wordPart(
          'numbering',
          `<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`
        )
      }
    ]
  )

/** Word files whose archive is sound and whose text is not. */
export const badWordTexts: readonly BadFile[] = [
  {
    name: 'billion-laughs.docx',
    bytes: () => declaring('word/document.xml', laughs, mainPart(paragraph('&j;'))),
    ends: ['corrupt'],
    neverSays: /haha/
  },
  ...[
    'word/document.xml',
    'word/styles.xml',
    'word/numbering.xml',
    'word/footnotes.xml',
    'word/_rels/document.xml.rels',
    '_rels/.rels',
    '[Content_Types].xml',
    'docProps/core.xml',
    'customXml/item1.xml',
    'word/charts/chart1.xml'
  ].map(
    (name, i): BadFile => ({
      name: `document-type-in-part-${i}.docx`,
      bytes: () => declaring(name, outside, wordPart('styles', paragraph('&passwd;'))),
      ends: ['corrupt'],
      neverSays: /root:/
    })
  ),
  {
    name: 'document-type-in-utf-16.docx',
    bytes: () =>
      wordFile(body, [
        {
          name: 'word/document.xml',
          content: Buffer.from(
            `\uFEFF${mainPart(paragraph('&passwd;')).replace('UTF-8', 'UTF-16').replace('?>', `?>${outside}`)}`,
            'utf16le'
          )
        }
      ]),
    ends: ['corrupt'],
    neverSays: /root:/
  },
  {
    name: 'links-to-our-own-files.docx',
    bytes: () =>
      wordFile(
        `${body}<w:p><w:hyperlink r:id="rId1"><w:r><w:t>a link</w:t></w:r></w:hyperlink></w:p><w:altChunk r:id="rId2"/><w:subDoc r:id="rId3"/>`,
        [
          {
            name: 'word/_rels/document.xml.rels',
            content: relations(
              'hyperlink file:///etc/passwd External',
              'aFChunk file:///etc/passwd External',
              'subDocument file:///etc/hostname External',
              'attachedTemplate http://127.0.0.1:9/t.dotm External',
              'image file:///etc/passwd External',
              'footnotes file:///etc/passwd External',
              'styles ../../../../../../../etc/passwd',
              'numbering /etc/passwd'
            )
          }
        ]
      ),
    ends: ['read'],
    says: statement,
    neverSays: /root:|passwd/
  },
  {
    name: 'parts-that-lead-to-one-another.docx',
    bytes: () =>
      wordFile(body, [
        {
          name: 'word/_rels/document.xml.rels',
          content: relations(
            'styles document.xml',
            'footnotes document.xml',
            'numbering _rels/document.xml.rels',
            'header document.xml'
          )
        }
      ]),
    ends: ['read', 'corrupt']
  },
  {
    name: 'elements-20000-deep.docx',
    bytes: () =>
      wordFile(`${'<w:sdt><w:sdtContent>'.repeat(20_000)}${body}${'</w:sdtContent></w:sdt>'.repeat(20_000)}`),
    ends: ['corrupt', 'read']
  },
  {
    name: 'tables-20000-deep.docx',
    bytes: () =>
      wordFile(`${'<w:tbl><w:tr><w:tc>'.repeat(20_000)}${body}${'</w:tc></w:tr></w:tbl>'.repeat(20_000)}`),
    ends: ['corrupt', 'read']
  },
  {
    name: 'elements-never-closed.docx',
    bytes: () => wordFile(`${body}${'<w:p><w:r>'.repeat(20_000)}`),
    ends: ['corrupt']
  },
  {
    name: 'no-xml.docx',
    bytes: () => wordFile(body, [{name: 'word/document.xml', content: 'Xanadu \u0000 < agrees & > '}]),
    ends: ['corrupt']
  },
  {
    name: 'empty-part.docx',
    bytes: () => wordFile(body, [{name: 'word/document.xml', content: ''}]),
    ends: ['corrupt']
  },
  {name: 'no-paragraph.docx', bytes: () => wordFile(''), ends: ['no-text']},
  {
    name: 'controls-in-the-text.docx',
    bytes: () =>
      wordFile(`${body}${paragraph('due\u0000 dili\u0001gence &#0; &#xD800; &#x1F; &#x110000; &nothing;')}`),
    ends: ['corrupt', 'read']
  },
  {
    name: 'a-million-empty-paragraphs.docx',
    bytes: () => wordFile(`${body}${'<w:p/>'.repeat(1_000_000)}`),
    ends: ['read', 'too-large', 'timed-out'],
    greedy: true
  },
  {
    name: '200000-paragraphs.docx',
    bytes: () => wordFile(paragraph('Xanadu agrees.').repeat(200_000)),
    ends: ['read', 'too-large', 'timed-out'],
    greedy: true
  },
  {
    name: 'a-million-attributes.docx',
    bytes: () =>
      wordFile(`<w:p ${Array.from({length: 200_000}, (_, i) => `w:a${i}="1"`).join(' ')}/>${body}`),
    ends: ['read', 'corrupt', 'timed-out']
  },
  {
    name: 'word-of-five-megabytes.docx',
    bytes: () => wordFile(`${body}${paragraph('a'.repeat(5_000_000))}`),
    ends: ['too-large']
  },
  {
    name: 'numbered-from-two-billion.docx',
    bytes: () => numberedFrom('2000000000', 'decimal'),
    ends: ['read'],
    says: statement
  },
  {
    name: 'numbered-in-roman-from-two-billion.docx',
    bytes: () => numberedFrom('2000000000', 'lowerRoman'),
    ends: ['read'],
    says: statement
  },
  {
    name: 'numbered-in-letters-from-two-billion.docx',
    bytes: () => numberedFrom('2000000000', 'upperLetter'),
    ends: ['read'],
    says: statement
  },
  {
    name: 'numbered-in-chinese-from-beyond.docx',
    bytes: () => numberedFrom('1e308', 'chineseCounting'),
    ends: ['read'],
    says: statement
  },
  {
    name: 'styles-that-rest-on-one-another.docx',
    bytes: () =>
      wordFile(paragraph(statement, '<w:pStyle w:val="A"/>'), [
        {
          name: 'word/styles.xml',
          content: wordPart(
            'styles',
            '<w:style w:type="paragraph" w:styleId="A"><w:basedOn w:val="B"/><w:link w:val="A"/></w:style><w:style w:type="paragraph" w:styleId="B"><w:basedOn w:val="A"/></w:style>'
          )
        }
      ]),
    ends: ['read'],
    says: statement
  },
  {
    name: 'list-that-rests-on-itself.docx',
    bytes: () =>
      wordFile(paragraph(statement, '<w:numPr><w:ilvl w:val="999999999"/><w:numId w:val="1"/></w:numPr>'), [
        {
          name: 'word/numbering.xml',
          content: wordPart(
            'numbering',
            `<w:abstractNum w:abstractNumId="0"><w:numStyleLink w:val="L"/><w:styleLink w:val="L"/><w:lvl w:ilvl="999999999"><w:lvlText w:val="${'%1%2'.repeat(50_000)}"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`
          )
        }
      ]),
    ends: ['read'],
    says: statement
  },
  {
    name: 'footnote-in-itself.docx',
    bytes: () =>
      wordFile(`${paragraph(statement)}<w:p><w:r><w:footnoteReference w:id="2"/></w:r></w:p>`, [
        {
          name: 'word/footnotes.xml',
          content: wordPart(
            'footnotes',
            `<w:footnote w:id="2">${paragraph('See')}<w:p><w:r><w:footnoteReference w:id="2"/></w:r></w:p></w:footnote>`
          )
        }
      ]),
    ends: ['read'],
    says: statement
  },
  {
    name: 'fields-20000-deep.docx',
    bytes: () =>
      wordFile(
        `<w:p>${'<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>INCLUDETEXT "/etc/passwd"</w:instrText></w:r>'.repeat(20_000)}</w:p>${body}`
      ),
    ends: ['read', 'corrupt', 'no-text', 'timed-out', 'too-large'],
    neverSays: /root:/,
    greedy: true
  }
]
