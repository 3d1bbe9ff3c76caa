import type {Lexicon, RuleBook} from '../../../domain/pipeline/lexicon.js'
import type {Model} from '../../../domain/pipeline/model.js'
import type {Answer, Tag} from '../../../domain/tag.js'
import type {Reading} from '../reading/concepts.js'
import {cuesOf} from '../rules/answer.js'
import type {Scene} from '../rules/rule.js'
import {focusOn, type Grounds, groundsFor} from './focus.js'
import {mannerTeller} from './manner/manner-teller.js'
import {seenIn} from './seen.js'
import {verdictsOf, type Weighed} from './verdicts.js'
import {probabilityOf} from './weights.js'
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
  // Nothing says that it is about ICTs: neither its words, nor its headings, nor its submission.
  if (!scene.inherited && scene.contextSentences.size === 0 && seen.firings.length === 0)
    return {tags: [], questions: []}
  const {slope, offset} = model.calibration
  const verdicts = verdictsOf(windowsOf(seen), model.tags)
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
  const tell = mannerTeller(scene.reading, {model, moods: rules.moods, language: lexicon.language})
  const grounds = groundsOfEach(likely, model)
  return {
    tags: likely
      .filter(({outcome}) => !outcome.includes('='))
      .map(each => ({
        code: each.outcome,
        ...tell(focusOn(each.outcome, groundsIn(grounds, each), each.window.seen)),
        ...shownGrounds(groundsIn(grounds, each), scene.reading),
        ...confidenceOf(each),
        by: nameOf(data)
      })),
    questions: answersOf(likely.filter(({outcome}) => outcome.includes('='))).map(
      ({code, pole, likely: each}) => ({
        code,
        pole,
        ...shownGrounds(groundsIn(grounds, each), scene.reading),
        ...confidenceOf(each),
        by: nameOf(data)
      })
    )
  }
}

/** From which share of its threshold on a tag is shown to a reviewer: below lies what nobody would look at. */
const askedFrom = 0.6

type Likely = {
  readonly outcome: string
  readonly probability: number
  readonly window: Weighed
  readonly abstains: boolean
}

/** The likeliest pole of each question. Two poles that are both likely enough are no answer. */
function answersOf(
  likely: readonly Likely[]
): readonly {readonly code: string; readonly pole: string; readonly likely: Likely}[] {
  const questions = [...new Set(likely.map(({outcome}) => outcome.split('=')[0] ?? ''))]
  return questions.flatMap(code => {
    const poles = likely.filter(({outcome}) => outcome.startsWith(`${code}=`))
    const given = poles.filter(({abstains}) => !abstains)
    const firm = given.filter(({outcome}) => outcome !== `${code}=open`)
    if (firm.length > 1) return []
    const [best] =
      firm.length > 0 ? firm : poles.toSorted((one, other) => other.probability - one.probability)
    return best === undefined ? [] : [{code, pole: best.outcome.slice(code.length + 1), likely: best}]
  })
}

type GroundsByWindow = ReadonlyMap<Weighed, ReadonlyMap<string, Grounds>>

/** What spoke for each outcome, window by window. */
function groundsOfEach(likely: readonly Likely[], {tags}: Model): GroundsByWindow {
  const windows = new Set(likely.map(({window}) => window))
  return new Map(
    [...windows].map(window => {
      const outcomes = likely.filter(each => each.window === window).map(({outcome}) => outcome)
      return [window, groundsFor(outcomes, window, tags)]
    })
  )
}

const groundsIn = (grounds: GroundsByWindow, {window, outcome}: Likely): Grounds =>
  grounds.get(window)?.get(outcome) ?? {reasons: [], places: []}

const shownGrounds = ({reasons, places}: Grounds, reading: Reading): Pick<Tag, 'cues' | 'reasons'> => ({
  cues: cuesOf(places, reading),
  reasons: reasons.map(({feature, weight}) => ({feature, weight: rounded(weight)}))
})

const confidenceOf = ({probability, abstains}: Likely): Pick<Tag, 'confidence' | 'abstains'> => ({
  // Only a person is quite sure.
  confidence: Math.min(surest, rounded(probability)),
  ...(abstains ? {abstains} : {})
})

const surest = 0.99

const rounded = (value: number): number => Math.round(value * 100) / 100

const nameOf = ({model, rules, lexicon}: ModelData): string =>
  `model ${model.version}, rules ${rules.version}, concepts ${lexicon.language} ${lexicon.version}`
