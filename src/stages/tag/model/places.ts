import type {Hit, Reading} from '../reading/concepts.js'
import type {Firing} from '../rules/rule.js'
import {ruleFeature} from './features.js'

/** Where in a text a feature stands: from one word up to another, exclusive. */
export type Place = {readonly from: number; readonly to: number; readonly sentence: number}

/** Every place of a feature, in order. A pair stands where both concepts do, in the sentences that hold both. */
export function placesOf(feature: string, reading: Reading, found: readonly Firing[]): readonly Place[] {
  const [kind = '', ...rest] = feature.split(' ')
  const name = rest.join(' ')
  if (kind === 'concept') return reading.hits.get(name) ?? []
  if (kind === 'field') return reading.fields.get(name) ?? []
  if (kind === 'concepts') return pairPlaces(name, reading.hits)
  if (kind === 'fields') return pairPlaces(name, reading.fields)
  if (kind === 'rule')
    return found.filter(firing => ruleFeature(firing) === feature).flatMap(({hits}) => hits)
  if (kind === 'word') return wordPlaces(rest.slice(1).join(' '), reading)
  return []
}

function pairPlaces(name: string, hits: Reading['hits']): readonly Place[] {
  const [one, other] = name.split(' + ').map(concept => hits.get(concept) ?? [])
  if (one === undefined || other === undefined) return []
  const [ones, others] = [sentencesOf(one), sentencesOf(other)]
  return [...one, ...other]
    .filter(({sentence}) => ones.has(sentence) && others.has(sentence))
    .toSorted((left, right) => left.from - right.from)
}

const sentencesOf = (hits: readonly Hit[]): ReadonlySet<number> => new Set(hits.map(({sentence}) => sentence))

/** A stem, or two Han characters that stand together. */
function wordPlaces(written: string, {words}: Reading): readonly Place[] {
  return words.flatMap(({stem, sentence}, at) => {
    if (stem === written) return [{from: at, to: at + 1, sentence}]
    const next = words[at + 1]
    if (next?.sentence === sentence && stem + next.stem === written) return [{from: at, to: at + 2, sentence}]
    return []
  })
}
