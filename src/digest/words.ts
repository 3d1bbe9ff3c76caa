import type {Cell} from '../domain/digest/cell.js'
import type {failureCodes} from '../domain/errors.js'
import type {SpeakerRole} from '../domain/meeting/speaker.js'
import type {Labels} from '../domain/pipeline/taxonomy.js'
import type {CellKind} from '../domain/position.js'
import type {Sureness} from '../domain/submission.js'
import type {Act, Stance} from '../domain/tag.js'

/** How a party or a passage speaks, and the two ways of not speaking: one word for each kind of cell that a reader sees. */
export type Manner = Stance | 'mixed' | Exclude<CellKind, 'position' | 'mentions'>

/** What a cell shows: the stance where a position is taken, else the kind of the cell. */
export const mannerOf = (cell: Pick<Cell, 'cell' | 'stance'>): Manner | 'position' =>
  cell.cell === 'position' ? (cell.stance ?? 'position') : cell.cell

/** The fixed words for each manner; neutral, and never with a rank. */
export const mannerWords: Readonly<Record<Manner | 'position', Labels>> = {
  supports: {en: 'supports'},
  qualified: {en: 'supports with reservations'},
  opposes: {en: 'opposes'},
  mixed: {en: 'mixed'},
  position: {en: 'takes a position'},
  mentions: {en: 'mentions'},
  silent: {en: 'silent'},
  unread: {en: 'unread'}
}

/** What each manner means, in one sentence for the reader of the digest. */
export const mannerMeanings: Readonly<Record<Manner | 'position', Labels>> = {
  supports: {en: 'takes a position: at least one passage supports it.'},
  qualified: {en: 'takes a position: supports it with a condition or a reservation.'},
  opposes: {en: 'takes a position: speaks against it.'},
  mixed: {en: 'takes a position: supports it in one passage and opposes it in another.'},
  position: {en: 'takes a position.'},
  mentions: {en: 'names the subject and takes no position on it.'},
  silent: {en: 'no passage on it was found in what was read. It does not mean that the party has no view.'},
  unread: {en: 'its submission could not be read, or not in full, so nothing can be said.'}
}

/** The sign that stands for each manner wherever colour alone might not be seen. */
export const mannerSigns: Readonly<Record<Manner | 'position', string>> = {
  supports: '+',
  qualified: '(+)',
  opposes: '−',
  mixed: '±',
  position: '●',
  mentions: '○',
  silent: '·',
  unread: '?'
}

/** What a passage does about a code. */
export const actWords: Readonly<Record<Exclude<Act, 'none'>, Labels>> = {
  implements: {en: 'reports a measure taken'},
  obstacle: {en: 'reports an obstacle'},
  proposes: {en: 'proposes something new'},
  'alleges-breach': {en: 'says that it was breached'}
}

/** One letter for each act, beside the sign in a table. */
export const actSigns: Readonly<Record<Exclude<Act, 'none'>, string>> = {
  implements: 'm',
  obstacle: 'o',
  proposes: 'p',
  'alleges-breach': 'b'
}

/** How sure a detected fact is. */
export const surenessWords: Readonly<Record<Sureness, Labels>> = {
  stated: {en: 'stated'},
  sure: {en: 'sure'},
  likely: {en: 'likely'},
  unknown: {en: 'not known'}
}

/** What somebody speaks as in a transcript. */
export const roleWords: Readonly<Record<SpeakerRole, Labels>> = {
  party: {en: 'party'},
  chair: {en: 'the chair'},
  secretariat: {en: 'the secretariat'},
  other: {en: 'spoke, no party'},
  procedure: {en: 'conduct of the meeting'}
}

/** Why a file gave nothing. */
export const failureWords: Readonly<Record<(typeof failureCodes)[number], Labels>> = {
  absent: {en: 'file not found'},
  unopened: {en: 'file may not be opened'},
  empty: {en: 'empty file'},
  'unsupported-type': {en: 'type of file not supported'},
  mislabelled: {en: 'name and content of the file disagree'},
  encrypted: {en: 'needs a password'},
  corrupt: {en: 'damaged file'},
  'too-large': {en: 'too large'},
  'timed-out': {en: 'took too long to read'},
  crashed: {en: 'could not be read safely'},
  'no-text': {en: 'no text in the file (a scan)'},
  'not-a-language': {en: 'text layer is not readable'}
}

/** How sure the wording of a code is; a status that is not listed is shown as it is. */
export const wordingWords: Readonly<Record<string, Labels>> = {
  verified: {en: 'wording checked against the source'},
  'partly-verified': {en: 'wording checked in part'},
  'from-memory': {en: 'wording not checked against the source'}
}

/** Names of the six languages; another is shown by its tag. */
export const languageWords: Readonly<Record<string, Labels>> = {
  ar: {en: 'Arabic'},
  en: {en: 'English'},
  es: {en: 'Spanish'},
  fr: {en: 'French'},
  ru: {en: 'Russian'},
  zh: {en: 'Chinese'},
  und: {en: 'not known'}
}
