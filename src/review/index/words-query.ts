import {type UnLanguage, unLanguages} from '../../domain/document.js'
import {tokenise} from '../../stages/tag/reading/tokenise.js'
import {areNeighbours, exactly, isHan, quoted, stemmedAs} from './lexemes.js'

/**
 * What somebody typed, as a `tsquery` in text: passages must hold all of it. Words in quotation marks are sought as they
 * stand there, next to one another; others by their stems, anywhere. Null where there is no word in it. The same words
 * may be of several languages, so they are stemmed by the rules of each, unless the language is told.
 */
export function wordsQuery(typed: string, language?: string): string | null {
  const terms = termsOf(typed)
  const languages = language === undefined ? unLanguages : [stemmedAs(language)]
  const ways = languages.flatMap(each => {
    const parts = terms.flatMap(term => phrasesOf(term, each))
    return parts.length === 0 ? [] : [parts.join(' & ')]
  })
  const [first, ...others] = new Set(ways)
  if (first === undefined) return null
  return others.length === 0 ? first : [first, ...others].map(way => `(${way})`).join(' | ')
}

/** Words typed together, and whether they must stand as they are. */
type Term = {readonly text: string; readonly exact: boolean}

const marks = /["“”„]([^"“”„]+)["“”]|«([^«»]+)»|「([^「」]+)」|『([^『』]+)』/gu

function termsOf(typed: string): readonly Term[] {
  const terms: Term[] = []
  let from = 0
  for (const match of typed.matchAll(marks)) {
    terms.push({text: typed.slice(from, match.index), exact: false})
    terms.push({text: match.slice(1).find(inside => inside !== undefined) ?? '', exact: true})
    from = match.index + match[0].length
  }
  return [...terms, {text: typed.slice(from), exact: false}]
}

function phrasesOf({text, exact}: Term, language: UnLanguage): readonly string[] {
  const sought = soughtIn(text, language, exact)
  if (!exact) return grouped(sought).map(phrase)
  return sought.length === 0 ? [] : [phrase(sought)]
}

/** A lexeme, the place of its word, and whether it goes on where the one before it ended. */
type Sought = {readonly lexeme: string; readonly at: number; readonly goesOn: boolean}

function soughtIn(text: string, language: UnLanguage, exact: boolean): readonly Sought[] {
  const words = tokenise(text, language)
  return words.flatMap((word, at) => {
    const [before, next] = [words[at - 1], words[at + 1]]
    const goesOn = before !== undefined && areNeighbours(before, word, text)
    if (next !== undefined && areNeighbours(word, next, text))
      return [{lexeme: word.form + next.form, at, goesOn}]
    // The last character of a run is in the pair before it.
    if (goesOn) return []
    const lexeme = exact && !isHan(word.form) ? exactly(word.form) : word.stem
    return [{lexeme, at, goesOn: false}]
  })
}

/** Runs of Chinese together, every other word by itself. */
function grouped(sought: readonly Sought[]): readonly (readonly Sought[])[] {
  const groups: Sought[][] = []
  for (const each of sought) {
    const last = groups.at(-1)
    if (each.goesOn && last !== undefined) last.push(each)
    else groups.push([each])
  }
  return groups
}

function phrase(sought: readonly Sought[]): string {
  const [first, ...others] = sought
  if (first === undefined) return ''
  let at = first.at
  const steps = others.map(other => {
    const step = ` <${other.at - at}> ${quoted(other.lexeme)}`
    at = other.at
    return step
  })
  return others.length === 0 ? quoted(first.lexeme) : `(${quoted(first.lexeme)}${steps.join('')})`
}
