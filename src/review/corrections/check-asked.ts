import {faultsOfCorrection} from '../../domain/acts/correction-faults.js'
import {answerId, type Correction, subjectOf} from '../../domain/correction.js'
import type {Sentence} from '../../domain/errors.js'
import type {Pipeline} from '../../domain/pipeline/pipeline.js'
import {sentence} from '../../domain/refusals/refuse.js'
import type {SettledPassage} from '../../domain/tag.js'
import {isKnown, nameOf} from '../../run/intake/check-corrections.js'

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
): Sentence[] {
  const faults: Sentence[] = faultsOfCorrection(correction).map(({said}) => said)
  if (!isKnown(correction, pipeline)) faults.push(sentence('notKnown', {what: nameOf(correction)}))
  // A withdrawal speaks of another correction, whose passage may be gone.
  if (correction.verdict === 'withdraw') return faults
  if (!passage) return [...faults, sentence('noPassage', {passage: correction.passage})]
  if (correction.quote !== passage.text) faults.push(sentence('otherWords'))
  if (correction.verdict === 'best-quote' && !carries(passage, correction, others))
    faults.push(sentence('notCarried', {code: correction.code ?? ''}))
  if (correction.verdict === 'no-code') faults.push(...standingOn(passage, others))
  return faults
}

/**
 * What the machine only asks about is answered by such a word; what counts must be rejected by itself, one by one, before
 * it or in the same breath.
 */
function standingOn(passage: SettledPassage, others: readonly Correction[]): Sentence[] {
  const {questions, tags} = passage
  const standing = [
    ...tags.filter(({abstains}) => !abstains).map(({code}) => code),
    ...questions.filter(({abstains}) => !abstains).map(({code, pole}) => answerId(code, pole))
  ]
  const counted = standing.filter(
    subject =>
      others.findLast(each => each.passage === passage.id && isWord(each) && subjectOf(each) === subject)
        ?.verdict !== 'reject'
  )
  return counted.length === 0 ? [] : [sentence('stillCarried', {codes: counted.join(', ')})]
}

function carries(passage: SettledPassage, correction: Correction, others: readonly Correction[]): boolean {
  const said = others.findLast(
    each => each.passage === passage.id && isWord(each) && subjectOf(each) === correction.code
  )
  return said ? said.verdict !== 'reject' : passage.tags.some(({code}) => code === correction.code)
}

const isWord = ({verdict}: Correction): boolean =>
  verdict === 'accept' || verdict === 'reject' || verdict === 'set'
