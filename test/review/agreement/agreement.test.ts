import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import type {Coding, KeptCoding} from '../../../src/domain/round/coding.js'
import type {Round} from '../../../src/domain/round/round.js'
import {type Agreement, agreementOf} from '../../../src/review/agreement/agreement.js'
import type {Figure} from '../../../src/review/agreement/figure.js'
import type {Group} from '../../../src/review/agreement/group.js'

const at = '2026-11-30T10:00:00Z'

const roundOf = (count: number, coders: readonly string[]): Round => ({
  id: 'r1',
  name: 'Round',
  purpose: '',
  pipeline: 'p',
  collection: 'oewg-ict',
  taxonomies: ['gge-2015'],
  questions: ['due-diligence'],
  draw: {kind: 'random', count, seed: 1},
  passages: Array.from({length: count}, (_, place) => ({
    id: `p${place}`,
    submission: 's1',
    text: 'Words.',
    language: place % 2 === 0 ? 'en' : 'fr',
    page: null,
    number: null,
    ordinal: place + 1,
    headings: [],
    file: 'xaa.txt',
    party: null
  })),
  coders: [...coders],
  by: 'cleo',
  at
})

/** What a coder says of passages in order: codes by their letters, `?` before one that is ambiguous, `.` for nothing yet. */
const codingsOf = (coder: string, said: readonly string[], from = 0): readonly KeptCoding[] =>
  said.flatMap((letters, place) => {
    if (letters === '.') return []
    const words = letters.match(/\??[a-z]/g) ?? []
    const codes = words
      .filter(word => !word.startsWith('?'))
      .map(letter => ({code: `gge-2015/${letter}`, stance: 'supports', act: 'none'}) as const)
    const coding: Coding = {
      id: `${coder}-${from + place}`,
      round: 'r1',
      passage: `p${place}`,
      coder,
      codes,
      answers: {},
      ambiguous: words.filter(word => word.startsWith('?')).map(word => `gge-2015/${word.slice(1)}`),
      noCode: codes.length === 0,
      note: '',
      at
    }
    return [{number: from + place + 1, coding}]
  })

const value = (figure: Figure | null): number | string =>
  figure === null ? 'none' : figure.kind === 'value' ? figure.value : figure.why

const times = (count: number, ...said: readonly string[]): string[] =>
  Array.from({length: count}, () => said).flat()

describe('agreement on a round', () => {
  const ada = times(5, 'a', 'a', 'b', '')
  const ben = times(5, 'a', '', 'b', '')
  const round = roundOf(20, ['ada', 'ben'])
  const agreement = agreementOf(round, [...codingsOf('ada', ada), ...codingsOf('ben', ben, 100)])

  it('tells of each code how far the coders agree, beyond chance', () => {
    const [a, b] = agreement.codes
    expect(a).toMatchObject({name: 'gge-2015/a', cases: 20, given: 10})
    // Ada gives it to 10 of 20, Ben to 5: po 15/20, pe 1/2 · 1/4 + 1/2 · 3/4 = 1/2.
    expect(value(a?.kappa ?? null)).toBeCloseTo(0.5, 10)
    expect(value(a?.percent ?? null)).toBeCloseTo(0.75, 10)
    expect(value(a?.f1 ?? null)).toBeCloseTo(10 / 15, 10)
    expect([b?.kappa, b?.alpha, b?.percent, b?.f1].map(figure => value(figure ?? null))).toEqual([1, 1, 1, 1])
  })

  it('tells it of all codes, languages, taxonomies and pairs', () => {
    expect(value(agreement.all.percent)).toBeCloseTo(0.75, 10)
    expect(value(agreement.all.f1)).toBeCloseTo(20 / 25, 10)
    expect(agreement.languages.map(({name, cases}) => [name, cases])).toEqual([
      ['en', 10],
      ['fr', 10]
    ])
    expect(value(agreement.languages[0]?.percent ?? null)).toBe(1)
    expect(value(agreement.languages[1]?.percent ?? null)).toBe(0.5)
    expect(agreement.taxonomies.map(({name}) => name)).toEqual(['gge-2015'])
    expect(agreement.pairs.map(({coders, cases}) => [coders, cases])).toEqual([[['ada', 'ben'], 20]])
  })

  it('counts the last word of a coder alone', () => {
    const mended = codingsOf('ben', ada, 200)
    const later = agreementOf(round, [...codingsOf('ada', ada), ...codingsOf('ben', ben, 100), ...mended])
    expect(value(later.all.alpha)).toBe(1)
  })

  it('gives no interval under thirty passages, and the same one each time from there on', () => {
    expect(agreement.all.alpha).toMatchObject({interval: null})
    const many = [...codingsOf('ada', times(2, ...ada)), ...codingsOf('ben', times(2, ...ben), 100)]
    const of40 = () => agreementOf(roundOf(40, ['ada', 'ben']), many)
    const {alpha} = of40().all
    if (alpha.kind !== 'value' || alpha.interval === null) throw new Error('no interval')
    expect(alpha.interval.low).toBeLessThan(alpha.value)
    expect(alpha.interval.high).toBeGreaterThan(alpha.value)
    expect(of40()).toEqual(of40())
    const quick = agreementOf(roundOf(40, ['ada', 'ben']), many, {seed: null})
    expect(quick.all.alpha).toEqual({...alpha, interval: null})
  })
})

