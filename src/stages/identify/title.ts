import type {Document} from '../../domain/document.js'
import type {Detected} from './detected.js'
import {cleaned, type Opening} from './opening.js'

const longestTitle = 300

/** What a submission is called: its first heading, else what the file says of itself. */
export const titleFrom = (document: Document, opening: Opening): Detected<string | null> => {
  const heading = document.blocks.find(({kind}) => kind === 'heading')
  const words = heading === undefined ? '' : oneLine(document.text.slice(heading.start, heading.end))
  const head = opening.letterhead.join(' ')
  if (words !== '' && words.length <= longestTitle && head.includes(words)) {
    return {value: words, sureness: 'likely', from: 'first heading'}
  }
  const own = oneLine(document.title ?? '')
  if (own !== '' && own.length <= longestTitle && !soundsLikeAFile.test(own)) {
    return {value: own, sureness: 'likely', from: 'what the file says of itself'}
  }
  return {value: null, sureness: 'unknown', from: 'no heading stands at its beginning'}
}

const oneLine = (text: string): string => cleaned(text).trim().replace(/\s+/gu, ' ')

/** Word processors write such titles by themselves. */
const soundsLikeAFile =
  /\.(?:docx?|pdf|rtf|odt|txt|html?)$|^(?:microsoft word|untitled|document\d*$|untitled\d*$)/iu
