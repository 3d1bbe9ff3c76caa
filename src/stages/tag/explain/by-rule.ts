import type {RuleBook} from '../../../domain/pipeline/lexicon.js'
import type {Answer, Tag} from '../../../domain/tag.js'
import {voiceOf} from '../manner/voice.js'
import {firings, type Scene} from '../rules/rule.js'
import {type Grounds, mannerOf, shareOf} from './explanation.js'
import {written} from './written.js'

/** Why a rule gave a tag; null where no rule of this book gives it here. */
export function byRule(tag: Tag | Answer, scene: Scene, rules: RuleBook): Grounds | null {
  const named = /^rule (\S+)#(\d+), /.exec(tag.by)
  if (named === null) return null
  const {reading} = scene
  const firing = firings(scene, rules).find(
    ({says, number}) => says === named[1] && number === Number(named[2])
  )
  if (firing === undefined) return null
  const {voice, rejection} = voiceOf(firing, reading, rules.moods)
  const {near, within} = firing.rule
  return {
    kind: 'rule',
    within,
    near: near ?? null,
    concepts: firing.hits.map(hit => ({name: hit.concept, words: written(hit, reading)})),
    voice,
    rejection: rejection === null ? null : written(rejection, reading),
    manner: mannerOf(tag),
    share: shareOf(tag)
  }
}
