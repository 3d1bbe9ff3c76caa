import {csvOf, inCsv} from '../../digest/csv/table-csv.js'
import {withHalvesShown} from '../../digest/tables/readable-text.js'
import {answerId} from '../../domain/correction.js'
import type {Identity} from '../../domain/submission.js'
import type {SettledPassage} from '../../domain/tag.js'
import type {HeldSubmission, Holdings} from '../holdings.js'
import {labelsIn} from '../labels.js'
import {allColumns, type ColumnName, checkOf, type FixedCells, seenMark} from './columns.js'

/**
 * All passages of a collection with their tags and answers as CSV, for somebody who works in a spreadsheet: a row for
 * each passage and tag, whether it stands or was overruled, and a row for each passage without any. It begins with a
 * byte order mark, without which Excel takes UTF-8 for something else.
 */
export function correctionsCsv(holdings: Holdings): string {
  const rows = holdings.submissions.flatMap(held =>
    held.passages.flatMap(passage => rowsOf(passage, {held, holdings}))
  )
  return `\ufeff${csvOf([allColumns, ...rows.map(row => allColumns.map(column => inCsv(row[column])))])}`
}

type Row = Readonly<Record<ColumnName, string>>
type Scene = {readonly held: HeldSubmission; readonly holdings: Holdings}

function rowsOf(passage: SettledPassage, scene: Scene): readonly Row[] {
  const subjects = subjectsOn(passage)
  return subjects.length === 0
    ? [rowOf(passage, untagged, scene)]
    : subjects.map(subject => rowOf(passage, subject, scene))
}

/** What was said of one code or answer on a passage. */
type Said = Pick<
  FixedCells,
  'tag' | 'machine' | 'stands' | 'stands_stance' | 'stands_act' | 'stands_obstacle'
>

const untagged: Said = {
  tag: '',
  machine: '',
  stands: '',
  stands_stance: '',
  stands_act: '',
  stands_obstacle: ''
}

/** Every code and answer on a passage: what stands, then what a person took away. */
export function subjectsOn(passage: SettledPassage): readonly Said[] {
  const tags = passage.tags.map(tag => {
    const machine = passage.overruled.find(({code}) => code === tag.code) ?? tag
    return {
      tag: tag.code,
      machine: tag.settled === 'set' && machine === tag ? '' : `${machine.stance}, ${machine.act}`,
      stands: standsOf(tag),
      stands_stance: tag.stance,
      stands_act: tag.act,
      stands_obstacle: tag.obstacle ?? ''
    }
  })
  const answers = passage.questions.map(answer => {
    const tag = answerId(answer.code, answer.pole)
    const machine = answer.settled !== 'set' || overruledAnswer(passage, tag) !== undefined
    return {...untagged, tag, machine: machine ? answer.pole : '', stands: standsOf(answer)}
  })
  const standing = new Set([...tags, ...answers].map(({tag}) => tag))
  const gone = [
    ...passage.overruled.map(({code, stance, act}) => ({tag: code, machine: `${stance}, ${act}`})),
    ...passage.overruledAnswers.map(({code, pole}) => ({tag: answerId(code, pole), machine: pole}))
  ].filter(({tag}) => !standing.has(tag))
  return [...tags, ...answers, ...gone.map(each => ({...untagged, ...each, stands: 'rejected'}))]
}

const overruledAnswer = ({overruledAnswers}: SettledPassage, tag: string) =>
  overruledAnswers.find(({code, pole}) => answerId(code, pole) === tag)

/** Whether a person has spoken; `unsure` where the machine asks. */
const standsOf = ({
  settled,
  abstains
}: {
  readonly settled: string
  readonly abstains?: boolean | undefined
}) => (settled === 'machine' && abstains === true ? 'unsure' : settled)

function rowOf(passage: SettledPassage, said: Said, {held, holdings}: Scene): Row {
  const {submission, identity} = held
  const fixed = {
    ...said,
    passage: passage.id,
    seen: seenMark(holdings.upTo, holdings.storeId),
    text: withHalvesShown(passage.text)
  }
  return {
    ...fixed,
    check: checkOf(fixed),
    file: submission.file.name,
    parties: partiesOf(passage, identity).join(' '),
    page: passage.page === null ? '' : String(passage.page),
    paragraph: passage.number ?? '',
    language: passage.language,
    name: said.tag === '' ? '' : labelsIn(holdings.pipeline, 'en').of(said.tag),
    verdict: '',
    stance: '',
    act: '',
    obstacle: '',
    new_tag: '',
    note: '',
    why: ''
  }
}

/** Whose words a passage is: the speaker's in a transcript, else those of the submission. */
const partiesOf = ({speaker}: SettledPassage, {parties, onBehalfOf}: Identity): readonly string[] => {
  if (speaker !== null) return [speaker.onBehalfOf ?? speaker.party ?? speaker.label ?? ''].filter(Boolean)
  return onBehalfOf.value === null ? parties.value : [onBehalfOf.value]
}
