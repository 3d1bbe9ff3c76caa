import type {common as english} from '../en/common.js'
import type {Translation} from '../translation.js'

/** What every part of the digest may need. */
export const common: Translation<typeof english> = {
  comma: '، ',
  semicolon: '؛ ',
  named: '{name}: {what}',
  remark: '{words} ({remark})',
  quoted: '”{words}“'
}
