import type {z} from 'zod'
import {faultsOfCorrection} from '../../domain/acts/correction-faults.js'
import {Correction} from '../../domain/correction.js'
import {UserError} from '../../domain/errors.js'
import {sha256Of} from '../../domain/json/content-id.js'
import {jsonOf} from '../../domain/json/json.js'

const CorrectionLine = Correction.partial({id: true})

/**
 * Corrections from JSON lines, each with an id from its content where it has none of its own; a UserError lists every
 * damaged line.
 */
export function readCorrections(text: string, fileName: string): Correction[] {
  const corrections: Correction[] = []
  const faults: string[] = []
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (line.trim() === '') continue
    const parsed = CorrectionLine.safeParse(jsonOf(line))
    const fault = parsed.success ? undefined : faultOf(parsed.error)
    const correction = parsed.success ? withId(parsed.data) : undefined
    const wrong = correction ? faultsOfCorrection(correction).map(({said}) => said.text) : [fault]
    faults.push(...wrong.map(each => `${fileName}, line ${index + 1}: ${each}`))
    if (correction) corrections.push(correction)
  }
  if (faults.length > 0)
    throw new UserError([...faults, 'Nothing was taken in: mend these lines.'].join('\n'))
  return corrections
}

const withId = ({id, ...said}: z.infer<typeof CorrectionLine>): Correction => ({
  id: id ?? `c${sha256Of(said).slice(0, 15)}`,
  ...said
})

const faultOf = ({issues: [issue]}: z.ZodError): string =>
  issue && issue.path.length > 0
    ? `“${issue.path.join('.')}” is wrong (${issue.message}).`
    : 'it is not a correction in JSON.'
