import {LONGEST_NOTE} from '../../domain/correction.js'
import {Act, ObstacleKind, Stance} from '../../domain/tag.js'
import type {CorrectionAsked} from '../../review/corrections/asked.js'
import type {ChangedRow} from './read-rows.js'

/** What a changed row asks for, or what is wrong with it, in one sentence. */
export type AskedInRow = {readonly asked: readonly CorrectionAsked[]} | {readonly fault: string}

/** What may stand in the column `verdict`. */
export const rowVerdicts = ['accept', 'reject', 'set', 'best-quote'] as const

/** Reads what was filled into a row. `isKnown` says whether there is a code or an answer of that id. */
export function askedInRow({fixed, open}: ChangedRow, isKnown: (tag: string) => boolean): AskedInRow {
  const verdict = open.verdict.toLowerCase()
  const manner = mannerIn(open)
  if (typeof manner === 'string') return {fault: manner}
  const isManner = Object.keys(manner).length > 0
  if (verdict !== '' && !rowVerdicts.some(known => known === verdict))
    return {fault: `“${open.verdict}” is no verdict: write ${rowVerdicts.join(', ')}, or nothing.`}
  if (open.new_tag !== '' && !isKnown(open.new_tag))
    return {
      fault: `there is no “${open.new_tag}” for new_tag: write a code such as gge-2015/f, or question=pole.`
    }
  if (open.new_tag !== '' && verdict !== '' && verdict !== 'set')
    return {fault: `new_tag adds a tag, and cannot stand beside ${verdict}: use another row for that.`}
  const tag = open.new_tag || fixed.tag
  if (tag === '' && (verdict !== '' || isManner))
    return {fault: 'the passage has no tag here: name the one you mean in new_tag.'}
  if (isManner && (verdict === 'accept' || verdict === 'reject' || verdict === 'best-quote'))
    return {fault: `stance, act and obstacle go with set, and cannot stand beside ${verdict}.`}
  if (isManner && isAnswer(tag))
    return {fault: 'stance, act and obstacle are said of a code, never of an answer.'}
  if (verdict === 'best-quote' && isAnswer(tag))
    return {fault: 'best-quote is said of a code, never of an answer.'}
  if (open.note.length > LONGEST_NOTE || open.why.length > LONGEST_NOTE)
    return {fault: `note and why hold at most ${LONGEST_NOTE} characters each.`}
  const subject = subjectIn(tag)
  const because = open.why === '' ? {} : {why: open.why}
  const {passage} = fixed
  const asked: CorrectionAsked[] = []
  if (verdict === 'accept' || verdict === 'reject' || verdict === 'best-quote')
    asked.push({passage, verdict, ...subject, ...because})
  else if (verdict === 'set' || isManner || open.new_tag !== '') {
    const whole = isAnswer(tag) ? {} : wholeManner(manner, open.new_tag === '' ? fixed : null)
    if (typeof whole === 'string') return {fault: whole}
    asked.push({passage, verdict: 'set', ...subject, ...whole, ...because})
  }
  if (open.note !== '')
    asked.push({passage, verdict: 'note', note: open.note, ...(tag === '' ? {} : subject)})
  if (asked.length === 0) return {fault: 'it says why, but not what: fill in a verdict or a note too.'}
  return {asked}
}

type Manner = {readonly stance?: Stance; readonly act?: Act; readonly obstacle?: ObstacleKind}

function mannerIn(open: ChangedRow['open']): Manner | string {
  const stance = Stance.safeParse(open.stance.toLowerCase())
  const act = Act.safeParse(open.act.toLowerCase())
  const obstacle = ObstacleKind.safeParse(open.obstacle.toLowerCase())
  if (open.stance !== '' && !stance.success)
    return `“${open.stance}” is no stance: write ${Stance.options.join(', ')}.`
  if (open.act !== '' && !act.success) return `“${open.act}” is no act: write ${Act.options.join(', ')}.`
  if (open.obstacle !== '' && !obstacle.success)
    return `“${open.obstacle}” is no obstacle: write ${ObstacleKind.options.join(' or ')}.`
  return {
    ...(stance.success ? {stance: stance.data} : {}),
    ...(act.success ? {act: act.data} : {}),
    ...(obstacle.success ? {obstacle: obstacle.data} : {})
  }
}

/** What is not filled in stays as it stood; of a new tag, that it mentions its code and does nothing about it. */
function wholeManner(manner: Manner, before: ChangedRow['fixed'] | null): Manner | string {
  const stance = manner.stance ?? Stance.safeParse(before?.stands_stance).data ?? 'mentions'
  const act = manner.act ?? Act.safeParse(before?.stands_act).data ?? 'none'
  const stood = act === before?.stands_act ? ObstacleKind.safeParse(before.stands_obstacle).data : undefined
  const obstacle = manner.obstacle ?? stood
  if (manner.obstacle !== undefined && act !== 'obstacle')
    return 'obstacle has a place only where the act is obstacle.'
  return {stance, act, ...(act === 'obstacle' && obstacle !== undefined ? {obstacle} : {})}
}

const isAnswer = (tag: string): boolean => tag.includes('=')

function subjectIn(tag: string): Pick<CorrectionAsked, 'code' | 'question' | 'pole'> {
  if (!isAnswer(tag)) return {code: tag}
  const [question = '', pole = ''] = tag.split('=')
  return {question, pole}
}
