/** What stands in a line of a Word document, as its XML: a run of text, a link, a mark. */
export type Piece = string

type Look = {
  readonly rightToLeft: boolean
  readonly language: string
  readonly bold?: boolean
  readonly style?: string
}

/** Text that runs one way, in one language. */
export function run(text: string, {rightToLeft, language, bold, style}: Look): Piece {
  const spoken = rightToLeft ? 'bidi' : language.startsWith('zh') ? 'eastAsia' : 'val'
  const look = [
    style === undefined ? '' : `<w:rStyle w:val="${escaped(style)}"/>`,
    bold === undefined ? '' : bold ? '<w:b/><w:bCs/>' : '<w:b w:val="false"/>',
    rightToLeft ? '<w:rtl/>' : '',
    `<w:lang w:${spoken}="${escaped(language)}"/>`
  ].join('')
  return `<w:r><w:rPr>${look}</w:rPr>${words(text)}</w:r>`
}

export const lineBreak: Piece = '<w:r><w:br/></w:r>'

/** Leads to a place in the same document. */
export const linkTo = (bookmark: string, pieces: readonly Piece[]): Piece =>
  `<w:hyperlink w:history="1" w:anchor="${escaped(bookmark)}"${pieces.length === 0 ? '/>' : `>${pieces.join('')}</w:hyperlink>`}`

/** A place that links lead to. */
export const bookmark = (name: string, number: number): Piece =>
  `<w:bookmarkStart w:name="${escaped(name)}" w:id="${number}"/><w:bookmarkEnd w:id="${number}"/>`

/** The mark of a footnote in the text, from 1. */
export const noteMark = (note: number): Piece => ofNote(`<w:footnoteReference w:id="${note}"/>`)

/** The same mark before the words of the note. */
export const markInNote: Piece = ofNote('<w:footnoteRef/>')

export const tab: Piece = '<w:r><w:tab/></w:r>'

/** The number of the page on which a bookmark stands, which the program that opens the file is asked to fill in. */
export const pageOf = (bookmark: string): Piece =>
  `<w:fldSimple w:instr=" PAGEREF ${escaped(bookmark)} \\h " w:dirty="true"><w:r>${words('')}</w:r></w:fldSimple>`

const words = (text: string): string => `<w:t xml:space="preserve">${escaped(text)}</w:t>`

function ofNote(mark: string): Piece {
  return `<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr>${mark}</w:r>`
}

const signs: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '"': '&quot;',
  "'": '&apos;',
  '<': '&lt;',
  '>': '&gt;'
}

/** Text with the signs of XML written out, also for an attribute. */
const escaped = (text: string): string => text.replace(/[&"'<>]/g, sign => signs[sign] ?? sign)
