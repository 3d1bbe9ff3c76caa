import {madeOnce} from '../../../domain/memory/made-once.js'
import {ANY_CODE, isPole, type Model, scaleOf} from '../../../domain/pipeline/model.js'
import type {Likely, Told} from './answers.js'
import type {Verdicts} from './verdicts.js'
import {probabilityOf} from './weighing/weights.js'

/** From which share of its threshold on a tag is shown to a reviewer: below lies what nobody would look at. */
const askedFrom = 0.6

/** The codes and poles that are likely enough to be shown, in the order of the model, and how likely each pole is. */
export type Outlook = {
  readonly codes: readonly Likely[]
  readonly poles: readonly Likely[]
  readonly told: readonly Told[]
}

/** What is likely of a passage, in which some codes have a rule of their own that holds. */
export function outlookOf({logits, windows}: Verdicts, ruled: ReadonlySet<string>, model: Model): Outlook {
  const likely: Record<'codes' | 'poles', Likely[]> = {codes: [], poles: []}
  const told: Told[] = []
  for (const {kind, outcome, at, slope, offset, threshold} of outcomesOf(model)) {
    const window = windows[at]
    if (window === undefined) continue
    const probability = probabilityOf(slope * (logits[at] ?? 0) + offset)
    if (kind === 'poles') told.push({outcome, probability, window})
    const {from, right} = model.ruled
    if (ruled.has(outcome) && probability >= from && probability < threshold)
      likely[kind].push({outcome, probability: Math.max(probability, right), window, abstains: false})
    else if (probability >= threshold * askedFrom)
      likely[kind].push({outcome, probability, window, abstains: probability < threshold})
  }
  return {...likely, told}
}

/** The codes and poles of a model, with what each is told by. */
const outcomesOf = madeOnce((model: Model) =>
  [...model.tags.outcomes, ...model.questions.outcomes].flatMap((outcome, at) =>
    outcome === ANY_CODE
      ? []
      : {
          kind: isPole(outcome) ? ('poles' as const) : ('codes' as const),
          outcome,
          at,
          ...scaleOf(outcome, model),
          threshold: model.thresholds[outcome] ?? 1
        }
  )
)
