import type {RuleBook} from '../../../domain/pipeline/lexicon.js'
import type {Answer, Tag} from '../../../domain/tag.js'
import {voiceOf} from '../manner/voice.js'
import {type Firing, firings, type Scene} from '../rules/rule.js'
import {mannerIn} from './manner-in-words.js'
import {written} from './written.js'

/** Why a rule gave a tag; null where no rule of this book gives it here. */
export function byRule(tag: Tag | Answer, scene: Scene, rules: RuleBook): string | null {
  const named = /^rule (\S+)#(\d+), /.exec(tag.by)
  if (named === null) return null
  const {reading} = scene
  const firing = firings(scene, rules).find(
    ({says, number}) => says === named[1] && number === Number(named[2])
  )
  if (firing === undefined) return null
  const concepts = firing.hits.map(hit => `${hit.concept} (${written(hit, reading)})`)
  const {voice, rejection} = voiceOf(firing, reading, rules.moods)
  const said =
    rejection === null || voice === 'affirmed'
      ? voices[voice]
      : `, which the speaker rejects (${written(rejection, reading)})`
  return `The rule asks ${placeOf(firing)} for ${concepts.join(' and ')}${said}${mannerIn(tag)}; it is right in about ${Math.round(tag.confidence * 100)} of 100 cases.`
}

const voices = {
  own: '',
  reported: ', as the view of others',
  rejected: ', which the speaker rejects',
  'set-aside': ', in passing',
  affirmed: ', in a denial that the speaker rejects',
  unclear: ', beside a rejection',
  doubled: ', between two negatives of which it is not plain what they deny'
} as const

const places = {
  sentence: 'within one sentence',
  neighbours: 'within two sentences',
  passage: 'within the passage'
} as const

const placeOf = ({rule}: Firing): string =>
  rule.near === undefined ? places[rule.within] : `${places[rule.within]} and ${rule.near} words`
