/** The styles of cells, by their place in the style sheet. */
export const styles = {
  plain: 0,
  header: 1,
  top: 2,
  wrapped: 3,
  topQuoted: 4,
  wrappedQuoted: 5,
  link: 6
} as const

const font = (inner: string, colour = ''): string =>
  `<font>${inner}<sz val="10"/>${colour}<name val="Arial"/><family val="2"/></font>`

const format = (inner: string, attributes = '', fontId = 0): string =>
  `<xf numFmtId="0" fontId="${fontId}" fillId="0" borderId="0" xfId="0" applyAlignment="1"${attributes}>${inner}</xf>`

const top = '<alignment vertical="top"/>'
const wrapped = '<alignment vertical="top" wrapText="1"/>'

/** The style sheet: one font, a bold header on a ground, texts at the top of their row and the long ones wrapped. */
export const stylesXml = [
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
  '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
  `<fonts count="3">${font('')}${font('<b/>')}${font('<u/>', '<color rgb="FF1A4B7A"/>')}</fonts>`,
  '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>',
  '<fill><patternFill patternType="solid"><fgColor rgb="FFF3F0E8"/><bgColor indexed="64"/></patternFill></fill></fills>',
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>',
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
  '<cellXfs count="7">',
  '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>',
  `<xf numFmtId="0" fontId="1" fillId="2" borderId="0" xfId="0" applyFont="1" applyFill="1" applyAlignment="1">${wrapped}</xf>`,
  format(top),
  format(wrapped),
  format(top, ' quotePrefix="1"'),
  format(wrapped, ' quotePrefix="1"'),
  format(wrapped, ' applyFont="1"', 2),
  '</cellXfs>',
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
  '</styleSheet>'
].join('')
