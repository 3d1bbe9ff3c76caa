import type {UnLanguage} from '../../../domain/document.js'
import type {RuleBook} from '../../../domain/pipeline/lexicon.js'
import {answerOf, grouped} from '../rules/answer.js'
import {type Firing, firings, type Scene} from '../rules/rule.js'
import {type Features, featuresOf} from './features.js'

/** A scene, or a window of one, with the rules that hold in it, and what the model sees of it. */
export type Seen = {
  readonly scene: Scene
  readonly firings: readonly Firing[]
  readonly features: Features
}

/** What the rules answer in the speaker's own voice: a feature, and the sentences that it rests on. */
export type Answered = {readonly feature: string; readonly first: number; readonly last: number}

/** All that the model sees of a scene, and the answers that the rules find in it. */
export type SeenWhole = Seen & {readonly answers: readonly Answered[]}

/** What the model sees of a whole scene. */
export function seenIn(scene: Scene, rules: RuleBook, language: UnLanguage): SeenWhole {
  const found = firings(scene, rules)
  const answers = grouped(found.filter(({pole}) => pole !== null)).flatMap((group): readonly Answered[] => {
    const answer = answerOf(group, scene.reading, {rules, versions: ''})
    if (answer === null) return []
    return [
      {
        feature: `answer ${answer.code}=${answer.pole}`,
        first: Math.min(...group.map(({first}) => first)),
        last: Math.max(...group.map(({last}) => last))
      }
    ]
  })
  const features = withAnswers(featuresOf(scene.reading, found, language), answers)
  return {scene, firings: found, features, answers}
}

/** Features, and one for each answer. */
export const withAnswers = (features: Features, answers: readonly Answered[]): Features =>
  answers.length === 0
    ? features
    : new Map([...features, ...answers.map(({feature}) => [feature, 1] as const)])
