import {type NumberedCorrection, subjectOf, withdrawnOf} from '../../domain/correction.js'
import {sentence, userError} from '../../domain/refusals/refuse.js'
import type {SettledPassage} from '../../domain/tag.js'
import {
  type CorrectionAsked,
  correctionsOf,
  type SaidBy,
  shortHash,
  submissionOf
} from '../../review/corrections/asked.js'
import {faultsOf} from '../../review/corrections/check-asked.js'
import {type Saved, saveCorrections} from '../../review/corrections/save-corrections.js'
import {settledOutcome} from '../../review/corrections/settle-now.js'
import type {Desk} from '../../review/desk.js'
import {labelsIn} from '../labels.js'
import {askedInRow} from './asked-in-row.js'
import {numberSeen} from './columns.js'
import {type ChangedRow, type RowFault, readRows, refuse} from './read-rows.js'

/** What became of a file of corrections. Nothing is ever taken in of a file that is refused. */
export type TakenIn = {
  /** How many rows the file has, and how many of them were changed. */
  readonly rows: number
  readonly changed: number
  /** How many corrections are new, and how many the same person had said already since the export. */
  readonly added: number
  readonly already: number
  /** The ids of the submissions that were settled anew. */
  readonly submissions: readonly string[]
}

type AskedRow = {readonly line: number; readonly seen: number; readonly asked: CorrectionAsked}

/**
 * Takes in a file that `correctionsCsv` wrote and somebody changed: all of its changed rows as one batch, which is
 * undone as one, or none. Throws a UserError that names each row that is damaged or wrong, or whose tag somebody
 * changed since the export, with its line.
 */
export async function takeInCorrections(
  {text, name}: {readonly text: string; readonly name: string},
  {by, at}: Omit<SaidBy, 'request'>,
  desk: Desk
): Promise<TakenIn> {
  const {rows, changed} = readRows(text, name)
  const {isKnown} = labelsIn(desk.pipeline, 'en')
  const faults: RowFault[] = []
  const asked: AskedRow[] = []
  for (const row of changed) {
    const {line, fixed} = row
    const seen = numberSeen(fixed.seen, desk.store.id)
    const read = askedInRow(row, isKnown)
    if (seen === null) faults.push({line, fault: sentence('sheetOtherStore')})
    else if ('fault' in read) faults.push({line, fault: read.fault})
    else asked.push(...read.asked.map(each => ({line, seen, asked: each})))
  }
  const passages = await passagesOf(changed, desk)
  for (const {line, fixed} of changed)
    if (!passages.has(fixed.passage))
      faults.push({line, fault: sentence('sheetNoPassage', {passage: fixed.passage})})
  faults.push(...twiceSaid(asked).map(line => ({line, fault: sentence('sheetTwice')})))
  refuse(name, faults)
  const latest = await desk.store.corrections.latest()
  const said = await desk.store.corrections.onPassages([...passages.keys()])
  const fresh = asked.filter(each => !wasSaid(each, {by, said: said.get(each.asked.passage) ?? []}))
  for (const each of fresh) {
    const since = changedSince(each, said.get(each.asked.passage) ?? [])
    if (since === undefined) continue
    const {at, by, verdict} = since.correction
    faults.push({line: each.line, fault: sentence('sheetSince', {by, verdict, at})})
  }
  const request = requestOf(fresh)
  faults.push(...faultsIn(fresh, {by, at, request}, {passages, desk}))
  refuse(name, faults)
  if (fresh.length === 0)
    return {rows, changed: changed.length, added: 0, already: asked.length, submissions: []}
  const saved = await saveCorrections(
    fresh.map(row => row.asked),
    {by, at, request, seen: new Map([...passages.keys()].map(id => [id, latest]))},
    desk
  )
  return {
    ...keptOf(saved, name),
    rows,
    changed: changed.length,
    already: asked.length - fresh.length
  }
}

