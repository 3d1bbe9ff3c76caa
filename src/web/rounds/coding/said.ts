import {z} from 'zod'
import {LONGEST_NOTE} from '../../../domain/correction.js'
import {GivenCode, type Reading} from '../../../domain/round/coding.js'
import {Refusal} from '../../server/refusals.js'
import type {Say} from '../../words/say.js'
import {RequestId} from '../listed.js'

/** What a form sends for a question that can be read either way. */
export const AMBIGUOUS = '?'

const said = {
  passage: z.string().max(200),
  reading: z.object({
    codes: z.array(GivenCode).max(500),
    answers: z.record(z.string(), z.string()),
    ambiguous: z.array(z.string()).max(500),
    noCode: z.boolean()
  }),
  /** The number of the last word that was seen; 0 for none. */
  seen: z.coerce.number().int().nonnegative(),
  request: RequestId
}

/** What a coder says of a passage: as JSON with a `reading`, or as the fields of a form. */
export const CodingSaid = z.preprocess(
  withReading,
  z.object({...said, note: z.string().max(LONGEST_NOTE).default('')})
)

/** What an adjudicator says of a passage, and why. */
export const SettlingSaid = z.preprocess(withReading, z.object({...said, why: z.string().max(LONGEST_NOTE)}))

/** The fields of a form as a reading; what holds one already is left as it is. */
function withReading(given: unknown): unknown {
  if (typeof given !== 'object' || given === null || 'reading' in given) return given
  const fields = new Map(Object.entries(given))
  const all = (name: string): readonly string[] => [fields.get(name) ?? []].flat().map(String)
  const codes = all('codes').map(code => ({
    code,
    stance: fields.get(`stance:${code}`) ?? 'supports',
    act: fields.get(`act:${code}`) ?? 'none'
  }))
  const told = [...fields].flatMap(([name, value]): readonly (readonly [string, string])[] =>
    name.startsWith('answer:') && value !== '' ? [[name.slice('answer:'.length), String(value)]] : []
  )
  const answers = told.filter(([, pole]) => pole !== AMBIGUOUS)
  const ambiguous = [
    ...all('ambiguous'),
    ...told.flatMap(([question, pole]) => (pole === AMBIGUOUS ? [question] : []))
  ]
  const nothing = codes.length + answers.length === 0
  return {
    ...given,
    reading: {
      codes,
      answers: Object.fromEntries(answers),
      ambiguous,
      // Who calls something ambiguous has said something: that it is neither given nor denied.
      noCode: fields.get('noCode') === 'yes' || (nothing && ambiguous.length > 0)
    }
  }
}

/** Throws a Refusal, in the visitor's words, where a form says nothing, or one thing and its contrary. */
export function checkSound({ambiguous, answers, codes, noCode}: Reading, say: Say): void {
  const nothing = codes.length + Object.keys(answers).length === 0
  if (nothing && !noCode) throw new Refusal('wrong', say('rounds.sayNoCode'))
  if (!nothing && noCode) throw new Refusal('wrong', say('rounds.noCodeBeside'))
  if (codes.some(({code}) => ambiguous.includes(code)))
    throw new Refusal('wrong', say('rounds.givenAndAmbiguous'))
}
