import type {Pipeline} from '../../../domain/pipeline/pipeline.js'
import {type Adjudication, type KeptWord, standingAdjudications} from '../../../domain/round/adjudication.js'
import {type Agreement, agreementOf} from '../../../review/agreement/agreement.js'
import {type DisputedPassage, disagreementsOf} from '../../../review/agreement/disagreements.js'
import {unanimousIn} from '../../../review/rounds/adjudication/unanimous.js'
import {maySeeOthers, type Progress, progressOf} from '../../../review/rounds/sight.js'
import {pipelineOf} from '../../../run/recall.js'
import type {KeptRound} from '../../../store/rounds/rounds.js'
import {type Names, namesIn} from '../../reader/names.js'
import {Refusal} from '../../server/refusals.js'
import {personOf, type Visit} from '../../server/visit.js'
import {isCoder, manages, roundAt} from '../round-of.js'

/** All that a page on a round shows to somebody. */
export type RoundShown = KeptRound & {
  readonly pipeline: Pipeline
  readonly names: Names
  readonly people: (email: string) => string
  readonly mayManage: boolean
  readonly isCoder: boolean
  readonly progress: readonly Progress[]
  /** Null to a coder while the round is open. */
  readonly others: Others | null
}

/** What coders said, and what was settled. */
export type Others = {
  readonly agreement: Agreement
  readonly disputed: readonly DisputedPassage[]
  /** How many passages all coders say the same of, and nobody has settled. */
  readonly unanimous: number
  readonly words: readonly KeptWord[]
  readonly settled: ReadonlyMap<string, Adjudication>
}

/** A seed draws the samples of the intervals. */
const SEED = 1

/**
 * What the visitor sees of the round that the address names. Throws a Refusal for one who neither manages nor codes it,
 * and for a coder while it is open, who then goes to the coder's own page.
 */
export async function shownTo(visit: Visit, {intervals}: {readonly intervals: boolean}): Promise<RoundShown> {
  const kept = await roundAt(visit)
  const mayManage = manages(visit)
  const codes = isCoder(visit, kept)
  if (!mayManage && !codes) throw new Refusal('not-allowed', visit.say('rounds.notYours'))
  const {store} = visit.desk
  const pipeline = await pipelineOf(kept.round, store)
  const seesOthers = maySeeOthers(kept, personOf(visit).email)
  const progress = mayManage || seesOthers ? await progressOf(kept.round.id, store) : []
  return {
    ...kept,
    pipeline,
    names: namesIn(pipeline, visit.language),
    people: visit.nameOf,
    mayManage,
    isCoder: codes,
    progress,
    others: seesOthers ? await othersOf(kept, visit, intervals) : null
  }
}

async function othersOf({round}: KeptRound, {desk}: Visit, intervals: boolean): Promise<Others> {
  const [codings, words] = await Promise.all([
    desk.store.rounds.codings(round.id),
    desk.store.rounds.words(round.id)
  ])
  return {
    agreement: agreementOf(round, codings, {seed: intervals ? SEED : null}),
    disputed: disagreementsOf(round, codings),
    unanimous: unanimousIn(round, codings, words).length,
    words,
    settled: standingAdjudications(words)
  }
}
