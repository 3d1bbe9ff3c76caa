import type {Moods} from '../../../domain/pipeline/lexicon.js'
import type {Hit, Reading} from '../reading/concepts.js'
import {hitsBetween} from './hits-between.js'

/**
 * A reading without the rejections and denials that stand within a double negation which affirms: in "there is no
 * doubt" nobody doubts, in "we do not object" nobody objects.
 */
export function withoutUndone(reading: Reading, {rejection, voices, stances}: Moods): Reading {
  const undoing = reading.hits.get(voices.affirms ?? '') ?? []
  if (undoing.length === 0) return reading
  const negative = new Set([
    rejection,
    ...[voices.rejected, voices.others].filter(each => each !== undefined),
    ...voices.denials,
    ...stances.filter(({stance}) => stance === 'qualified').map(({concept}) => concept)
  ])
  const hits = new Map<string, readonly Hit[]>()
  for (const [concept, found] of reading.hits) {
    const kept = negative.has(concept)
      ? found.filter(hit => !undoing.some(other => overlap(hit, other)))
      : found
    if (kept.length > 0) hits.set(concept, kept)
  }
  return {...reading, hits}
}

/** A rejection of a denial, which affirms; or two negatives that govern one another in a way not understood. */
export type Doubled = {readonly rejection: Hit | null}

/**
 * Whether two negatives of one clause stand in a sentence: `rejection` is the one that rejects the other outright
 * ("it is not true that it does not apply"), null where the scope is not plain. Null where each stands alone.
 */
export function doubledIn(
  sentence: readonly Hit[],
  reading: Reading,
  {rejection, voices}: Moods
): Doubled | null {
  const here = sentence[0]?.sentence ?? 0
  const found = (concept: string | undefined): readonly Hit[] =>
    hitsBetween(reading.hits.get(concept ?? '') ?? [], here, here)
  const rejections = found(rejection)
  const denials = voices.denials.flatMap(found)
  // "not" within the clause that is rejected, in words that no rule and no denial knows.
  const within = found(voices.negation).filter(
    hit => rejections.some(each => each.to <= hit.from) && !sentence.some(cue => overlap(cue, hit))
  )
  const [turns, joins, clauses] = [found(voices.turn), found(voices.joins), found(voices.clause)]
  const chains = chainsOf(clustersOf([...rejections, ...denials, ...within]), (left, right) => {
    const between = (hit: Hit): boolean => hit.from >= left.to && hit.to <= right.from
    if (turns.some(between)) return false
    if (clauses.some(hit => between(hit) && commaBefore(hit, reading))) return true
    return (
      clauses.some(hit => opens(hit, left)) && !joins.some(between) && !commaBetween(left, right, reading)
    )
  })
  const negative = [...rejections, ...found(voices.negation)]
  const chain = chains.find(
    ([head, ...rest]) => rest.length > 0 && head !== undefined && negative.some(hit => overlap(hit, head))
  )
  const [first, second] = chain ?? []
  if (chain === undefined || first === undefined || second === undefined) return null
  const outright = rejections.find(hit => overlap(hit, first))
  const plain =
    chain.length === 2 &&
    denials.some(hit => overlap(hit, second)) &&
    clauses.some(hit => opens(hit, first)) &&
    sentence.every(hit => hit.from >= first.from)
  return {rejection: plain && outright !== undefined ? outright : null}
}

type Stretch = Pick<Hit, 'from' | 'to'>

/** The stretches of words that hits cover; hits that overlap are one. */
function clustersOf(hits: readonly Hit[]): readonly Stretch[] {
  const clusters: Stretch[] = []
  for (const {from, to} of hits.toSorted((one, other) => one.from - other.from)) {
    const last = clusters.at(-1)
    if (last === undefined || from >= last.to) clusters.push({from, to})
    else clusters[clusters.length - 1] = {from: last.from, to: Math.max(last.to, to)}
  }
  return clusters
}

function chainsOf(
  clusters: readonly Stretch[],
  linked: (left: Stretch, right: Stretch) => boolean
): readonly (readonly Stretch[])[] {
  const chains: Stretch[][] = []
  for (const cluster of clusters) {
    const chain = chains.at(-1)
    const last = chain?.at(-1)
    if (chain !== undefined && last !== undefined && linked(last, cluster)) chain.push(cluster)
    else chains.push([cluster])
  }
  return chains
}

// The clause opens within the words that reject, or just behind them.
const opens = (clause: Stretch, {from, to}: Stretch): boolean => clause.to > from && clause.from <= to

const overlap = (one: Stretch, other: Stretch): boolean => one.from < other.to && other.from < one.to

const commaBefore = ({from}: Stretch, {text, words}: Reading): boolean =>
  /[,，،]/u.test(text.slice(words[from - 1]?.end ?? 0, words[from]?.start ?? 0))

const commaBetween = (left: Stretch, right: Stretch, {text, words}: Reading): boolean =>
  /[,，،:：—–]/u.test(text.slice(words[left.to - 1]?.end ?? 0, words[right.from]?.start ?? 0))
