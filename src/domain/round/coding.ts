import {z} from 'zod'
import {byCodeUnit} from '../alphabetical.js'
import {Act, CodeId, Stance} from '../tag.js'

/** A code that somebody gave to a passage, and how the passage speaks to it. */
export const GivenCode = z.strictObject({code: CodeId, stance: Stance, act: Act})
export type GivenCode = z.infer<typeof GivenCode>

const parts = {
  codes: z.array(GivenCode),
  /** The pole of each question that the passage answers. */
  answers: z.record(z.string(), z.string()),
  /** Codes and questions on which the passage can be read either way: neither given nor denied. */
  ambiguous: z.array(z.string()),
  /** Said in so many words where no code and no pole is given, so that an empty form is no finding. */
  noCode: z.boolean()
}

type Parts = z.infer<z.ZodObject<typeof parts>>

/** What is said of one passage. Each code and question is given, or ambiguous, or not there; none is said twice. */
export const Reading = z.strictObject(parts).superRefine(refuseUnsound)
export type Reading = z.infer<typeof Reading>

/** One coder's word on one passage of a round. Only ever appended; the coder's last one counts. */
export const Coding = z
  .strictObject({
    id: z.string().min(1),
    round: z.string(),
    passage: z.string(),
    coder: z.string().min(1),
    ...parts,
    note: z.string(),
    at: z.iso.datetime()
  })
  .superRefine(refuseUnsound)
export type Coding = z.infer<typeof Coding>

/** A coding and its place in the order of arrival. */
export type KeptCoding = {readonly number: number; readonly coding: Coding}

function refuseUnsound({codes, answers, ambiguous, noCode}: Parts, context: z.RefinementCtx): void {
  const said = [...codes.map(({code}) => code), ...Object.keys(answers), ...ambiguous]
  const twice = said.find((each, at) => said.indexOf(each) !== at)
  if (twice !== undefined)
    context.addIssue({code: 'custom', path: ['codes'], message: `${twice} is said twice`})
  const givesNothing = codes.length === 0 && Object.keys(answers).length === 0
  if (noCode !== givesNothing)
    context.addIssue({
      code: 'custom',
      path: ['noCode'],
      message: noCode ? '“no code” beside a code or a pole' : 'neither a code nor “no code”'
    })
}

/** What a coding says of its passage, without who said it and when; the same things are always in the same order. */
export const readingOf = ({codes, answers, ambiguous, noCode}: Reading): Reading => ({
  codes: codes.toSorted((one, other) => byCodeUnit(one.code, other.code)),
  answers: Object.fromEntries(Object.entries(answers).toSorted(([one], [other]) => byCodeUnit(one, other))),
  ambiguous: ambiguous.toSorted(byCodeUnit),
  noCode
})
