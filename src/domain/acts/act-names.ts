import type {AuditAct} from './audit.js'

/** Everything that this program enters into the record, by its name there, which never changes: an older record has it too. */
export const actNames = [
  'account-create',
  'block',
  'correction',
  'edition-answered',
  'edition-approved',
  'edition-drafted',
  'edition-dropped',
  'edition-erratum',
  'edition-link',
  'edition-published',
  'edition-publishing',
  'edition-replied',
  'edition-review',
  'edition-unlink',
  'edition-withdrawn',
  'end-sessions',
  'failed-approval',
  'failed-password-change',
  'failed-sign-in',
  'password-change',
  'rename',
  'role-change',
  'round-adjudication',
  'round-begin',
  'round-coding',
  'round-step',
  'round-withdrawal',
  'set-aside',
  'sign-in',
  'sign-in-link',
  'sign-out',
  'tagger-activation',
  'tagger-trained',
  'take-back',
  'token-make',
  'token-revoke',
  'training',
  'training-stop',
  'unblock',
  'upload'
] as const
export type ActName = (typeof actNames)[number]

/** An act as this program enters it. A record may hold others, of an earlier program or of whoever uses the store. */
export type KnownAct = AuditAct & {readonly act: ActName}
