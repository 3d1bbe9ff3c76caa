import type {Reading} from '../reading/concepts.js'
import type {Firing} from '../rules/rule.js'
import {ruleFeature} from './features.js'
import type {Seen} from './seen.js'

/** Where in a text a feature stands: from one word up to another, exclusive. */
export type Place = {readonly from: number; readonly to: number; readonly sentence: number}

/** Every place of a feature in a stretch of a scene, in order. */
export function placesIn({scene, firings, first, last}: Seen, feature: string): readonly Place[] {
  const all = placesOf(feature, scene.reading, firings)
  // The rules of a stretch hold within it.
  if (feature.startsWith('rule ')) return all
  return all.filter(({sentence}) => sentence >= first && sentence <= last)
}

/** Every place of a feature, in order. */
export function placesOf(feature: string, reading: Reading, found: readonly Firing[]): readonly Place[] {
  const end = feature.indexOf(' ')
  const kind = feature.slice(0, end)
  const name = feature.slice(end + 1)
  if (kind === 'concept') return reading.hits.get(name) ?? []
  if (kind === 'field') return reading.fields.get(name) ?? []
  if (kind === 'rule')
    return found.filter(firing => ruleFeature(firing) === feature).flatMap(({hits}) => hits)
  // After the language, as `word fr hôpital`.
  if (kind === 'word') return wordPlaces(name.slice(name.indexOf(' ') + 1), reading)
  if (kind === 'words') return runPlaces(name, reading)
  return []
}

/** A stem, or two Han characters that stand together. */
function wordPlaces(written: string, {words}: Reading): readonly Place[] {
  const places: Place[] = []
  for (let at = 0; at < words.length; at += 1) {
    const {stem = '', sentence = 0} = words[at] ?? {}
    if (!written.startsWith(stem)) continue
    const next = words[at + 1]
    if (stem === written) places.push({from: at, to: at + 1, sentence})
    else if (next?.sentence === sentence && stem + next.stem === written)
      places.push({from: at, to: at + 2, sentence})
  }
  return places
}

/** Two stems that stand together, or three Han characters. */
function runPlaces(name: string, reading: Reading): readonly Place[] {
  const [, one = '', next = ''] = name.split(' ')
  return wordPlaces(one, reading).flatMap(({from, to, sentence}) => {
    const behind = reading.words[to]
    return behind?.sentence === sentence && behind.stem === next ? [{from, to: to + 1, sentence}] : []
  })
}
