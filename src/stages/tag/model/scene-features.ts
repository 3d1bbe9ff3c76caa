import type {UnLanguage} from '../../../domain/document.js'
import type {RuleBook} from '../../../domain/pipeline/lexicon.js'
import {answerOf, grouped} from '../rules/answer.js'
import {type Firing, firings, type Scene} from '../rules/rule.js'
import {type Features, featuresOf} from './features.js'

/** A scene with the rules that hold in it, and what the model sees of it. */
export type Seen = {
  readonly scene: Scene
  readonly firings: readonly Firing[]
  readonly features: Features
}

/** What the model sees of a scene: its features, and each pole that the rules find in the speaker's own voice. */
export function seenIn(scene: Scene, rules: RuleBook, language: UnLanguage): Seen {
  const found = firings(scene, rules)
  const features = new Map(featuresOf(scene.reading, found, language))
  for (const group of grouped(found.filter(({pole}) => pole !== null))) {
    const answer = answerOf(group, scene.reading, {rules, versions: ''})
    if (answer !== null) features.set(`answer ${answer.code}=${answer.pole}`, 1)
  }
  return {scene, firings: found, features}
}
