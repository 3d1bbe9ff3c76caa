/** What every part of the digest may need. */
export const common = {
  comma: ', ',
  semicolon: '; ',
  /** One thing after its name: "Silent (3 of 6 parties): A, B". */
  named: '{name}: {what}',
  /** A remark behind words. */
  remark: '{words} ({remark})',
  quoted: '“{words}”'
} as const
