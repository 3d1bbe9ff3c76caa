import type {Lexicon, RuleBook} from '../../../domain/pipeline/lexicon.js'
import type {Model} from '../../../domain/pipeline/model.js'
import {Act, type Answer, ObstacleKind, Stance, type Tag} from '../../../domain/tag.js'
import {cuesOf} from '../rules/answer.js'
import type {Scene} from '../rules/rule.js'
import {focusOn, groundsFor} from './focus.js'
import {mannerFeaturesOf} from './manner-features.js'
import {type Seen, seenIn} from './scene-features.js'
import {verdictsOf} from './verdicts.js'
import {logitsOf, probabilityOf} from './weights.js'
import {windowsOf} from './windows.js'

/** What the tagger goes by: a model over the rules and the concepts of a language. */
export type ModelData = {readonly model: Model; readonly rules: RuleBook; readonly lexicon: Lexicon}

/** The tags and answers of a scene, those too of which the model is not sure enough (`abstains`). */
export function saidByModel(
  scene: Scene,
  data: ModelData
): {readonly tags: Tag[]; readonly questions: Answer[]} {
  const {model, rules, lexicon} = data
  const seen = seenIn(scene, rules, lexicon.language)
  const {slope, offset} = model.calibration
  const verdicts = verdictsOf(windowsOf(seen, lexicon.language), model.tags)
  const ruled = new Set(seen.firings.filter(({pole}) => pole === null).map(({says}) => says))
  const likely = verdicts.flatMap(({logit, window}, at): readonly Likely[] => {
    const outcome = model.tags.outcomes[at] ?? ''
    const probability = probabilityOf(slope * logit + offset)
    const threshold = model.thresholds[outcome] ?? 1
    if (ruled.has(outcome) && probability >= model.ruled.from && probability < threshold)
      return [{outcome, probability: Math.max(probability, model.ruled.right), window, abstains: false}]
    if (probability < threshold * askedFrom) return []
    return [{outcome, probability, window, abstains: probability < threshold}]
  })
  return {
    tags: likely.filter(({outcome}) => !outcome.includes('=')).map(each => tagOf(each, seen, data)),
    questions: answersOf(
      likely.filter(({outcome}) => outcome.includes('=')),
      data
    )
  }
}

/** From which share of its threshold on a tag is shown to a reviewer: below lies what nobody would look at. */
const askedFrom = 0.6

type Likely = {
  readonly outcome: string
  readonly probability: number
  readonly window: Seen
  readonly abstains: boolean
}

function tagOf({outcome, probability, window, abstains}: Likely, seen: Seen, data: ModelData): Tag {
  const {stance, act, obstacle} = mannerOf(outcome, {window, seen}, data)
  return {
    code: outcome,
    stance,
    act,
    ...(obstacle === undefined ? {} : {obstacle}),
    ...groundsOf(outcome, window, data),
    confidence: rounded(probability),
    ...(abstains ? {abstains} : {}),
    by: nameOf(data)
  }
}

/** The likeliest pole of each question. Two poles that are both likely enough are no answer. */
function answersOf(likely: readonly Likely[], data: ModelData): Answer[] {
  const questions = [...new Set(likely.map(({outcome}) => outcome.split('=')[0] ?? ''))]
  return questions.flatMap(code => {
    const poles = likely.filter(({outcome}) => outcome.startsWith(`${code}=`))
    const given = poles.filter(({abstains}) => !abstains)
    const firm = given.filter(({outcome}) => outcome !== `${code}=open`)
    if (firm.length > 1) return []
    const [best] =
      firm.length > 0 ? firm : poles.toSorted((one, other) => other.probability - one.probability)
    if (best === undefined) return []
    return [
      {
        code,
        pole: best.outcome.slice(code.length + 1),
        ...groundsOf(best.outcome, best.window, data),
        confidence: rounded(best.probability),
        ...(best.abstains ? {abstains: true} : {}),
        by: nameOf(data)
      }
    ]
  })
}

function groundsOf(outcome: string, seen: Seen, {model}: ModelData): Pick<Tag, 'cues' | 'reasons'> {
  const {reasons, places} = groundsFor(outcome, seen, model.tags)
  return {
    cues: cuesOf(places, seen.scene.reading),
    reasons: reasons.map(({feature, weight}) => ({feature, weight: rounded(weight)}))
  }
}

function mannerOf(
  code: string,
  {window, seen}: {readonly window: Seen; readonly seen: Seen},
  {model, rules, lexicon}: ModelData
) {
  const features = mannerFeaturesOf(focusOn(code, window, model.tags), seen.scene.reading, {
    moods: rules.moods,
    language: lexicon.language
  })
  const [act, obstacle] = likeliest(model.acts, features).split(':')
  return {
    stance: Stance.parse(likeliest(model.stances, features)),
    act: Act.parse(act),
    obstacle: ObstacleKind.optional().parse(obstacle)
  }
}

function likeliest(table: Model['stances'], features: Seen['features']): string {
  const logits = logitsOf(features, table)
  const best = logits.indexOf(Math.max(...logits))
  return table.outcomes[best] ?? ''
}

const rounded = (value: number): number => Math.round(value * 100) / 100

const nameOf = ({model, rules, lexicon}: ModelData): string =>
  `model ${model.version}, rules ${rules.version}, concepts ${lexicon.language} ${lexicon.version}`