describe('where there is not enough to say', () => {
  const between = (coders: readonly (readonly string[])[]): Agreement =>
    agreementOf(
      roundOf(Math.max(...coders.map(said => said.length)), ['ada', 'ben']),
      coders.flatMap((said, place) => codingsOf(place === 0 ? 'ada' : 'ben', said, place * 1000))
    )

  it('says that too few passages were coded by two', () => {
    const {all, shared} = between([times(9, 'a'), [...times(9, 'a'), 'a']])
    expect(shared).toBe(9)
    expect([all.percent, all.kappa, all.alpha, all.f1].map(value)).toEqual(times(4, 'few'))
  })

  it('says that all say the same, and how often that is', () => {
    const {all, codes} = between([times(10, 'a'), times(10, 'a')])
    expect([all.percent, all.kappa, all.alpha, all.f1].map(value)).toEqual([1, 'one-value', 'one-value', 1])
    expect(value(codes[0]?.kappa ?? null)).toBe('one-value')
  })

  it('says of a rare code no more than how often coders say the same', () => {
    const [rare] = between([['a', ...times(19, '')], times(20, '')]).codes
    expect([rare?.percent, rare?.kappa, rare?.alpha, rare?.f1].map(each => value(each ?? null))).toEqual([
      0.95,
      'rare',
      'rare',
      'rare'
    ])
  })

  it('leaves aside what a coder finds ambiguous', () => {
    const {all, codes} = between([times(10, 'a', 'ab'), times(10, '?a', 'ab')])
    expect(codes.map(({name, cases}) => [name, cases])).toEqual([
      ['gge-2015/a', 10],
      ['gge-2015/b', 20]
    ])
    expect(value(all.percent)).toBe(1)
    expect(value(all.f1)).toBe(1)
  })
})

describe('stances, acts and poles', () => {
  const said = (coder: string, stances: readonly Coding['codes'][number]['stance'][], from: number) =>
    codingsOf(coder, times(stances.length, 'a'), from).map(({number, coding}, place) => ({
      number,
      coding: {
        ...coding,
        codes: coding.codes.map(code => ({...code, stance: stances[place] ?? 'mentions'})),
        answers: {'due-diligence': place % 2 === 0 ? 'voluntary' : 'obligation'}
      }
    }))
  const ada = said('ada', ['supports', 'supports', 'opposes', 'mentions', ...Array(6).fill('supports')], 0)
  const ben = said('ben', ['supports', 'mentions', 'opposes', 'mentions', ...Array(6).fill('supports')], 100)
  const agreement = agreementOf(roundOf(10, ['ada', 'ben']), [...ada, ...ben])

  it('are held against each other on the codes that two coders gave', () => {
    expect(agreement.stance).toMatchObject({cases: 10, f1: null})
    expect(value(agreement.stance.percent)).toBeCloseTo(0.9, 10)
    // po 0.9; pe 0.8 · 0.7 + 0.1 · 0.1 + 0.1 · 0.2
    expect(value(agreement.stance.kappa)).toBeCloseTo((0.9 - 0.59) / (1 - 0.59), 10)
    expect(value(agreement.act.kappa)).toBe('one-value')
  })

  it('are held against each other for each question', () => {
    expect(agreement.questions.map(({name}) => name)).toEqual(['due-diligence'])
    expect(value(agreement.questions[0]?.alpha ?? null)).toBe(1)
  })
})

describe('whatever coders say', () => {
  const saying = fc.array(fc.constantFrom('', 'a', 'b', 'ab', 'bc', '?a', 'c?b', '.'), {
    minLength: 36,
    maxLength: 36
  })
  const three = fc.tuple(saying, saying, saying)
  const named = (names: readonly string[], said: readonly (readonly string[])[]) =>
    agreementOf(
      roundOf(36, names),
      said.flatMap((each, place) => codingsOf(names[place] ?? '', each, place * 1000))
    )
  const figures = ({percent, kappa, alpha, f1}: Group) => [percent, kappa, alpha, f1]
  const groups = ({all, languages, taxonomies, codes, stance, act}: Agreement) =>
    [all, ...languages, ...taxonomies, ...codes, stance, act].flatMap(figures)
  const numbers = (agreement: Agreement) =>
    groups(agreement).map(figure =>
      figure?.kind === 'value'
        ? [figure.value, figure.interval?.low, figure.interval?.high].map(each => each?.toFixed(9))
        : figure?.why
    )

  it('who is called what makes no difference, to figures and intervals', () => {
    fc.assert(
      fc.property(three, ([one, two, other]) => {
        const names = ['ada', 'ben', 'cleo']
        expect(numbers(named(names, [two, other, one]))).toEqual(numbers(named(names, [one, two, other])))
      }),
      {numRuns: 4}
    )
  })

  it('a coder who says all that another says agrees with that one wholly', () => {
    fc.assert(
      fc.property(saying, said => {
        const {all} = named(['ada', 'ben'], [said, said])
        for (const figure of figures(all)) if (figure?.kind === 'value') expect(figure.value).toBe(1)
      }),
      {numRuns: 6}
    )
  })

  it('no figure is out of its range, nor NaN', () => {
    fc.assert(
      fc.property(three, said => {
        for (const figure of groups(named(['ada', 'ben', 'cleo'], said)))
          if (figure?.kind === 'value')
            for (const number of [figure.value, figure.interval?.low ?? 0, figure.interval?.high ?? 0]) {
              expect(number).toBeGreaterThanOrEqual(-1)
              expect(number).toBeLessThanOrEqual(1)
            }
      }),
      {numRuns: 4}
    )
  })

  it('a word that is repeated changes nothing', () => {
    fc.assert(
      fc.property(saying, saying, (one, two) => {
        const once = [...codingsOf('ada', one), ...codingsOf('ben', two, 1000)]
        const twice = [...once, ...codingsOf('ada', one, 5000)]
        expect(agreementOf(roundOf(36, ['ada', 'ben']), twice)).toEqual(
          agreementOf(roundOf(36, ['ada', 'ben']), once)
        )
      }),
      {numRuns: 4}
    )
  })
})
