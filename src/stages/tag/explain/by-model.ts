import type {Answer, Reason, Tag} from '../../../domain/tag.js'
import {type Place, placesOf} from '../model/places.js'
import {firings, type Scene} from '../rules/rule.js'
import type {TaggerData} from '../tag-text.js'
import {mannerIn} from './manner-in-words.js'
import {written} from './written.js'

/** What of a passage spoke for a tag of the model, in words, with how much each weighs. */
export function byModel(
  tag: Tag | Answer,
  reasons: readonly Reason[],
  scene: Scene,
  {rules}: Pick<TaggerData, 'rules'>
): string {
  const found = firings(scene, rules)
  const spoke = reasons.map(({feature, weight}) => {
    // A long passage is tagged by one window of it, and the cues are the places in that window.
    const places = placesOf(feature, scene.reading, found).filter(place => isCue(place, tag, scene))
    const where = places
      .slice(0, mostPlaces)
      .map(place => written(place, scene.reading))
      .join(', ')
    return `${nameOf(feature)}${where === '' ? '' : ` (${where})`} ${sign(weight)}`
  })
  const doubt = tag.abstains === true ? ' That is too little to count it: a person is asked.' : ''
  return `What spoke for it most, in logits: ${spoke.join('; ')}. Of passages like this about ${Math.round(tag.confidence * 100)} of 100 carry it${mannerIn(tag)}.${doubt}`
}

const mostPlaces = 3

function isCue({from, to}: Place, {cues}: Tag | Answer, {reading: {words}}: Scene): boolean {
  const [start, end] = [words[from]?.start ?? 0, words[to - 1]?.end ?? 0]
  return cues.some(cue => cue.start <= start && end <= cue.end)
}

/** `concepts damage + state` as "the concepts damage and state in one sentence". */
function nameOf(feature: string): string {
  const [kind = '', ...rest] = feature.split(' ')
  const name = rest.join(' ')
  if (kind === 'concepts' || kind === 'fields')
    return `the ${kind} ${name.replace(' + ', ' and ')} in one sentence`
  if (kind === 'word' || kind === 'words') return `the ${kind}`
  if (kind === 'answer') return `the rules’ answer ${name}`
  return `the ${kind} ${name}`
}

const sign = (weight: number): string => (weight < 0 ? String(weight) : `+${weight}`)