function keptOf(saved: Saved, name: string): Pick<TakenIn, 'added' | 'submissions'> {
  if (saved.kind === 'conflict') throw userError('sheetMeanwhile', {file: name})
  return {added: saved.added, submissions: saved.submissions}
}

type Place = {readonly passages: ReadonlyMap<string, SettledPassage>; readonly desk: Desk}

/** What else is wrong with rows, as any correction is asked: that a best quote carries its code, for one. */
function faultsIn(rows: readonly AskedRow[], said: SaidBy, {passages, desk}: Place) {
  const nowhere = {submission: '', text: ''}
  const corrections = correctionsOf(
    rows.map(({asked}) => asked),
    ({passage}) => passages.get(passage) ?? nowhere,
    said
  )
  return corrections.flatMap((correction, n) =>
    faultsOf(correction, {
      passage: passages.get(correction.passage),
      pipeline: desk.pipeline,
      others: corrections
    }).map(fault => ({line: rows[n]?.line ?? 0, fault}))
  )
}

/** The same file with the same changes is the same request, whoever hands it in how often. */
const requestOf = (rows: readonly AskedRow[]): string =>
  `csv-${shortHash(rows.map(({seen, asked}) => [seen, asked]))}`

/** The passages that rows speak of, as far as they are there. */
async function passagesOf(
  rows: readonly ChangedRow[],
  desk: Desk
): Promise<ReadonlyMap<string, SettledPassage>> {
  const wanted = new Set(rows.map(({fixed}) => fixed.passage))
  const ids = [...new Set([...wanted].map(submissionOf))]
  const submissions = await desk.store.runs.submissions(ids)
  const upTo = await desk.store.corrections.latest()
  const found = new Map<string, SettledPassage>()
  for (const submission of submissions.values()) {
    const settled = await settledOutcome(submission, upTo, desk)
    if (settled === undefined || 'failure' in settled) continue
    for (const passage of settled.value) if (wanted.has(passage.id)) found.set(passage.id, passage)
  }
  return found
}

/** Lines that say of a tag what an earlier line says otherwise. */
function twiceSaid(rows: readonly AskedRow[]): readonly number[] {
  const words = new Map<string, string>()
  return rows.flatMap(({line, asked}) => {
    if (asked.verdict === 'note') return []
    const kind = asked.verdict === 'best-quote' ? 'best' : 'tag'
    const key = `${asked.passage} ${kind} ${subjectOf(asked)}`
    const own = JSON.stringify(asked)
    const before = words.get(key)
    words.set(key, before ?? own)
    return before === undefined || before === own ? [] : [line]
  })
}

/** Whether the same person said the same since the export, and has not taken it back: the row was handed in before. */
function wasSaid(
  {asked, seen}: AskedRow,
  {by, said}: {readonly by: string; readonly said: readonly NumberedCorrection[]}
): boolean {
  const withdrawn = withdrawnOf(said.map(({correction}) => correction))
  return said.some(
    ({number, correction}) =>
      number > seen &&
      correction.by === by &&
      !withdrawn.has(correction.id) &&
      correction.span === undefined &&
      sayings.every(field => (correction[field] ?? '') === (asked[field] ?? ''))
  )
}

const sayings = ['verdict', 'code', 'question', 'pole', 'stance', 'act', 'obstacle', 'note', 'why'] as const

/** What was said on the tag of a row after it was exported; nothing of a note, which takes no place of another. */
function changedSince(
  {asked, seen}: AskedRow,
  said: readonly NumberedCorrection[]
): NumberedCorrection | undefined {
  if (asked.verdict === 'note') return undefined
  const subjects = new Map(said.map(({correction}) => [correction.id, subjectOf(correction)]))
  const about = ({of, ...rest}: NumberedCorrection['correction']): string | null =>
    of === undefined ? subjectOf(rest) : (subjects.get(of) ?? null)
  return said.findLast(
    ({number, correction}) =>
      number > seen && correction.verdict !== 'note' && about(correction) === subjectOf(asked)
  )
}
