import {byCodeUnit} from '../../domain/alphabetical.js'
import {userError} from '../../domain/refusals/refuse.js'
import type {DrawRule, RoundPassage} from '../../domain/round/round.js'
import {seededRandom} from '../../evaluate/chance.js'
import type {Candidate} from './candidates.js'

/**
 * The passages of a round, drawn from a collection. In whatever order the candidates come, the same ones with the
 * same rule always give the same passages in the same order:
 * - `random` the candidates in the order of their ids, shuffled by the seed; the first so many.
 * - `stratified` a stratum for each pair of a passage's language and one of its codes, of the taxonomies asked for, and
 *   for each language one of the passages without any. Strata and what is in them are shuffled by the seed; each in
 *   turn gives its next passage that was not drawn yet, until there are so many or none is left. So a rare code comes up
 *   as often as a frequent one. Those drawn are shuffled once more, as their order would tell a coder their codes.
 * - `given` those listed, in the order of the list. Throws a UserError where one is not among the candidates.
 */
export function drawPassages(
  candidates: readonly Candidate[],
  rule: DrawRule,
  taxonomies: readonly string[]
): readonly RoundPassage[] {
  const byId = new Map(candidates.map(candidate => [candidate.passage.id, candidate]))
  if (rule.kind === 'given') return rule.passages.map(id => (byId.get(id) ?? unknown(id)).passage)
  const sorted = [...byId.values()].toSorted((one, other) => byCodeUnit(one.passage.id, other.passage.id))
  const random = seededRandom(rule.seed)
  const drawn =
    rule.kind === 'random'
      ? shuffled(sorted, random).slice(0, rule.count)
      : shuffled(inTurn(strataOf(sorted, taxonomies), rule.count, random), random)
  return drawn.map(({passage}) => passage)
}

/** By name, in the order of their names. */
function strataOf(
  candidates: readonly Candidate[],
  taxonomies: readonly string[]
): readonly (readonly Candidate[])[] {
  const strata = new Map<string, Candidate[]>()
  for (const candidate of candidates) {
    const codes = candidate.codes.filter(code => taxonomies.includes(code.split('/')[0] ?? ''))
    for (const code of codes.length === 0 ? ['none'] : codes) {
      const name = `${candidate.passage.language} ${code}`
      const stratum = strata.get(name)
      if (stratum === undefined) strata.set(name, [candidate])
      else stratum.push(candidate)
    }
  }
  return [...strata].toSorted(([one], [other]) => byCodeUnit(one, other)).map(([, stratum]) => stratum)
}

function inTurn(
  strata: readonly (readonly Candidate[])[],
  count: number,
  random: () => number
): readonly Candidate[] {
  const queues = shuffled(strata, random).map(stratum => shuffled(stratum, random)[Symbol.iterator]())
  const drawn = new Set<Candidate>()
  const empty = new Set<(typeof queues)[number]>()
  while (empty.size < queues.length)
    for (const queue of queues) {
      if (drawn.size === count) return [...drawn]
      const next = nextOf(queue, drawn)
      if (next === undefined) empty.add(queue)
      else drawn.add(next)
    }
  return [...drawn]
}

function nextOf(queue: Iterator<Candidate>, drawn: ReadonlySet<Candidate>): Candidate | undefined {
  for (let next = queue.next(); !next.done; next = queue.next()) if (!drawn.has(next.value)) return next.value
  return undefined
}

/** In an order in which each is as likely in any place (Fisher and Yates). */
function shuffled<Each>(all: readonly Each[], random: () => number): readonly Each[] {
  const order = [...all]
  for (const [place, each] of all.entries()) {
    const other = Math.floor(random() * (place + 1))
    order[place] = order[other] ?? each
    order[other] = each
  }
  return order
}

function unknown(id: string): never {
  throw userError('noPassageToCode', {id})
}
