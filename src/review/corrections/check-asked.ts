import {faultsOfCorrection} from '../../domain/acts/correction-faults.js'
import {answerId, type Correction, subjectOf} from '../../domain/correction.js'
import type {Pipeline} from '../../domain/pipeline/pipeline.js'
import type {SettledPassage} from '../../domain/tag.js'
import {isKnown, nameOf} from '../../run/intake/check-corrections.js'
import {faultInWords} from '../../run/intake/read-corrections.js'

/** What is wrong with a correction of a passage, as it is now, by the pipeline in force; a sentence each. */
export function faultsOf(
  correction: Correction,
  {
    passage,
    pipeline,
    others
  }: {
    readonly passage: SettledPassage | undefined
    readonly pipeline: Pipeline
    /** All that is said in the same request. */
    readonly others: readonly Correction[]
  }
): string[] {
  const faults = faultsOfCorrection(correction).map(faultInWords)
  if (!isKnown(correction, pipeline))
    faults.push(`There is no ${nameOf(correction)} in the pipeline in force.`)
  // A withdrawal speaks of another correction, whose passage may be gone.
  if (correction.verdict === 'withdraw') return faults
  if (!passage)
    return [...faults, `There is no passage ${correction.passage} any more: open its submission again.`]
  if (correction.quote !== passage.text)
    faults.push('The passage has other words than those that you saw: open it again.')
  if (correction.verdict === 'best-quote' && !carries(passage, correction, others))
    faults.push(`The passage does not carry ${correction.code}: accept or set it first.`)
  if (correction.verdict === 'no-code') faults.push(...standingOn(passage))
  return faults
}

/** What the machine only asks about is answered by such a word; what counts must be rejected by itself, one by one. */
function standingOn({questions, tags}: SettledPassage): string[] {
  const counted = [
    ...tags.filter(({abstains}) => !abstains).map(({code}) => code),
    ...questions.filter(({abstains}) => !abstains).map(({code, pole}) => answerId(code, pole))
  ]
  return counted.length === 0 ? [] : [`The passage carries ${counted.join(', ')}: reject that first.`]
}

function carries(passage: SettledPassage, correction: Correction, others: readonly Correction[]): boolean {
  const said = others.findLast(
    each => each.passage === passage.id && isWord(each) && subjectOf(each) === correction.code
  )
  return said ? said.verdict !== 'reject' : passage.tags.some(({code}) => code === correction.code)
}

const isWord = ({verdict}: Correction): boolean =>
  verdict === 'accept' || verdict === 'reject' || verdict === 'set'
