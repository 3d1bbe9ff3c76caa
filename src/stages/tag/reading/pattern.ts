import type {UnLanguage} from '../../../domain/document.js'
import {UserError} from '../../../domain/errors.js'
import {tokenise, type Word} from './tokenise.js'

/** One word of a phrase: compared by stem, by its exact form, or by how it begins. */
export type WordTest = {readonly by: 'stem' | 'form' | 'prefix'; readonly value: string}

/** One place in a phrase: one of several runs of words, or up to so many words of any kind. */
export type Place =
  | {readonly kind: 'choice'; readonly runs: Runs; readonly mayOpen: (word: Word) => boolean}
  | {readonly kind: 'gap'; readonly least: number; readonly most: number}

/** A place, and what comes behind it: so a phrase is followed without counting places. */
export type Chain = {readonly place: Place; readonly behind: Chain} | null

type Runs = readonly (readonly WordTest[])[]

/** A phrase ready to be matched. It always begins and ends with words; `exception` phrases cancel hits. */
export type Pattern = {
  readonly written: string
  readonly exception: boolean
  readonly first: Runs
  readonly rest: readonly Place[]
  /** The same. */
  readonly chain: Chain
}

/** Read a phrase of the pattern language (README.md); a phrase that could match anything is refused. */
export function parsePattern(written: string, language: UnLanguage): Pattern {
  const exception = written.startsWith('!')
  const places = written
    .slice(exception ? 1 : 0)
    .trim()
    .split(/\s+/)
    .map(part => placeOf(part, {written, language}))
  const [first, ...rest] = places
  if (first?.kind !== 'choice' || places.at(-1)?.kind !== 'choice') {
    throw new UserError(`Phrase "${written}" (${language}): begin and end it with a word, not with _ or ~`)
  }
  const chain = rest.reduceRight<Chain>((behind, place) => ({place, behind}), null)
  return {written, exception, first: first.runs, rest, chain}
}

type Source = {readonly written: string; readonly language: UnLanguage}

// In Chinese a word is one character.
const widestGap = (language: UnLanguage): number => (language === 'zh' ? 20 : 12)

function placeOf(part: string, source: Source): Place {
  if (part === '_') return {kind: 'gap', least: 1, most: 1}
  const gap = /^~(\d+)$/.exec(part)
  if (gap === null) return choiceOf(part.split('/').map(word => runOf(word, source)))
  const most = Number(gap[1])
  if (most < 1 || most > widestGap(source.language)) {
    throw new UserError(
      `Phrase "${source.written}" (${source.language}): a gap is ~1 to ~${widestGap(source.language)}`
    )
  }
  return {kind: 'gap', least: 0, most}
}

/** Of many runs most words open none, which is told without trying one after the other; made ready when it is first asked. */
function choiceOf(runs: Runs): Place {
  let openings: Openings | null = null
  return {
    kind: 'choice',
    runs,
    mayOpen: ({form, stem}) => {
      openings ??= openingsOf(runs)
      return openings.prefixed || openings.stem.has(stem) || openings.form.has(form)
    }
  }
}

type Openings = {
  readonly stem: ReadonlySet<string>
  readonly form: ReadonlySet<string>
  readonly prefixed: boolean
}

function openingsOf(runs: Runs): Openings {
  const tests = runs.flatMap(([test]) => test ?? [])
  const values = (by: WordTest['by']): readonly string[] =>
    tests.filter(test => test.by === by).map(({value}) => value)
  return {
    stem: new Set(values('stem')),
    form: new Set(values('form')),
    prefixed: values('prefix').length > 0
  }
}

function runOf(part: string, {written, language}: Source): readonly WordTest[] {
  const exact = part.startsWith('=')
  const prefix = part.endsWith('*')
  const words = tokenise(part, language)
  if (words.length === 0) throw new UserError(`Phrase "${written}" (${language}): "${part}" holds no word`)
  return words.map((word, index) => {
    if (prefix && index === words.length - 1) {
      if (word.form.length < 2) {
        throw new UserError(`Phrase "${written}" (${language}): give at least two letters before *`)
      }
      return {by: 'prefix', value: word.form}
    }
    return exact ? {by: 'form', value: word.form} : {by: 'stem', value: word.stem}
  })
}
