import {sql} from 'kysely'
import {AdjudicatorsWord, type KeptWord} from '../../domain/round/adjudication.js'
import {Coding, type KeptCoding} from '../../domain/round/coding.js'
import {Round, type RoundState, RoundStep} from '../../domain/round/round.js'
import type {ConcordDatabase} from '../database.js'
import type {KeptRound, RoundSummary} from './rounds.js'

/** A round and where it stands, if there is one of this id. */
export async function fetchRound(id: string, database: ConcordDatabase): Promise<KeptRound | undefined> {
  const row = await database.selectFrom('round').select('content').where('id', '=', id).executeTakeFirst()
  if (row === undefined) return undefined
  const steps = await stepsOf(id, database)
  return {round: Round.parse(JSON.parse(row.content)), state: steps.at(-1)?.to ?? 'open', steps}
}

/** Where a round stands. */
export const stateOf = async (round: string, database: ConcordDatabase): Promise<RoundState> =>
  (await stepsOf(round, database)).at(-1)?.to ?? 'open'

async function stepsOf(round: string, database: ConcordDatabase): Promise<readonly RoundStep[]> {
  const rows = await database
    .selectFrom('round_step')
    .select('content')
    .where('round', '=', round)
    .orderBy('number')
    .execute()
  return rows.map(({content}) => RoundStep.parse(JSON.parse(content)))
}

/** A line about each round, newest first. */
export async function summariesOf(database: ConcordDatabase): Promise<readonly RoundSummary[]> {
  const rows = await database
    .selectFrom('round')
    .select([
      'id',
      'summary',
      sql<string | null>`(${latestStep})`.as('step'),
      sql<string>`(${coded})`.as('coded')
    ])
    .orderBy('number', 'desc')
    .execute()
  return rows.map(({id, summary, step, coded}) => ({
    id,
    // It was written from a round, by this facet.
    ...(JSON.parse(summary) as Omit<RoundSummary, 'id' | 'state' | 'coded'>),
    state: step === null ? 'open' : RoundStep.parse(JSON.parse(step)).to,
    coded: Number(coded)
  }))
}

const latestStep = sql`select content from concord.round_step
  where round_step.round = round.id order by round_step.number desc limit 1`
const coded = sql`select count(distinct (coder, passage)) from concord.round_coding
  where round_coding.round = round.id`

/** Codings of a round in the order of their arrival: of one coder and passage where these are named. */
export async function codingsOf(
  {round, coder, passage}: {readonly round: string; readonly coder?: string; readonly passage?: string},
  database: ConcordDatabase
): Promise<readonly KeptCoding[]> {
  const rows = await database
    .selectFrom('round_coding')
    .select(['number', 'content'])
    .where('round', '=', round)
    .$if(coder !== undefined, query => query.where('coder', '=', coder ?? ''))
    .$if(passage !== undefined, query => query.where('passage', '=', passage ?? ''))
    .orderBy('number')
    .execute()
  return rows.map(({number, content}) => ({
    number: Number(number),
    coding: Coding.parse(JSON.parse(content))
  }))
}

/** All that adjudicators said in a round, in the order of its arrival. */
export async function wordsOf(round: string, database: ConcordDatabase): Promise<readonly KeptWord[]> {
  const rows = await database
    .selectFrom('round_word')
    .select(['number', 'content'])
    .where('round', '=', round)
    .orderBy('number')
    .execute()
  return rows.map(({number, content}) => ({
    number: Number(number),
    word: AdjudicatorsWord.parse(JSON.parse(content))
  }))
}
