import {canonicalJson} from '../../domain/json/content-id.js'
import type {AdjudicatorsWord} from '../../domain/round/adjudication.js'
import type {Coding} from '../../domain/round/coding.js'
import {maySucceed, type RoundState} from '../../domain/round/round.js'
import {writeAudit} from '../audit/write-audit.js'
import type {ConcordDatabase} from '../database.js'
import {codingsOf, fetchRound, stateOf, summariesOf, wordsOf} from './kept-rounds.js'
import {auditOfCoding, auditOfRound, auditOfStep, auditOfWord} from './round-audit.js'
import type {Rounds} from './rounds.js'

/** Rounds of coding. A round takes one writer at a time, so that what was seen is held against all there is. */
export const roundsIn = (database: ConcordDatabase): Rounds => ({
  begin: async round => {
    const {id, name, collection, coders, passages, by, at} = round
    const summary = canonicalJson({name, collection, coders, passages: passages.length, by, at})
    await database.transaction().execute(async transaction => {
      const added = await transaction
        .insertInto('round')
        .values({id, summary, content: canonicalJson(round)})
        .onConflict(conflict => conflict.doNothing())
        .returning('id')
        .execute()
      if (added.length > 0) await writeAudit(transaction, [auditOfRound(round)])
    })
  },
  list: () => summariesOf(database),
  fetch: id => fetchRound(id, database),
  step: step =>
    alone(step.round, database, async (transaction, state) => {
      const there = await transaction
        .selectFrom('round_step')
        .select('id')
        .where('id', '=', step.id)
        .executeTakeFirst()
      if (there !== undefined) return {kind: 'kept'}
      if (!maySucceed(state, step.to)) return {kind: 'wrong-state', state}
      await transaction
        .insertInto('round_step')
        .values({id: step.id, round: step.round, content: canonicalJson(step)})
        .execute()
      await writeAudit(transaction, [auditOfStep(step)])
      return {kind: 'kept'}
    }),
  code: (coding, seen) =>
    alone(coding.round, database, async (transaction, state) => {
      const own = await codingsOf(coding, transaction)
      const same = own.find(kept => saysTheSame(kept.coding, coding))
      if (same !== undefined) return {kind: 'kept', number: same.number}
      if (state !== 'open') return {kind: 'wrong-state', state}
      const since = own.filter(({number, coding: {id}}) => number > seen || id === coding.id)
      if (since.length > 0) return {kind: 'conflict', since}
      const {id, round, coder, passage} = coding
      const {number} = await transaction
        .insertInto('round_coding')
        .values({id, round, coder, passage, content: canonicalJson(coding)})
        .returning('number')
        .executeTakeFirstOrThrow()
      await writeAudit(transaction, [auditOfCoding(coding)])
      return {kind: 'kept', number: Number(number)}
    }),
  codingsBy: (coder, round) => codingsOf({coder, round}, database),
  codings: round => codingsOf({round}, database),
  adjudicate: async (words, seen) => {
    const [first] = words
    if (first === undefined) return {kind: 'kept', added: 0}
    if (words.some(({round}) => round !== first.round))
      throw new Error('Words on two rounds cannot be kept in one act')
    return alone(first.round, database, async (transaction, state) => {
      const there = await wordsOf(first.round, transaction)
      const known = new Set(there.map(({word}) => word.id))
      const added = words.filter(({id}) => !known.has(id))
      if (added.length === 0) return {kind: 'kept', added: 0}
      if (state !== 'closed') return {kind: 'wrong-state', state}
      const since = there.filter(({number, word}) => number > seen && added.some(each => meet(each, word)))
      if (since.length > 0) return {kind: 'conflict', since}
      await transaction
        .insertInto('round_word')
        .values(
          added.map(word => ({
            id: word.id,
            round: word.round,
            passage: word.kind === 'adjudication' ? word.passage : null,
            content: canonicalJson(word)
          }))
        )
        .execute()
      await writeAudit(transaction, added.map(auditOfWord))
      return {kind: 'kept', added: added.length}
    })
  },
  words: round => wordsOf(round, database)
})

/** Holds all others off the round from here to the end of the transaction. */
const alone = <Outcome>(
  round: string,
  database: ConcordDatabase,
  act: (transaction: ConcordDatabase, state: RoundState) => Promise<Outcome>
): Promise<Outcome> =>
  database.transaction().execute(async transaction => {
    await transaction
      .selectFrom('round')
      .select('id')
      .where('id', '=', round)
      .forUpdate()
      .executeTakeFirstOrThrow()
    return act(transaction, await stateOf(round, transaction))
  })

/** The same word sent twice, by whatever clock. */
const saysTheSame = (one: Coding, other: Coding): boolean =>
  canonicalJson({...one, at: ''}) === canonicalJson({...other, at: ''})

/** A withdrawal may bear on any passage. */
const meet = (one: AdjudicatorsWord, other: AdjudicatorsWord): boolean =>
  one.kind === 'withdrawal' || other.kind === 'withdrawal' || one.passage === other.passage
