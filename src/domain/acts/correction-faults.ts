import {type Correction, LONGEST_NOTE, type Verdict} from '../correction.js'
import type {Span} from '../span.js'

/** What is wrong with one field of a correction, in words that follow its name. */
export type CorrectionFault = {readonly field: keyof Correction; readonly message: string}

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
    return [{field: 'question', message: 'must be there where there is a pole'}]
  if (pole === undefined && question !== undefined)
    return [{field: 'pole', message: 'must be there where there is a question'}]
  if (code !== undefined && question !== undefined)
    return [{field: 'question', message: 'cannot stand beside a code: say one thing at a time'}]
  const none = code === undefined && question === undefined
  if (onSubject.includes(verdict) && none)
    return [{field: 'code', message: `must be there, or question and pole, to ${verdict}`}]
  if (verdict === 'best-quote' && code === undefined)
    return [{field: 'code', message: 'must be there: the best quote of what?'}]
  if (verdict === 'withdraw' && !none)
    return [{field: 'code', message: 'cannot stand beside withdraw: `of` says what is taken back'}]
  if (verdict === 'no-code' && !none)
    return [{field: code === undefined ? 'question' : 'code', message: 'cannot stand beside no-code'}]
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
      faults.push({field, message: `has no place beside ${verdict}`})
  for (const field of ['stance', 'act', 'obstacle'] as const)
    if (verdict === 'set' && correction[field] !== undefined && code === undefined)
      faults.push({field, message: 'is said of a code, never of an answer'})
  if (verdict === 'set' && obstacle !== undefined && act !== 'obstacle')
    faults.push({field: 'obstacle', message: 'has a place only where the act is obstacle'})
  if (verdict === 'withdraw' && of === undefined)
    faults.push({field: 'of', message: 'must be there: which correction is taken back?'})
  if (verdict === 'note' && (note ?? '').trim() === '')
    faults.push({field: 'note', message: 'must hold words'})
  return faults
}

function faultsOfSpan({span, quote}: Correction): CorrectionFault[] {
  if (span === undefined) return []
  if (span.start >= span.end) return [{field: 'span', message: 'must hold at least one character'}]
  if (span.end > quote.length) return [{field: 'span', message: 'must end within the passage'}]
  if (splitsCharacter(quote, span)) return [{field: 'span', message: 'must not cut a character in two'}]
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
    if (text.length > LONGEST_NOTE) faults.push({field, message: `is longer than ${LONGEST_NOTE} characters`})
    // Neither can be kept in every place where a correction goes.
    if (text.includes('\u0000') || loneSurrogate.test(text))
      faults.push({field, message: 'holds a NUL or half of a character'})
  }
  return faults
}

const loneSurrogate = /\p{Surrogate}/u
