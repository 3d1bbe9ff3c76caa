import {z} from 'zod'
import {UserError} from '../../domain/errors.js'
import {jsonOf} from '../../domain/json/json.js'
import {Act, CodeId, Stance} from '../../domain/tag.js'

/** A passage as people coded it. A code in `ambiguous` is scored as neither hit nor miss. */
export const GoldRow = z.object({
  id: z.string(),
  text: z.string(),
  /** BCP 47. */
  language: z.string(),
  party: z.string().nullish(),
  genre: z.string().nullish(),
  /** Whether it says a norm in the textbook's words or without them; of passages written for training. */
  form: z.string().nullish(),
  /** Who wrote it; of passages written for training. */
  writer: z.string().nullish(),
  tags: z.array(z.object({code: CodeId, stance: Stance.nullish(), act: Act.nullish()})),
  ambiguous: z.array(z.string()).default([]),
  /** The pole of each question that the passage answers. */
  questions: z.record(z.string(), z.string()).default({}),
  /** Close to a code, and without it. */
  trap: z.boolean().default(false)
})
export type GoldRow = z.infer<typeof GoldRow>

/** The coded passages of a file of JSON lines. A `UserError` names the first line that is none, or says there is none. */
export function goldIn(text: string, file: string): readonly GoldRow[] {
  const rows = text
    .split(/\r?\n/)
    .flatMap((line, at) => (line.trim() === '' ? [] : [rowIn(line, `${file}, line ${at + 1}`)]))
  if (rows.length === 0) throw new UserError(`${file}: there is no coded passage in it: name another file.`)
  return rows
}

function rowIn(line: string, place: string): GoldRow {
  const json = jsonOf(line)
  if (json === undefined) throw new UserError(`${place}: it is not JSON: mend the line.`)
  const row = GoldRow.safeParse(json)
  if (row.success) return row.data
  const where = row.error.issues[0]?.path.join('.') ?? ''
  throw new UserError(
    `${place}: it is not a coded passage${where === '' ? '' : `, at “${where}”`}: mend the line.`
  )
}
