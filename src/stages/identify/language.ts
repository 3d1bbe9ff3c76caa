import type {Document} from '../../domain/document.js'
import type {Detected} from './detected.js'

/** The language that the reading of the file found, with its sureness. */
export const languageFrom = ({language, languageSure}: Document): Detected<string> => {
  if (language === 'und') return {value: 'und', sureness: 'unknown', from: 'its text fits no language well'}
  return {value: language, sureness: languageSure ? 'sure' : 'likely', from: 'its text'}
}
