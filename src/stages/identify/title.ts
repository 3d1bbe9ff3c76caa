import type {Document} from '../../domain/document.js'
import type {PartyIndex} from '../../taxonomy/party-names.js'
import type {Detected} from './detected.js'
import {cleaned, type Opening} from './opening.js'

const longestTitle = 300

/** What a submission is called: the first heading that is not its author's name, else what the file says of itself. */
export const titleFrom = (
  document: Document,
  opening: Opening,
  index: PartyIndex
): Detected<string | null> => {
  const head = opening.letterhead.join(' ')
  const headings = document.blocks
    .filter(({kind}) => kind === 'heading')
    .map(({start, end}) => oneLine(document.text.slice(start, end)))
    .filter(words => words !== '' && words.length <= longestTitle && head.includes(words))
  const heading = headings.find(words => index.lookUp(words) === null && !office.test(words))
  if (heading !== undefined) return {value: heading, sureness: 'likely', from: 'first heading'}
  const own = oneLine(document.title ?? '')
  if (own !== '' && own.length <= longestTitle && !soundsLikeAFile.test(own)) {
    return {value: own, sureness: 'likely', from: 'what the file says of itself'}
  }
  return {value: null, sureness: 'unknown', from: 'no title stands at its beginning'}
}

const oneLine = (text: string): string => cleaned(text).trim().replace(/\s+/gu, ' ')

/** A heading that only says which office writes. */
const office =
  /^(?:the )?(?:permanent mission|ministry|embassy|mission permanente|ministère|ambassade|misión permanente|ministerio|embajada|постоянное представительство|министерство|посольство)(?!\p{L})|البعثة الدائمة|وزارة|(?:代表团|外交部|大使馆)$/iu

/** Word processors write such titles by themselves. */
const soundsLikeAFile = /\.(?:docx?|pdf|rtf|odt|txt|html?)$|^(?:microsoft word|untitled|document\d*$)/iu
