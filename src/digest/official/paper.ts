import type {Front} from '../../domain/edition/front.js'
import type {PrintedReply} from '../../domain/edition/reply.js'
import type {Labels} from '../../domain/pipeline/taxonomy.js'

/** What a working paper says beside its digest. What is null is left out, and nothing is made up for it. */
export type Paper = {
  readonly front: Front
  /** What it is called; where it is null, as the digest is. */
  readonly titles: Labels | null
  /** The edition that it belongs to; null before there is one. */
  readonly edition: {
    readonly number: string
    /** The day, as `2026-11-30`. */
    readonly date: string
    /** The SHA-256 of the public key, in hexadecimal. */
    readonly fingerprint: string | null
    readonly replaces: {readonly number: string; readonly why: string} | null
  } | null
  /** What parties replied before publication, and what was answered. */
  readonly replies: readonly PrintedReply[]
}

/** A paper of which nothing is known but its digest. */
export const plainPaper: Paper = {
  front: {symbol: null, body: null, session: null, agendaItem: null, submittedBy: null},
  titles: null,
  edition: null,
  replies: []
}
