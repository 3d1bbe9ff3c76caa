import {LONGEST_NOTE} from '../../domain/correction.js'
import type {Sentence} from '../../domain/errors.js'
import {sentence} from '../../domain/refusals/refuse.js'
import {Act, ObstacleKind, Stance} from '../../domain/tag.js'
import type {CorrectionAsked} from '../../review/corrections/asked.js'
import type {ChangedRow} from './read-rows.js'

/** What a changed row asks for, or what is wrong with it, in one sentence. */
export type AskedInRow = {readonly asked: readonly CorrectionAsked[]} | {readonly fault: Sentence}

/** What may stand in the column `verdict`. */
const rowVerdicts = ['accept', 'reject', 'set', 'best-quote'] as const

/** Reads what was filled into a row. `isKnown` says whether there is a code or an answer of that id. */
export function askedInRow({fixed, open}: ChangedRow, isKnown: (tag: string) => boolean): AskedInRow {
  const verdict = open.verdict.toLowerCase()
  const manner = mannerIn(open)
  if ('key' in manner) return {fault: manner}
  const isManner = Object.keys(manner).length > 0
  if (verdict !== '' && !rowVerdicts.some(known => known === verdict))
    return {fault: sentence('rowVerdict', {verdict: open.verdict, choices: rowVerdicts.join(', ')})}
  if (open.new_tag !== '' && !isKnown(open.new_tag))
    return {fault: sentence('rowNewTag', {tag: open.new_tag})}
  if (open.new_tag !== '' && verdict !== '' && verdict !== 'set')
    return {fault: sentence('rowNewTagBeside', {verdict})}
  const tag = open.new_tag || fixed.tag
  if (tag === '' && (verdict !== '' || isManner)) return {fault: sentence('rowNoTag')}
  if (isManner && (verdict === 'accept' || verdict === 'reject' || verdict === 'best-quote'))
    return {fault: sentence('rowMannerBeside', {verdict})}
  if (isManner && isAnswer(tag)) return {fault: sentence('rowMannerOfCode')}
  if (verdict === 'best-quote' && isAnswer(tag)) return {fault: sentence('rowBestOfCode')}
  if (open.note.length > LONGEST_NOTE || open.why.length > LONGEST_NOTE)
    return {fault: sentence('rowTooLong', {most: LONGEST_NOTE})}
  const subject = subjectIn(tag)
  const because = open.why === '' ? {} : {why: open.why}
  const {passage} = fixed
  const asked: CorrectionAsked[] = []
  if (verdict === 'accept' || verdict === 'reject' || verdict === 'best-quote')
    asked.push({passage, verdict, ...subject, ...because})
  else if (verdict === 'set' || isManner || open.new_tag !== '') {
    const whole = isAnswer(tag) ? {} : wholeManner(manner, open.new_tag === '' ? fixed : null)
    if ('key' in whole) return {fault: whole}
    asked.push({passage, verdict: 'set', ...subject, ...whole, ...because})
  }
  if (open.note !== '')
    asked.push({passage, verdict: 'note', note: open.note, ...(tag === '' ? {} : subject)})
  if (asked.length === 0) return {fault: sentence('rowOnlyWhy')}
  return {asked}
}

type Manner = {readonly stance?: Stance; readonly act?: Act; readonly obstacle?: ObstacleKind}

function mannerIn(open: ChangedRow['open']): Manner | Sentence {
  const stance = Stance.safeParse(open.stance.toLowerCase())
  const act = Act.safeParse(open.act.toLowerCase())
  const obstacle = ObstacleKind.safeParse(open.obstacle.toLowerCase())
  if (open.stance !== '' && !stance.success) return noChoice('stance', open.stance, Stance.options)
  if (open.act !== '' && !act.success) return noChoice('act', open.act, Act.options)
  if (open.obstacle !== '' && !obstacle.success)
    return noChoice('obstacle', open.obstacle, ObstacleKind.options)
  return {
    ...(stance.success ? {stance: stance.data} : {}),
    ...(act.success ? {act: act.data} : {}),
    ...(obstacle.success ? {obstacle: obstacle.data} : {})
  }
}

const noChoice = (column: string, given: string, choices: readonly string[]): Sentence =>
  sentence('rowChoice', {column, given, choices: choices.join(', ')})

/** What is not filled in stays as it stood; of a new tag, that it mentions its code and does nothing about it. */
function wholeManner(manner: Manner, before: ChangedRow['fixed'] | null): Manner | Sentence {
  const stance = manner.stance ?? Stance.safeParse(before?.stands_stance).data ?? 'mentions'
  const act = manner.act ?? Act.safeParse(before?.stands_act).data ?? 'none'
  const stood = act === before?.stands_act ? ObstacleKind.safeParse(before.stands_obstacle).data : undefined
  const obstacle = manner.obstacle ?? stood
  if (manner.obstacle !== undefined && act !== 'obstacle') return sentence('rowObstacle')
  return {stance, act, ...(act === 'obstacle' && obstacle !== undefined ? {obstacle} : {})}
}

const isAnswer = (tag: string): boolean => tag.includes('=')

function subjectIn(tag: string): Pick<CorrectionAsked, 'code' | 'question' | 'pole'> {
  if (!isAnswer(tag)) return {code: tag}
  const [question = '', pole = ''] = tag.split('=')
  return {question, pole}
}
