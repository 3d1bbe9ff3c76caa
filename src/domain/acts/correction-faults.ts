import {type Correction, LONGEST_NOTE, type Verdict} from '../correction.js'
import type {Sentence} from '../errors.js'
import {sentence} from '../refusals/refuse.js'
import type {Span} from '../span.js'

/** What is wrong with one field of a correction, in a sentence that names it. */
export type CorrectionFault = {readonly field: keyof Correction; readonly said: Sentence}

/**
 * What a new correction says that its verdict has no place for, or does not say that it needs; and texts that are too
 * long or hold what no text may. Empty where it is right. What was kept before is read without being asked again.
 */
export const faultsOfCorrection = (correction: Correction): CorrectionFault[] => [
  ...faultsOfSubject(correction),
  ...faultsOfParts(correction),
  ...faultsOfSpan(correction),
  ...faultsOfTexts(correction)
]

const onSubject: readonly Verdict[] = ['accept', 'reject', 'set']

function faultsOfSubject({verdict, code, question, pole}: Correction): CorrectionFault[] {
  if (question === undefined && pole !== undefined)
    return [{field: 'question', said: sentence('faultPoleAlone')}]
  if (pole === undefined && question !== undefined)
    return [{field: 'pole', said: sentence('faultQuestionAlone')}]
  if (code !== undefined && question !== undefined)
    return [{field: 'question', said: sentence('faultTwoSubjects')}]
  const none = code === undefined && question === undefined
  if (onSubject.includes(verdict) && none)
    return [{field: 'code', said: sentence('faultNoSubject', {verdict})}]
  if (verdict === 'best-quote' && code === undefined)
    return [{field: 'code', said: sentence('faultBestOfWhat')}]
  if (verdict === 'withdraw' && !none) return [{field: 'code', said: sentence('faultBesideWithdraw')}]
  if (verdict === 'no-code' && !none) {
    const field = code === undefined ? 'question' : 'code'
    return [{field, said: sentence('faultBesideNoCode', {field})}]
  }
  return []
}

/** The verdicts that a part belongs to; with any other it says nothing. */
const places: Partial<Record<keyof Correction, Verdict>> = {
  stance: 'set',
  act: 'set',
  obstacle: 'set',
  span: 'set',
  of: 'withdraw',
  note: 'note'
}

function faultsOfParts(correction: Correction): CorrectionFault[] {
  const {verdict, of, note, code, act, obstacle} = correction
  const faults: CorrectionFault[] = []
  for (const field of ['stance', 'act', 'obstacle', 'span', 'of', 'note'] as const)
    if (correction[field] !== undefined && places[field] !== verdict)
      faults.push({field, said: sentence('faultNoPlace', {field, verdict})})
  for (const field of ['stance', 'act', 'obstacle'] as const)
    if (verdict === 'set' && correction[field] !== undefined && code === undefined)
      faults.push({field, said: sentence('faultOfCode', {field})})
  if (verdict === 'set' && obstacle !== undefined && act !== 'obstacle')
    faults.push({field: 'obstacle', said: sentence('faultObstacle')})
  if (verdict === 'withdraw' && of === undefined)
    faults.push({field: 'of', said: sentence('faultWithdrawsWhat')})
  if (verdict === 'note' && (note ?? '').trim() === '')
    faults.push({field: 'note', said: sentence('faultNoteEmpty')})
  return faults
}

function faultsOfSpan({span, quote}: Correction): CorrectionFault[] {
  if (span === undefined) return []
  if (span.start >= span.end) return [{field: 'span', said: sentence('faultSpanEmpty')}]
  if (span.end > quote.length) return [{field: 'span', said: sentence('faultSpanBeyond')}]
  if (splitsCharacter(quote, span)) return [{field: 'span', said: sentence('faultSpanCuts')}]
  return []
}

const splitsCharacter = (text: string, {start, end}: Span): boolean =>
  [start, end].some(
    at => /^[\uD800-\uDBFF][\uDC00-\uDFFF]/.test(text.slice(Math.max(0, at - 1), at + 1)) && at > 0
  )

function faultsOfTexts(correction: Correction): CorrectionFault[] {
  const faults: CorrectionFault[] = []
  for (const field of ['note', 'why', 'by', 'id', 'batch', 'of', 'passage', 'submission'] as const) {
    const text = correction[field] ?? ''
    if (text.length > LONGEST_NOTE)
      faults.push({field, said: sentence('faultTooLong', {field, most: LONGEST_NOTE})})
    // Neither can be kept in every place where a correction goes.
    if (text.includes('\u0000') || loneSurrogate.test(text))
      faults.push({field, said: sentence('faultSigns', {field})})
  }
  return faults
}

const loneSurrogate = /\p{Surrogate}/u
