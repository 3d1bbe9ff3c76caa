import type {ActName} from './act-names.js'
import type {AuditAct} from './audit.js'

/**
 * What a detail is, which is how it is shown:
 * - `text` words as somebody wrote or chose them, such as a reason, a title or a name; `texts` several
 * - `id` names something within the store; `hash` is the SHA-256 of it
 * - `count` a whole number; `moment` a day and a time
 * - `people` addresses of accounts; `party` the id of a party; `subject` a code or a contested question
 * - `role`, `verdict`, `round-state`, `outcome` words of the program for which the workbench has words
 * - `way` how somebody signed in; `refused` why a provider's answer let nobody in
 * - `files` what was handed in; `despite` what was said against a tagger, and the reason to put it in force all the same
 */
export type DetailKind =
  | 'text'
  | 'texts'
  | 'id'
  | 'hash'
  | 'count'
  | 'moment'
  | 'people'
  | 'party'
  | 'subject'
  | 'role'
  | 'verdict'
  | 'round-state'
  | 'outcome'
  | 'way'
  | 'refused'
  | 'files'
  | 'despite'

/** What each act enters beside its own name, and what each of that is, in the order in which it is shown. */
export const actDetails = {
  'account-create': {name: 'text', role: 'role'},
  block: {},
  correction: {verdict: 'verdict', submission: 'id', passage: 'id', sha256: 'hash'},
  'edition-answered': {reply: 'count', outcome: 'outcome', sha256: 'hash'},
  'edition-approved': {name: 'text', seal: 'hash', sha256: 'hash'},
  'edition-drafted': {title: 'text', version: 'count', run: 'id', sha256: 'hash'},
  'edition-dropped': {why: 'text', sha256: 'hash'},
  'edition-erratum': {why: 'text', sha256: 'hash'},
  'edition-link': {party: 'party', until: 'moment', link: 'id', sha256: 'hash'},
  'edition-published': {number: 'text', manifest: 'hash', sha256: 'hash'},
  'edition-publishing': {number: 'text', sha256: 'hash'},
  'edition-replied': {reply: 'count', party: 'party', subject: 'subject', sha256: 'hash'},
  'edition-review': {draft: 'hash', sha256: 'hash'},
  'edition-unlink': {link: 'id', sha256: 'hash'},
  'edition-withdrawn': {why: 'text', sha256: 'hash'},
  'end-sessions': {},
  'failed-approval': {},
  'failed-password-change': {},
  'failed-sign-in': {by: 'way', why: 'refused'},
  'password-change': {},
  rename: {from: 'text', to: 'text'},
  'role-change': {from: 'role', to: 'role'},
  'round-adjudication': {round: 'id', passage: 'id', batch: 'id', sha256: 'hash'},
  'round-begin': {coders: 'people', passages: 'count', sha256: 'hash'},
  'round-coding': {round: 'id', passage: 'id', sha256: 'hash'},
  'round-step': {to: 'round-state', why: 'text'},
  'round-withdrawal': {round: 'id', takesBack: 'id', sha256: 'hash'},
  'set-aside': {file: 'text', why: 'text', collection: 'id'},
  'sign-in': {by: 'way'},
  'sign-in-link': {},
  'sign-out': {},
  'tagger-activation': {why: 'text', comparison: 'count', despite: 'despite', collection: 'id'},
  'tagger-trained': {version: 'text', model: 'hash', collection: 'id'},
  'take-back': {file: 'text', why: 'text', collection: 'id'},
  'token-make': {name: 'text', role: 'role', until: 'moment'},
  'token-revoke': {name: 'text'},
  training: {
    version: 'text',
    correctionsUpTo: 'count',
    gold: 'texts',
    heldOut: 'texts',
    collection: 'id'
  },
  'training-stop': {},
  unblock: {},
  upload: {files: 'files'}
} as const satisfies Readonly<Record<ActName, Readonly<Record<string, DetailKind>>>>

type NamesOf<Act extends ActName> = Act extends ActName ? keyof (typeof actDetails)[Act] & string : never

/** The name of any detail that this program enters; like that of an act it never changes. */
export type DetailName = NamesOf<ActName>

type DetailsOf<Act extends ActName> = [NamesOf<Act>] extends [never]
  ? Readonly<Record<string, never>>
  : {readonly [Name in NamesOf<Act>]?: AuditAct['details'][string]}

/** What is done, with the details that belong to it and no others. */
export type ActEntered = {
  [Act in ActName]: {readonly act: Act; readonly details: DetailsOf<Act>}
}[ActName]

/** An act as this program enters it. A record may hold others, of an earlier program or of whoever uses the store. */
export type KnownAct = Pick<AuditAct, 'at' | 'by' | 'on'> & ActEntered
