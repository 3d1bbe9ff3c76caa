import type {Digest} from '../domain/digest/digest.js'
import type {Since} from '../domain/digest/since.js'
import type {UnLanguage} from '../domain/document.js'
import {ofLabels} from './words/labels.js'

type Sessions = Pick<Digest, 'sessions'>
type Submission = Digest['submissions'][number]

/** What a submission's session is called; `declared` is false where the words are the submission's own. */
export type SessionName = {readonly words: string; readonly declared: boolean}

/** The session of a submission by its name in a language, or in the submission's words; null where none is known. */
export function sessionOf(
  {id, identity}: Submission,
  {sessions}: Sessions,
  language: UnLanguage
): SessionName | null {
  const declared = sessions?.find(({submissions}) => submissions.includes(id))
  if (declared !== undefined) return {words: ofLabels(declared.names, language), declared: true}
  const words = identity.session.value
  return words === null ? null : {words, declared: false}
}

/** The name of a session that a digest is narrowed to: of its id, or as it stands. */
export function sessionNamed(asked: string, {sessions}: Sessions, language: UnLanguage): string {
  const declared = sessions?.find(({id}) => id === asked)
  return declared === undefined ? asked : ofLabels(declared.names, language)
}

/** What a digest is held against: a session by its name in the language, or as it was asked for. */
export const earlierName = (
  {name, names}: Pick<Since['earlier'], 'name' | 'names'>,
  language: UnLanguage
): string => (names === undefined ? name : ofLabels(names, language))
