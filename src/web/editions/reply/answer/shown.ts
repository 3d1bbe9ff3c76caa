import type {Digest} from '../../../../domain/digest/digest.js'
import type {Edition, KeptReply} from '../../../../domain/edition/edition.js'
import type {OwnPassages} from '../../../../editions/reply/passages/own-passages.js'
import type {Visit} from '../../../server/visit.js'

/** All that the page shows on which a reply is accepted. */
export type AcceptShown = {
  readonly digest: Digest
  readonly edition: Edition
  readonly reply: KeptReply
  readonly own: OwnPassages
  /** The number of the latest correction when they were looked for. */
  readonly seen: number
  readonly asked: {readonly typed?: string | undefined; readonly from?: number | undefined}
  readonly visit: Visit
}
