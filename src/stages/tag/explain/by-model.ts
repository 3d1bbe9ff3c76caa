import type {Answer, Reason, Tag} from '../../../domain/tag.js'
import {type Place, placesOf} from '../model/places.js'
import {firings, type Scene} from '../rules/rule.js'
import type {TaggerData} from '../tag-text.js'
import {
  type FeatureKind,
  featureKinds,
  type Grounds,
  mannerOf,
  type SpokeFor,
  shareOf
} from './explanation.js'
import {written} from './written.js'

/** What of a passage spoke for a tag of the model, with how much each weighs. */
export function byModel(
  tag: Tag | Answer,
  reasons: readonly Reason[],
  scene: Scene,
  {rules}: Pick<TaggerData, 'rules'>
): Grounds {
  const found = firings(scene, rules)
  const spoke = reasons.map(({feature, weight}): SpokeFor => {
    // A long passage is tagged by one window of it, and the cues are the places in that window.
    const places = placesOf(feature, scene.reading, found).filter(place => isCue(place, tag, scene))
    return {
      ...named(feature),
      words: places.slice(0, mostPlaces).map(place => written(place, scene.reading)),
      weight
    }
  })
  return {kind: 'model', spoke, manner: mannerOf(tag), share: shareOf(tag), abstains: tag.abstains === true}
}

const mostPlaces = 3

function isCue({from, to}: Place, {cues}: Tag | Answer, {reading: {words}}: Scene): boolean {
  const [start, end] = [words[from]?.start ?? 0, words[to - 1]?.end ?? 0]
  return cues.some(cue => cue.start <= start && end <= cue.end)
}

/** `concept damage` as its kind and its names. */
function named(feature: string): Pick<SpokeFor, 'kind' | 'names'> {
  const [first = '', ...rest] = feature.split(' ')
  const name = rest.join(' ')
  const kind = featureKinds.find(each => each === first) ?? fallback
  if (kind === 'word' || kind === 'words') return {kind, names: []}
  return {kind, names: [name]}
}

/** Every feature has a kind; should a model of later bring another, it is called by its name. */
const fallback: FeatureKind = 'concept'
