import type {z} from 'zod'
import {Correction} from '../../domain/correction.js'
import {UserError} from '../../domain/errors.js'
import {sha256Of} from '../../domain/json/content-id.js'
import {jsonOf} from '../../domain/json/json.js'

const CorrectionLine = Correction.omit({id: true})

/** Corrections from JSON lines, each with an id from its content; a UserError lists every damaged line. */
export function readCorrections(text: string, fileName: string): Correction[] {
  const corrections: Correction[] = []
  const faults: string[] = []
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (line.trim() === '') continue
    const parsed = CorrectionLine.safeParse(jsonOf(line))
    if (parsed.success) corrections.push({id: `c${sha256Of(parsed.data).slice(0, 15)}`, ...parsed.data})
    else faults.push(`${fileName}, line ${index + 1}: ${faultOf(parsed.error)}`)
  }
  if (faults.length > 0)
    throw new UserError([...faults, 'Nothing was taken in: mend these lines.'].join('\n'))
  return corrections
}

const faultOf = ({issues: [issue]}: z.ZodError): string =>
  issue && issue.path.length > 0
    ? `“${issue.path.join('.')}” is wrong (${issue.message}).`
    : 'it is not a correction in JSON.'
