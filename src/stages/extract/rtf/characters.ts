/** Characters that are written as words. */
export const characters: Readonly<Record<string, string>> = {
  tab: ' ',
  line: ' ',
  '~': '\u00A0',
  _: '\u2011',
  '-': '',
  emdash: '—',
  endash: '–',
  emspace: ' ',
  enspace: ' ',
  qmspace: ' ',
  bullet: '•',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  zwj: '\u200D',
  zwnj: '\u200C',
  ltrmark: '\u200E',
  rtlmark: '\u200F'
}
