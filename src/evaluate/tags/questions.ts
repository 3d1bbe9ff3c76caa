import type {CodedRow} from './coding.js'

/** How the machine answered for the passages. A question that people were unsure of is not counted. */
export type Questions = {
  readonly right: number
  /** Both answered, and not alike. */
  readonly wrongPole: number
  /** The people alone answered. */
  readonly missed: number
  /** The machine alone answered. */
  readonly unasked: number
  /** Of all these, how many were right; null of none. */
  readonly share: number | null
}

/** Hold the machine's answers against those of people. */
export function questionsOf(rows: readonly CodedRow[]): Questions {
  const kinds = rows.flatMap(kindsOf)
  const count = (kind: Kind) => kinds.filter(each => each === kind).length
  return {
    right: count('right'),
    wrongPole: count('wrongPole'),
    missed: count('missed'),
    unasked: count('unasked'),
    share: kinds.length === 0 ? null : count('right') / kinds.length
  }
}

type Kind = 'right' | 'wrongPole' | 'missed' | 'unasked'

function kindsOf({gold, machine}: CodedRow): readonly Kind[] {
  const given = new Map(machine.questions.map(({code, pole}) => [code, pole]))
  const wanted = new Map(Object.entries(gold.questions))
  const unsure = new Set(gold.ambiguous)
  const asked = [...new Set([...given.keys(), ...wanted.keys()])].filter(code => !unsure.has(code))
  return asked.map(code => {
    if (!wanted.has(code)) return 'unasked'
    if (!given.has(code)) return 'missed'
    return given.get(code) === wanted.get(code) ? 'right' : 'wrongPole'
  })
}
