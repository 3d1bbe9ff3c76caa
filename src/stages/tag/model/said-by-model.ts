import type {Lexicon, RuleBook} from '../../../domain/pipeline/lexicon.js'
import type {Model, WeightTable} from '../../../domain/pipeline/model.js'
import type {Answer, Tag} from '../../../domain/tag.js'
import {areReported} from '../manner/reported.js'
import type {Reading} from '../reading/concepts.js'
import {cuesOf} from '../rules/answer.js'
import type {Scene} from '../rules/rule.js'
import {answersOf, type Likely} from './answers.js'
import {focusOn, type Grounds, groundsFor} from './focus.js'
import {mannerTeller} from './manner/manner-teller.js'
import {outlookOf} from './outlook.js'
import {knownBy} from './rows/known.js'
import {sightingsIn} from './rows/sightings.js'
import {seenIn} from './seen.js'
import {ruledIn, verdictsOf} from './verdicts.js'
import type {Weighed} from './weighing/weighed.js'
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
  // Nothing says that it is on the subject: neither its words, nor its headings, nor its submission.
  if (!scene.inherited && scene.contextSentences.size === 0 && seen.firings.length === 0)
    return {tags: [], questions: []}
  const sightings = sightingsIn(scene.reading, lexicon.language, knownBy(model))
  const verdicts = verdictsOf(windowsOf(seen), sightings, model)
  const {codes, poles, told} = outlookOf(verdicts, ruledIn(seen, verdicts, model.tags), model)
  const answers = answersOf(poles, {told, answers: seen.answers, model})
  const tell = mannerTeller(scene.reading, sightings, {model, moods: rules.moods})
  const grounds = new Map([
    ...groundsOfEach(codes, model.tags),
    ...groundsOfEach(
      answers.map(({likely}) => likely),
      model.questions
    )
  ])
  return {
    tags: codes.map(each => ({
      code: each.outcome,
      ...tell(focusOn(each.outcome, groundsIn(grounds, each), each.window.seen)),
      ...shownGrounds(groundsIn(grounds, each), scene.reading),
      ...confidenceOf(each),
      by: nameOf(data)
    })),
    questions: answers.map(({code, pole, likely: each}) => {
      const {places, reasons} = groundsIn(grounds, each)
      const reported = pole !== 'open' && areReported(places, scene.reading, rules.moods)
      return {
        code,
        pole,
        ...shownGrounds({places, reasons}, scene.reading),
        ...confidenceOf({...each, abstains: each.abstains || reported}),
        by: nameOf(data)
      }
    })
  }
}

type GroundsByWindow = ReadonlyMap<Weighed, ReadonlyMap<string, Grounds>>

/** What spoke for each outcome, window by window. */
function groundsOfEach(likely: readonly Likely[], table: WeightTable): GroundsByWindow {
  const windows = new Set(likely.map(({window}) => window))
  return new Map(
    [...windows].map(window => {
      const outcomes = likely.filter(each => each.window === window).map(({outcome}) => outcome)
      return [window, groundsFor(outcomes, window, table)]
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
  confidence: Math.min(mostOfMachine, rounded(probability)),
  ...(abstains ? {abstains} : {})
})

const mostOfMachine = 0.99

const rounded = (value: number): number => Math.round(value * 100) / 100

const nameOf = ({model, rules, lexicon}: ModelData): string =>
  `model ${model.version}, rules ${rules.version}, concepts ${lexicon.language} ${lexicon.version}`
