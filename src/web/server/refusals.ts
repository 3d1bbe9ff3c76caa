/** Why a request is not done. Each becomes an answer that says so, in the visitor's language. */
export type RefusalKind =
  | 'not-found'
  | 'not-allowed'
  | 'sign-in'
  | 'changed'
  | 'wrong'
  | 'too-large'
  | 'elsewhere'
  | 'too-often'

/** HTTP's number for each. */
export const statusOf: Readonly<Record<RefusalKind, 400 | 401 | 403 | 404 | 409 | 413 | 429>> = {
  wrong: 400,
  'sign-in': 401,
  'not-allowed': 403,
  elsewhere: 403,
  'not-found': 404,
  changed: 409,
  'too-large': 413,
  'too-often': 429
}

/** A request that is not done. `sentence` says what, where, and what to do, where more is known than the kind. */
export class Refusal extends Error {
  override readonly name = 'Refusal'
  readonly kind: RefusalKind
  /** For programs: what they need to try again; with `changed`, what was said meanwhile. */
  readonly detail: unknown

  constructor(kind: RefusalKind, sentence = '', detail: unknown = null) {
    super(sentence)
    this.kind = kind
    this.detail = detail
  }
}
