import type {UserError} from '../../domain/errors.js'
import {type SentenceKey, sentences} from '../../domain/refusals/sentences.js'
import type {Visit} from '../server/visit.js'

const isKnown = (key: string | null): key is SentenceKey => key !== null && Object.hasOwn(sentences, key)

/** What somebody must do, in the visitor's language; what is there in English alone stays English. */
export const inWordsOf = (
  {language, say}: Pick<Visit, 'language' | 'say'>,
  {message, said}: UserError
): string =>
  said.length === 0 || language === 'en'
    ? message
    : said.map(({key, text, values}) => (isKnown(key) ? say(`sentences.${key}`, values) : text)).join(' ')
