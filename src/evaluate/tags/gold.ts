import {z} from 'zod'
import {jsonOf} from '../../domain/json/json.js'
import {userError} from '../../domain/refusals/refuse.js'
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
    .flatMap((line, at) => (line.trim() === '' ? [] : [rowIn(line, {file, line: at + 1})]))
  if (rows.length === 0) throw userError('goldEmpty', {file})
  return rows
}

function rowIn(text: string, place: {readonly file: string; readonly line: number}): GoldRow {
  const json = jsonOf(text)
  if (json === undefined) throw userError('goldNotJson', place)
  const row = GoldRow.safeParse(json)
  if (row.success) return row.data
  const field = row.error.issues[0]?.path.join('.') ?? ''
  throw field === '' ? userError('goldNoPassage', place) : userError('goldWrongField', {...place, field})
}
