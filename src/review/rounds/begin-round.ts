import {userError} from '../../domain/refusals/refuse.js'
import {type DrawRule, Round, type RoundPassage} from '../../domain/round/round.js'
import type {Desk} from '../desk.js'
import {candidatesOf} from './candidates.js'
import {drawPassages} from './draw.js'

/** What somebody asks for who begins a round. */
export type RoundWanted = {
  readonly name: string
  readonly purpose: string
  /** Ids of taxonomies and codes of questions; those of the pipeline, in its order, are coded. */
  readonly taxonomies: readonly string[]
  readonly questions: readonly string[]
  readonly draw: DrawRule
  readonly coders: readonly string[]
}

/** Who does something, when, and under which id it is kept; sent twice under one id, it is done once. */
export type Doing = {readonly id: string; readonly by: string; readonly at: string}

/**
 * Draws the passages of a round from the collection and opens it. Throws a UserError where it cannot be coded as it is
 * asked for.
 */
export async function beginRound(wanted: RoundWanted, {id, by, at}: Doing, desk: Desk): Promise<Round> {
  const {pipeline, store} = desk
  const before = await store.rounds.fetch(id)
  if (before !== undefined) return before.round
  const taxonomies = pipeline.taxonomies.map(each => each.id).filter(each => wanted.taxonomies.includes(each))
  const questions = pipeline.questions.map(({code}) => code).filter(code => wanted.questions.includes(code))
  refuseUnknown(wanted.taxonomies, taxonomies, 'taxonomy')
  refuseUnknown(wanted.questions, questions, 'question')
  if (wanted.name.trim() === '') throw userError('roundNeedsName')
  if (taxonomies.length + questions.length === 0) throw userError('nothingToCode')
  const coders = [...new Set(wanted.coders)]
  if (coders.length === 0) throw userError('nobodyCodes')
  const passages = drawPassages(await candidatesOf(desk), wanted.draw, taxonomies)
  if (passages.length === 0) throw userError('noPassageToDraw')
  const round = Round.parse({
    id,
    name: wanted.name.trim(),
    purpose: wanted.purpose.trim(),
    pipeline: await store.pipelines.keep(pipeline),
    collection: pipeline.file.id,
    taxonomies,
    questions,
    draw: wanted.draw,
    passages: uniqueOf(passages),
    coders,
    by,
    at
  })
  await store.rounds.begin(round)
  return round
}

function refuseUnknown(wanted: readonly string[], known: readonly string[], what: string): void {
  const unknown = wanted.find(each => !known.includes(each))
  if (unknown !== undefined) throw userError('notInPipeline', {what, id: unknown})
}

const uniqueOf = (passages: readonly RoundPassage[]): RoundPassage[] => [
  ...new Map(passages.map(passage => [passage.id, passage])).values()
]
