import type {common as english} from '../en/common.js'
import type {Translation} from '../translation.js'

/** What every part of the digest may need: how lists, names and remarks are put. */
export const common: Translation<typeof english> = {
  comma: '، ',
  semicolon: '؛ ',
  named: '<name>{called}</name>: <what>{said}</what>',
  remark: '{words} ({remark})',
  brackets: '(<inner>{words}</inner>)',
  quoted: '”{words}“',
  sentence: '{words}.',
  pageOf: 'الصفحة {page} من {pages}'
}
