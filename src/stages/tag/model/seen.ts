import type {UnLanguage} from '../../../domain/document.js'
import type {RuleBook} from '../../../domain/pipeline/lexicon.js'
import {answerOf, grouped} from '../rules/answer.js'
import {type Firing, firings, type Scene} from '../rules/rule.js'

/** A stretch of a scene, from one sentence to another: what the model looks at in one go. */
export type Seen = {
  readonly scene: Scene
  readonly language: UnLanguage
  readonly first: number
  readonly last: number
  /** The rules that hold within it. */
  readonly firings: readonly Firing[]
  /** The answers that the rules find within it. */
  readonly answers: readonly Answered[]
}

/** What the rules answer in the speaker's own voice: a feature, and the sentences that it rests on. */
export type Answered = {readonly feature: string; readonly first: number; readonly last: number}

/** A whole scene, with the rules that hold in it and what they answer. */
export function seenIn(scene: Scene, rules: RuleBook, language: UnLanguage): Seen {
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
  const last = scene.reading.words.at(-1)?.sentence ?? 0
  return {scene, language, first: 0, last, firings: found, answers}
}
