import type {Cell, PartyAnswer} from '../../domain/digest/cell.js'
import type {Digest} from '../../domain/digest/digest.js'
import type {Pair} from '../../domain/digest/likeness.js'
import {grouped} from '../../domain/grouped.js'
import type {Labels} from '../../domain/pipeline/taxonomy.js'

/** What can be spoken to: a code of a list, or a contested question. */
export type Subject =
  | {readonly kind: 'code'; readonly id: string; readonly labels: Labels; readonly list: Labels}
  | {readonly kind: 'question'; readonly id: string; readonly labels: Labels}

/** A digest to ask things of. */
export type DigestIndex = {
  readonly digest: Digest
  /** Codes in the order of the lists, then the questions. */
  readonly subjects: readonly Subject[]
  readonly cell: (party: string, code: string) => Cell | undefined
  readonly cellsOn: (code: string) => readonly Cell[]
  readonly answersTo: (question: string) => readonly PartyAnswer[]
  readonly poleLabels: (question: string, pole: string) => Labels
  /** How far apart two parties stand on all they both take a side on; null where that is too little. */
  readonly pair: (a: string, b: string) => Pair | null
}

/** Makes a digest ready to be asked; its order stays. */
export function digestIndex(digest: Digest): DigestIndex {
  const cells = new Map(digest.cells.map(cell => [`${cell.party} ${cell.code}`, cell]))
  const cellsOn = grouped(digest.cells, ({code}) => code)
  const answersTo = grouped(digest.answers, ({question}) => question)
  const poles = new Map(
    digest.questions.flatMap(({code, poles}) =>
      poles.map(({pole, labels}) => [`${code} ${pole}`, labels] as const)
    )
  )
  const pairs = new Map(
    digest.likeness.pairs.flatMap(pair => [
      [`${pair.a} ${pair.b}`, pair],
      [`${pair.b} ${pair.a}`, pair]
    ])
  )
  return {
    digest,
    subjects: [
      ...digest.taxonomies.flatMap(({labels: list, codes}) =>
        codes.map(({code, labels}) => ({kind: 'code' as const, id: code, labels, list}))
      ),
      ...digest.questions.map(({code, labels}) => ({kind: 'question' as const, id: code, labels}))
    ],
    cell: (party, code) => cells.get(`${party} ${code}`),
    cellsOn: code => cellsOn.get(code) ?? [],
    answersTo: question => answersTo.get(question) ?? [],
    poleLabels: (question, pole) => poles.get(`${question} ${pole}`) ?? {en: pole},
    pair: (a, b) => pairs.get(`${a} ${b}`) ?? null
  }
}

/** The nearest of some parties to one, by all that both take a side on; of equals the first. Null where none is known. */
export function nearestTo(party: string, others: readonly string[], {pair}: DigestIndex): Pair | null {
  const pairs = others.flatMap(other => pair(party, other) ?? [])
  return pairs.toSorted((a, b) => a.distance - b.distance)[0] ?? null
}

/** The farthest of some parties from one, likewise. */
export function farthestFrom(party: string, others: readonly string[], {pair}: DigestIndex): Pair | null {
  const pairs = others.flatMap(other => pair(party, other) ?? [])
  return pairs.toSorted((a, b) => b.distance - a.distance)[0] ?? null
}

/** The other of a pair. */
export const otherOf = (party: string, {a, b}: Pair): string => (a === party ? b : a)
