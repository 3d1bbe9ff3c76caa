import type {Model} from '../../../domain/pipeline/model.js'
import type {Answered} from './seen.js'
import type {Weighed} from './weighing/weighed.js'

/** How likely an outcome is, and the window that speaks most for it. */
export type Told = {readonly outcome: string; readonly probability: number; readonly window: Weighed}

/** An outcome that is likely enough to be shown; where it `abstains`, only to a person who is asked. */
export type Likely = Told & {readonly abstains: boolean}

/** An answer that is given, or of which a person is asked. */
export type LikelyAnswer = {readonly code: string; readonly pole: string; readonly likely: Likely}

/** What else is known of the poles of a passage: how likely each is, and what the rules answer. */
export type Beside = {
  readonly told: readonly Told[]
  readonly answers: readonly Answered[]
  readonly model: Pick<Model, 'poles'>
}

/**
 * The likeliest pole of each question. Where it is all but sure, and the rules give it too, it is the answer. Else two poles
 * that are both likely enough are no answer; and where another is not out of the question, or the rules give another, a
 * person is asked: to show a party on the wrong side is the gravest fault.
 */
export function answersOf(likely: readonly Likely[], beside: Beside): readonly LikelyAnswer[] {
  const questions = [...new Set(likely.map(({outcome}) => questionOf(outcome)))]
  return questions.flatMap(code => {
    const poles = likely
      .filter(({outcome}) => questionOf(outcome) === code)
      .toSorted((one, other) => other.probability - one.probability)
    const firm = poles.filter(({outcome, abstains}) => !abstains && outcome !== `${code}=open`)
    const [likeliest] = poles
    if (likeliest === undefined) return []
    if (isAgreed(likeliest, beside)) return [answerOf(likeliest, false)]
    if (firm.length > 1) return []
    const [best = likeliest] = firm
    return [answerOf(best, best.abstains || isDoubtful(best, beside))]
  })
}

const answerOf = (likely: Likely, abstains: boolean): LikelyAnswer => {
  const code = questionOf(likely.outcome)
  return {code, pole: likely.outcome.slice(code.length + 1), likely: {...likely, abstains}}
}

/** Whether the model is all but sure of a pole, and the rules give it. */
const isAgreed = ({outcome, probability, abstains}: Likely, beside: Beside): boolean =>
  !abstains && probability >= beside.model.poles.sure && byRules(outcome, beside).includes(outcome)

function isDoubtful({outcome, probability}: Likely, beside: Beside): boolean {
  const {poles} = beside.model
  if (probability < poles.from) return true
  if (probability < poles.sure && byRules(outcome, beside).some(other => other !== outcome)) return true
  return beside.told.some(
    other =>
      other.outcome !== outcome &&
      questionOf(other.outcome) === questionOf(outcome) &&
      other.probability > probability * poles.rival
  )
}

/** The poles that the rules give to the question of a pole. */
const byRules = (outcome: string, {answers}: Beside): readonly string[] =>
  answers
    .map(({feature}) => feature.slice('answer '.length))
    .filter(other => questionOf(other) === questionOf(outcome))

/** The question of a pole: `ihl-applies` of `ihl-applies=affirms`. */
const questionOf = (outcome: string): string => outcome.slice(0, outcome.indexOf('='))
