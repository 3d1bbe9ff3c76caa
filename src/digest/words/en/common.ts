/** What every part of the digest may need: how lists, names and remarks are put. */
export const common = {
  comma: ', ',
  semicolon: '; ',
  /** A name and what is said of it: "Aldermark: page 1". */
  named: '<name>{called}</name>: <what>{said}</what>',
  /** Words with a remark behind them: "12 (3 not read)". */
  remark: '{words} ({remark})',
  brackets: '(<inner>{words}</inner>)',
  /** A name as it is printed. */
  quoted: '“{words}”',
  sentence: '{words}.',
  /** At the foot of a page: which of how many it is. */
  pageOf: '{page} / {pages}'
} as const
