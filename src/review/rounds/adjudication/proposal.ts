import type {Coding, GivenCode, Reading} from '../../../domain/round/coding.js'

/**
 * What an adjudicator is shown to begin with: a code that every coder gave, with its stance and act where most say the
 * same (the first in alphabetical order where as many say another), and a pole that every coder told. What only some
 * gave, or one finds ambiguous, is ambiguous until somebody decides.
 */
export function proposalOf(codings: readonly Coding[]): Reading {
  const unsure = new Set(codings.flatMap(({ambiguous}) => ambiguous))
  const given = [...new Set(codings.flatMap(({codes}) => codes.map(({code}) => code)))].toSorted()
  const codes = given.flatMap((code): readonly GivenCode[] => {
    const all = codings.flatMap(coding => coding.codes.filter(each => each.code === code))
    if (all.length < codings.length || unsure.has(code)) return []
    return [{code, stance: mostOf(all.map(({stance}) => stance)), act: mostOf(all.map(({act}) => act))}]
  })
  const asked = [...new Set(codings.flatMap(({answers}) => Object.keys(answers)))].toSorted()
  const told = asked.flatMap(question => {
    const poles = new Set(codings.map(({answers}) => answers[question]))
    const [pole] = poles
    return poles.size === 1 && pole !== undefined && !unsure.has(question) ? [[question, pole] as const] : []
  })
  const sure = new Set([...codes.map(({code}) => code), ...told.map(([question]) => question)])
  return {
    codes: [...codes],
    answers: Object.fromEntries(told),
    ambiguous: [...new Set([...given, ...asked, ...unsure])].filter(each => !sure.has(each)).toSorted(),
    noCode: codes.length + told.length === 0
  }
}

function mostOf<Value extends string>(values: readonly Value[]): Value {
  const counts = new Map<Value, number>()
  for (const value of values.toSorted()) counts.set(value, (counts.get(value) ?? 0) + 1)
  const [most] = [...counts].toSorted(([, one], [, other]) => other - one)
  if (most === undefined) throw new Error('A code that every coder gave has a stance and an act')
  return most[0]
}
