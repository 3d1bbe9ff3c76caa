import type {Block, Document} from '../../domain/document.js'
import type {PartyIndex} from '../../taxonomy/names/party-names.js'
import {isDateLine} from './date/date-in-text.js'
import type {Detected} from './detected.js'
import {cleaned, type Opening} from './opening.js'
import {officeWord, paperWord} from './paper-words.js'

const longestTitle = 300
/** A lone "Statement" says nothing; Chinese has no spaces to count words by. */
const fewestWords = 3
const fewestHan = 6
/** A letterhead has at most twenty lines; short blocks that recur in it could be a million. */
const mostCandidates = 40

/** A line of the beginning that may be a title. */
type Candidate = {readonly words: string; readonly heading: boolean}

/**
 * What a submission is called, in the words that stand at its beginning: the line that names the paper ("Position
 * paper on …", "Statement by …"), else a heading of another kind, else what the file says of itself where the text
 * bears it out. Never the name of the author, its office or a date.
 */
export const titleFrom = (
  document: Document,
  opening: Opening,
  index: PartyIndex
): Detected<string | null> => {
  const candidates = candidatesIn(document, opening).filter(({words}) => mayBeTitle(words, index))
  const named =
    candidates.find(({words, heading}) => heading && paperWord.test(words)) ??
    candidates.find(({words}) => paperWord.test(words))
  if (named !== undefined) return likely(named.words, 'the line that names the paper')
  const heading = candidates.find(candidate => candidate.heading)
  if (heading !== undefined) return likely(heading.words, 'first heading')
  const own = oneLine(document.title ?? '')
  if (isBorneOut(own, document)) return likely(own, 'what the file says of itself')
  return {value: null, sureness: 'unknown', from: 'no title stands at its beginning'}
}

const likely = (value: string, from: string): Detected<string | null> => ({value, sureness: 'likely', from})

/** The blocks of the letterhead without headers and footers; its lines where the text has no blocks. */
const candidatesIn = (document: Document, opening: Opening): readonly Candidate[] => {
  if (document.blocks.length === 0)
    return wholeLines(opening.letterhead.map(words => ({words, heading: isShouted(words)})))
  const head = opening.letterhead.join(' ')
  const outside = document.blocks.findIndex(
    block => block.kind !== 'furniture' && !head.includes(wordsOf(block, document))
  )
  const blocks = outside < 0 ? document.blocks : document.blocks.slice(0, outside)
  return wholeLines(
    blocks
      .filter(({kind}) => kind === 'heading' || kind === 'paragraph')
      .slice(0, mostCandidates)
      .map(block => ({block, words: wordsOf(block, document)}))
      .map(({block, words}) => ({words, heading: block.kind === 'heading' || isShouted(words)}))
  )
}

/** A line that breaks off in a small word goes on in the next. */
const wholeLines = (lines: readonly Candidate[]): readonly Candidate[] => {
  const whole: Candidate[] = []
  for (const line of lines) {
    const before = whole.at(-1)
    if (before === undefined || !breaksOff.test(before.words)) whole.push(line)
    else whole.splice(-1, 1, {words: `${before.words} ${line.words}`, heading: before.heading})
  }
  return whole
}

const breaksOff =
  /(?<!\p{L})(?:the|of|and|to|for|in|by|at|on|de|la|le|du|des|et|pour|par|el|los|las|del|y|para|por|и|в|на|с|от|excellence|excellency|excelencia|señor|monsieur|minister of foreign)$|,$/iu

const wordsOf = ({start, end}: Block, {text}: Document): string => oneLine(text.slice(start, end))

const oneLine = (text: string): string =>
  cleaned(text)
    .trim()
    .replace(/\s{1,1000}/gu, ' ')

/** In plain text capitals are all that marks a heading. */
const isShouted = (words: string): boolean => /^\P{Ll}*\p{Lu}{3}\P{Ll}*$/u.test(words) && !person.test(words)

/** The name or the office of a speaker is set in capitals as often as a title. */
const person =
  /(?<!\p{L})(?:president|minister|ambassador|representative|président|ministre|excellence|presidente|ministr[oa]|embajador|президент|министр|ministria)(?!\p{L})/iu

const mayBeTitle = (words: string, index: PartyIndex): boolean =>
  words.length <= longestTitle &&
  !/[.;:,،؛。；：，]$/u.test(words) &&
  isLongEnough(words) &&
  index.lookUp(words) === null &&
  !officeWord.test(words) &&
  !notATitle.test(words) &&
  (paperWord.test(words) || !isDateLine(words))

const isLongEnough = (words: string): boolean => {
  const han = words.match(/\p{Script=Han}/gu)?.length ?? 0
  // A date is no part of the name of a paper.
  const named = words.replace(/[\s,،，(（]*\d.*$/u, '')
  return han >= fewestHan || named.split(' ').length >= fewestWords
}

/** How a text was given, to whom it speaks, who gives it, or where it was printed. */
const notATitle = new RegExp(
  [
    '^(?:please\\s)?check against|^as delivered|^(?:prononcée?|seul le prononcé)|^(?:favor de |por favor )?(?:verificar|cotejar)|^проверить|^بسم الله',
    '^(?:(?:déclaration|intervention|allocution|discours)\\s)?prononcée? le|^(?:statement\\s)?delivered (?:on|at|in)|^(?:intervención|discurso) pronunciad[ao] el',
    '^(?:distr|agenda item|published by|issn|isbn|vol|volume|united nations|general assembly|nations unies|naciones unidas|объединенные нации)(?!\\p{L})',
    '^(?:h\\.?\\s?e\\.?|s\\.\\s?e\\.|his excellency|her excellency|son excellence|su excelencia|(?:mr|ms|mrs|dr)(?!\\p{L})|monsieur|madame|mesdames|excellenc|excelent|señor|distinguid|dear|honou?rable|господин|госпожа|его превосходительство|уважаем|السيد|السيدات|السلام|سعادة|معالي)',
    '^(?:during|session|foreword|list of|contents|inicio|by|to|of|at|on|par|à|a l.occasion|de|du|des|del|por|en|ante|на|в|от)\\s',
    '(?<!\\p{L})(?:is|are|was|were|will|shall|has|have|est|sont|vengo)(?!\\p{L})|[。！？]',
    '^(?:\\S+\\s){0,2}(?:session|сессия|período de sesiones)$|^resolution adopted by'
  ].join('|'),
  'iu'
)

/** Word processors write such titles by themselves. */
const soundsLikeAFile = /\.(?:docx?|pdf|rtf|odt|txt|html?)$|^(?:microsoft word|untitled|document\d*$)/iu

/** A template keeps the title of the text it was made for: half of the words must stand in this one. */
const isBorneOut = (own: string, {text}: Document): boolean => {
  if (own === '' || own.length > longestTitle || soundsLikeAFile.test(own)) return false
  const beginning = cleaned(text.slice(0, 4000)).toLowerCase()
  const words = own.toLowerCase().match(/[\p{Script=Han}]{2}|(?!\p{Script=Han})[\p{L}\p{M}]{4,}/gu) ?? []
  return words.filter(word => beginning.includes(word)).length * 2 >= Math.max(words.length, 1)
}
