import type {Sentence, UserError} from '../../../domain/errors.js'
import {type SentenceKey, sentences} from '../../../domain/refusals/sentences.js'
import type {Visit} from '../../server/visit.js'

const isKnown = (key: string | null): key is SentenceKey => key !== null && Object.hasOwn(sentences, key)

type To = Pick<Visit, 'nameOf' | 'say'>

/** One sentence in the visitor's language, with people by name; one that is there in English alone stays English. */
export function sentenceFor({nameOf, say}: To, {key, text, values}: Sentence): string {
  if (!isKnown(key)) return text
  const {by} = values
  return say(`sentences.${key}`, typeof by === 'string' ? {...values, by: nameOf(by)} : values)
}

/** What somebody must do, in the visitor's language; what is there in English alone stays English. */
export function inWordsOf(
  visit: To & Pick<Visit, 'language'>,
  {message, said}: Pick<UserError, 'message' | 'said'>
): string {
  const namesNobody = said.every(({values}) => values.by === undefined)
  if (said.length === 0 || (visit.language === 'en' && namesNobody)) return message
  return said.map(each => sentenceFor(visit, each)).join(' ')
}
