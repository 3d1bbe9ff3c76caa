import {madeOnce} from '../../../domain/memory/made-once.js'
import type {Rule, RuleBook} from '../../../domain/pipeline/lexicon.js'
import type {Hit, Reading} from '../reading/concepts.js'

/** A rule of the book, and what it says: a code, or a question's pole. Its number counts from 1 within that. */
export type NumberedRule = {
  readonly says: string
  readonly pole: string | null
  /** The pole that follows from rejecting this one, where one follows. */
  readonly rejected: string | null
  readonly number: number
  readonly rule: Rule
}

/** A rule that holds in a text, and one hit for each of its entries, in the order of the entries. */
export type Firing = NumberedRule & {
  readonly hits: readonly Hit[]
  readonly first: number
  readonly last: number
}

/** A reading, and the sentences in which the context concept stands; `inherited` where headings give the context. */
export type Scene = {
  readonly reading: Reading
  readonly inherited: boolean
  readonly contextSentences: ReadonlySet<number>
}

/** Every place where a rule of the book holds: at most one a rule and sentence, each by its closest hits. */
export function firings(scene: Scene, rules: RuleBook): readonly Firing[] {
  const byConcept = rulesByConcept(rules)
  const candidates = new Set<NumberedRule>()
  for (const concept of scene.reading.hits.keys()) {
    for (const rule of byConcept.get(concept) ?? []) candidates.add(rule)
  }
  return [...candidates].flatMap(candidate => firingsOf(candidate, scene))
}

/** The rules of a book that may hold where a concept is found: those whose first entry names it. Made once a book. */
const rulesByConcept = madeOnce((rules: RuleBook): ReadonlyMap<string, readonly NumberedRule[]> => {
  const index = new Map<string, NumberedRule[]>()
  for (const numbered of numberedRules(rules)) {
    for (const concept of alternatives(numbered.rule.all[0] ?? [])) {
      const list = index.get(concept)
      if (list === undefined) index.set(concept, [numbered])
      else list.push(numbered)
    }
  }
  return index
})

function numberedRules(rules: RuleBook): readonly NumberedRule[] {
  const codes = Object.entries(rules.codes).flatMap(([says, list]) =>
    list.map((rule, index) => ({says, pole: null, rejected: null, number: index + 1, rule}))
  )
  const questions = Object.entries(rules.questions).flatMap(([says, list]) =>
    list.map((rule, index) => ({
      says,
      pole: rule.pole,
      rejected: rule.rejected ?? null,
      number: index + 1,
      rule
    }))
  )
  return [...codes, ...questions]
}

const alternatives = (entry: string | readonly string[]): readonly string[] =>
  typeof entry === 'string' ? [entry] : entry

function firingsOf(numbered: NumberedRule, scene: Scene): readonly Firing[] {
  const {rule} = numbered
  const {hits, wordsForOne} = scene.reading
  if (!rule.all.every(entry => isFound(entry, hits))) return []
  const widest = (rule.near ?? Number.POSITIVE_INFINITY) * wordsForOne
  if (rule.nowhere.some(concept => hits.has(concept))) return []
  if (rule.context === 'passage' && !scene.inherited && scene.contextSentences.size === 0) return []
  const entries = rule.all.map(entry => hitsOf(alternatives(entry), hits))
  const best = new Map<number, Firing>()
  for (const anchor of entries[0] ?? []) {
    const chosen = closestHits(anchor, entries, rule)
    if (chosen === null || width(chosen) > widest) continue
    const sentences = chosen.map(hit => hit.sentence)
    const firing = {...numbered, hits: chosen, first: Math.min(...sentences), last: Math.max(...sentences)}
    if (!holds(firing, scene)) continue
    const other = best.get(firing.first)
    if (other === undefined || width(firing.hits) < width(other.hits)) best.set(firing.first, firing)
    if (rule.within === 'passage') break
  }
  return [...best.values()]
}

const isFound = (entry: string | readonly string[], hits: Reading['hits']): boolean =>
  typeof entry === 'string' ? hits.has(entry) : entry.some(concept => hits.has(concept))

const hitsOf = (concepts: readonly string[], hits: ReadonlyMap<string, readonly Hit[]>): readonly Hit[] =>
  concepts.length === 1 ? (hits.get(concepts[0] ?? '') ?? []) : concepts.flatMap(id => hits.get(id) ?? [])

/** One hit of each entry, each the nearest to the anchor that the rule allows. */
function closestHits(anchor: Hit, entries: readonly (readonly Hit[])[], rule: Rule): readonly Hit[] | null {
  const reach = reaches[rule.within]
  const chosen: Hit[] = [anchor]
  for (const list of entries.slice(1)) {
    let nearest: Hit | null = null
    for (const hit of list) {
      if (Math.abs(hit.sentence - anchor.sentence) > reach) continue
      if (nearest === null || distance(anchor, hit) < distance(anchor, nearest)) nearest = hit
    }
    if (nearest === null) return null
    chosen.push(nearest)
  }
  return chosen
}

const reaches = {sentence: 0, neighbours: 1, passage: Number.POSITIVE_INFINITY} as const

const distance = (one: Hit, other: Hit): number => Math.max(other.from - one.to, one.from - other.to, -1)

const width = (hits: readonly Hit[]): number =>
  Math.max(...hits.map(hit => hit.to)) - Math.min(...hits.map(hit => hit.from))

function holds({rule, first, last}: Firing, {reading, inherited, contextSentences}: Scene): boolean {
  const here = ({sentence}: Hit) => sentence >= first && sentence <= last
  if (rule.none.some(concept => reading.hits.get(concept)?.some(here))) return false
  for (const [concept, most] of Object.entries(rule.fewer)) {
    const phrases = (reading.hits.get(concept) ?? []).filter(here).map(hit => phraseOf(hit, reading))
    if (new Set(phrases).size >= most) return false
  }
  if (inherited || rule.context === 'none' || rule.context === 'passage') return true
  const slack = rule.context === 'neighbours' ? 1 : 0
  for (let sentence = first - slack; sentence <= last + slack; sentence += 1) {
    if (contextSentences.has(sentence)) return true
  }
  return false
}

const phraseOf = (hit: Hit, {words}: Reading): string =>
  words
    .slice(hit.from, hit.to)
    .map(word => word.stem)
    .join(' ')
