import type {Answer, Reason, Tag} from '../../../domain/tag.js'
import {placesOf} from '../model/places.js'
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
    const places = placesOf(feature, scene.reading, found).slice(0, mostPlaces)
    const where = places.map(place => written(place, scene.reading)).join(', ')
    return `${nameOf(feature)}${where === '' ? '' : ` (${where})`} ${sign(weight)}`
  })
  const doubt = tag.abstains === true ? ' That is too little to count it: a person is asked.' : ''
  return `What spoke for it most, in logits: ${spoke.join('; ')}. Of passages like this about ${Math.round(tag.confidence * 100)} of 100 carry it${mannerIn(tag)}.${doubt}`
}

const mostPlaces = 3

/** `concepts damage + state` as "the concepts damage and state in one sentence". */
function nameOf(feature: string): string {
  const [kind = '', ...rest] = feature.split(' ')
  const name = rest.join(' ')
  if (kind === 'concepts' || kind === 'fields')
    return `the ${kind} ${name.replace(' + ', ' and ')} in one sentence`
  if (kind === 'word') return `the word`
  if (kind === 'answer') return `the rules’ answer ${name}`
  return `the ${kind} ${name}`
}

const sign = (weight: number): string => (weight < 0 ? String(weight) : `+${weight}`)
