import {isHan, searchedWords, termsOf} from './searched-words.js'
import {type Contents, fromSteps, type IndexParts} from './wire.js'

/** What was found for some words: places in the order of the edition, all forms that were sought, and words set aside. */
export type Found = {
  readonly places: readonly number[]
  readonly forms: ReadonlySet<string>
  readonly leftAside: readonly string[]
}

/** Places that have all of the words, each in any of its forms; the last word may be the beginning of one. */
export async function placesWith(written: string, parts: IndexParts): Promise<Found> {
  const contents = await parts.contents()
  const terms = soughtTerms(written, contents)
  const common = new Set(contents.common)
  const leftAside = terms.filter(term => common.has(term))
  const sought = terms.filter(term => !common.has(term))
  const forms = new Set<string>(leftAside)
  let places: readonly number[] | undefined
  for (const [index, term] of sought.entries()) {
    // Shorter beginnings are those of too many words.
    const beginning = index === sought.length - 1 && term.length > 2
    const means = {beginning, contents, parts}
    const {own, families} = await placesOfNearest(term, means)
    for (const form of families) forms.add(form)
    places =
      places === undefined ? [...own].toSorted((a, b) => a - b) : places.filter(place => own.has(place))
  }
  return {places: places ?? [], forms, leftAside}
}

/** Of neighbouring Chinese characters the pairs alone; traditional ones as the index has them. */
function soughtTerms(written: string, {traditional}: Contents): readonly string[] {
  const simple = new Map(
    Array.from({length: traditional.length / 2}, (_, at) => [
      traditional[2 * at] ?? '',
      traditional[2 * at + 1] ?? ''
    ])
  )
  const words = searchedWords(written).map(word => ({...word, form: simple.get(word.form) ?? word.form}))
  const terms = [...new Set(termsOf(words))]
  return terms.filter(term => !(isHan(term) && terms.some(other => other.length > 1 && other.includes(term))))
}

type Means = {readonly beginning: boolean; readonly contents: Contents; readonly parts: IndexParts}

type Places = {readonly own: ReadonlySet<number>; readonly families: readonly string[]}

/**
 * The places of a term, or where no text has it, of those that begin as it does but for the last letters: its other forms,
 * since these differ at the end.
 */
async function placesOfNearest(term: string, means: Means): Promise<Places> {
  const shortest = /^\p{Script=Han}/u.test(term) ? term.length : Math.max(4, term.length - 3)
  for (let length = term.length; length > shortest; length -= 1) {
    const beginning = means.beginning || length < term.length
    const found = await placesOf(term.slice(0, length), {...means, beginning})
    if (found.own.size > 0) return length === term.length ? withSingular(found, term, means) : found
  }
  return placesOf(term.slice(0, shortest), {...means, beginning: shortest < term.length || means.beginning})
}

/** A plural that one language writes may be another's, which has the singular alone: `infrastructures` in French and English. */
async function withSingular(found: Places, term: string, {contents, parts}: Means): Promise<Places> {
  if (term.length < 5 || !/^\p{Script=Latin}+s$/u.test(term)) return found
  const singular = term.slice(0, -1)
  const entries = await parts.terms(partOf(singular, contents.terms))
  const entry = entries.find(([own]) => own === singular)
  if (entry === undefined) return found
  const [own, places, others] = entry
  return {
    own: new Set([...found.own, ...fromSteps(places)]),
    families: [...found.families, own, ...others.split(' ').filter(other => other !== '')]
  }
}

async function placesOf(term: string, {beginning, contents, parts}: Means): Promise<Places> {
  const all = new Set<number>()
  const families: string[] = []
  for (let part = partOf(term, contents.terms); part < contents.terms.length; part += 1) {
    if ((contents.terms[part] ?? '') > `${term}\uffff`) break
    const entries = await parts.terms(part)
    const exact = entries.find(([own]) => own === term)
    const matching =
      exact !== undefined && !beginning ? [exact] : entries.filter(([own]) => own.startsWith(term))
    for (const [own, places, others] of matching) {
      for (const place of fromSteps(places)) all.add(place)
      families.push(own, ...others.split(' ').filter(other => other !== ''))
    }
    if (exact !== undefined && !beginning) break
  }
  return {own: all, families}
}

/** The last part that begins at or before a term. */
function partOf(term: string, starts: readonly string[]): number {
  const after = starts.findIndex(start => start > term)
  return Math.max(0, (after === -1 ? starts.length : after) - 1)
}
