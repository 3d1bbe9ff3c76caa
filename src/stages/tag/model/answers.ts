import type {Model} from '../../../domain/pipeline/model.js'
import type {Answered} from './seen.js'
import type {Weighed} from './verdicts.js'

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
 * The likeliest pole of each question. Two poles that are both likely enough are no answer; where another is not out of
 * the question, or the rules give another, a person is asked: to show a party on the wrong side is the gravest fault.
 */
export function answersOf(likely: readonly Likely[], beside: Beside): readonly LikelyAnswer[] {
  const questions = [...new Set(likely.map(({outcome}) => questionOf(outcome)))]
  return questions.flatMap(code => {
    const poles = likely.filter(({outcome}) => questionOf(outcome) === code)
    const given = poles.filter(({abstains}) => !abstains)
    const firm = given.filter(({outcome}) => outcome !== `${code}=open`)
    if (firm.length > 1) return []
    const [best] =
      firm.length > 0 ? firm : poles.toSorted((one, other) => other.probability - one.probability)
    if (best === undefined) return []
    const abstains = best.abstains || isDoubtful(best, beside)
    return [{code, pole: best.outcome.slice(code.length + 1), likely: {...best, abstains}}]
  })
}

function isDoubtful({outcome, probability}: Likely, {told, answers, model: {poles}}: Beside): boolean {
  const ofQuestion = (other: string): boolean => questionOf(other) === questionOf(outcome)
  const byRules = answers.map(({feature}) => feature.slice('answer '.length)).filter(ofQuestion)
  if (byRules.some(other => other !== outcome)) return true
  if (byRules.length === 0 && probability < poles.from) return true
  return told.some(
    other =>
      other.outcome !== outcome && ofQuestion(other.outcome) && other.probability > probability * poles.rival
  )
}

/** The question of a pole: `ihl-applies` of `ihl-applies=affirms`. */
const questionOf = (outcome: string): string => outcome.slice(0, outcome.indexOf('='))
