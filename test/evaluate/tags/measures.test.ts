import {describe, expect, it} from 'vitest'
import {seededRandom} from '../../../src/evaluate/chance.js'
import {calibrationOf} from '../../../src/evaluate/tags/calibration.js'
import {cellsOf} from '../../../src/evaluate/tags/cells.js'
import {type CodedRow, type Coding, codedBy, type Tagger} from '../../../src/evaluate/tags/coding.js'
import {confusionsOf} from '../../../src/evaluate/tags/confusions.js'
import {GoldRow} from '../../../src/evaluate/tags/gold.js'
import {mannerOf} from '../../../src/evaluate/tags/manner.js'
import {outcomesOf} from '../../../src/evaluate/tags/outcomes.js'
import {questionsOf} from '../../../src/evaluate/tags/questions.js'
import {silenceOf} from '../../../src/evaluate/tags/silence.js'

const gold = (row: Partial<GoldRow>): GoldRow =>
  GoldRow.parse({id: 'r', text: 't', language: 'en', tags: [], ...row})
const row = (wanted: Partial<GoldRow>, machine: Partial<Coding>): CodedRow => ({
  gold: gold(wanted),
  machine: {tags: [], questions: [], ...machine}
})
const codes = (...given: readonly string[]) => given.map(code => ({code}))

describe('codedBy', () => {
  it('shows a tagger the words and the language, and nothing of how people coded them', () => {
    const seen: unknown[] = []
    const tagger: Tagger = passage => {
      seen.push(passage)
      return {tags: codes(passage.text === 'do no harm' ? 'gge-2015/f' : 'gge-2015/a'), questions: []}
    }
    const coded = codedBy(tagger, [gold({text: 'do no harm', tags: codes('gge-2015/g')})])
    expect(coded[0]?.machine.tags).toEqual([{code: 'gge-2015/f'}])
    expect(seen).toEqual([{text: 'do no harm', language: 'en'}])
  })
})

describe('outcomesOf', () => {
  it('compares stance and act on hits alone, where both tell one', () => {
    const outcomes = outcomesOf(
      row(
        {
          tags: [
            {code: 'gge-2015/f', stance: 'opposes', act: null},
            {code: 'gge-2015/g', stance: 'supports'}
          ]
        },
        {tags: [{code: 'gge-2015/f', stance: 'supports', act: 'none'}, {code: 'gge-2015/g'}]}
      )
    )
    expect(outcomes.map(({stance, act}) => ({stance, act}))).toEqual([
      {stance: {given: 'supports', wanted: 'opposes'}, act: null},
      {stance: null, act: null}
    ])
  })
})

describe('mannerOf', () => {
  it('takes the mean F1 over the values that were wanted', () => {
    const pair = (given: string, wanted: string) => ({given, wanted})
    const told = mannerOf(
      [[pair('supports', 'supports')], [pair('supports', 'opposes'), pair('mentions', 'supports')]],
      seededRandom(1)
    )
    expect(told).toMatchObject({same: 1, of: 3})
    // supports: one hit, one extra, one missed; opposes: never given; mentions: never wanted.
    expect(told.macroF1).toBe((0.5 + 0) / 2)
    expect(told.values.map(({value, f1}) => [value, f1])).toEqual([
      ['mentions', 0],
      ['opposes', 0],
      ['supports', 0.5]
    ])
  })
})

describe('questionsOf', () => {
  it('tells a wrong pole from a missed and from an unasked answer, and leaves unsure ones aside', () => {
    const rule = [{code: 'sovereignty', pole: 'rule'}]
    expect(
      questionsOf([
        row({questions: {sovereignty: 'rule'}}, {questions: rule}),
        row({questions: {sovereignty: 'principle'}}, {questions: rule}),
        row({questions: {sovereignty: 'rule'}}, {}),
        row({}, {questions: rule}),
        row({ambiguous: ['sovereignty']}, {questions: rule})
      ])
    ).toEqual({right: 1, wrongPole: 1, missed: 1, unasked: 1, share: 0.25})
  })
})

describe('calibrationOf', () => {
  const sure = (confidence: number) => ({tags: [{code: 'gge-2015/f', confidence}]})
  const right = (confidence: number) => row({tags: codes('gge-2015/f')}, sure(confidence))
  const wrong = (confidence: number) => row({}, sure(confidence))
  const of = (...rows: readonly CodedRow[]) => calibrationOf(rows.flatMap(outcomesOf))

  it('weighs the error of each tenth by its tags', () => {
    const told = of(right(0.9), right(0.9), right(0.9), wrong(0.5))
    expect(told?.error).toBeCloseTo((3 / 4) * 0.1 + (1 / 4) * 0.5, 10)
    expect(told?.tenths[9]).toMatchObject({from: 0.9, tags: 3, right: 1})
    expect(told?.tenths[5]).toMatchObject({tags: 1, right: 0, confidence: 0.5})
    expect(told?.tenths[0]).toMatchObject({tags: 0, right: null, confidence: null})
  })

  it('puts a confidence on a border into the tenth that it begins, and 1 into the last', () => {
    const told = of(right(0.3), right(0.7), right(1))
    expect(told?.tenths.map(({tags}) => tags)).toEqual([0, 0, 0, 1, 0, 0, 0, 1, 0, 1])
  })

  it('counts no code that people were unsure of, and says nothing where none tells how sure it is', () => {
    expect(of(row({ambiguous: ['gge-2015/f']}, sure(0.9)))).toBeNull()
    expect(of(row({}, {tags: codes('gge-2015/f')}))).toBeNull()
  })
})

describe('silenceOf', () => {
  it('counts untagged passages that got nothing, traps once more, and no tag that people were unsure of', () => {
    expect(
      silenceOf([
        row({}, {}),
        row({trap: true}, {tags: codes('gge-2015/f')}),
        row({trap: true, ambiguous: ['gge-2015/f']}, {tags: codes('gge-2015/f')}),
        row({trap: true, tags: codes('gge-2015/g')}, {})
      ])
    ).toEqual({untagged: {same: 2, of: 3, share: 2 / 3}, traps: {same: 1, of: 2, share: 0.5}})
  })
})

describe('cellsOf', () => {
  it('finds a cell in any passage of the party', () => {
    const cells = cellsOf(
      [
        row({party: 'XAB', tags: codes('gge-2015/f')}, {}),
        row({party: 'XAB'}, {tags: codes('gge-2015/f')}),
        row({party: 'XAC', tags: codes('gge-2015/f')}, {}),
        row({party: 'XAC'}, {tags: codes('gge-2015/g')})
      ],
      seededRandom(1)
    )
    expect(cells).toMatchObject({parties: 2, hits: 1, extra: 1, missed: 1, f1: 0.5})
  })

  it('leaves a cell aside that people were unsure of and never gave', () => {
    const cells = cellsOf(
      [row({party: 'XAB', ambiguous: ['gge-2015/f']}, {}), row({party: 'XAB'}, {tags: codes('gge-2015/f')})],
      seededRandom(1)
    )
    expect(cells).toMatchObject({hits: 0, extra: 0, missed: 0})
  })

  it('knows of no cells where no passage names its party', () => {
    expect(cellsOf([row({tags: codes('gge-2015/f')}, {})], seededRandom(1))).toBeNull()
  })
})

describe('confusionsOf', () => {
  it('puts the most frequent first, with its passages', () => {
    const taken = row({id: 'p', tags: codes('gge-2015/f')}, {tags: codes('gge-2015/g')})
    const confusions = confusionsOf([
      row({id: 'a', tags: codes('gge-2015/j')}, {}),
      row({id: 'b'}, {tags: codes('gge-2015/k')}),
      taken,
      taken
    ])
    expect(confusions.map(({wanted, given, count}) => [wanted, given, count])).toEqual([
      ['gge-2015/f', 'gge-2015/g', 2],
      ['gge-2015/j', null, 1],
      [null, 'gge-2015/k', 1]
    ])
    expect(confusions[0]?.passages[0]).toMatchObject({
      id: 'p',
      given: ['gge-2015/g'],
      wanted: ['gge-2015/f']
    })
  })

  it('shows the first two hundred characters and cuts none in two', () => {
    const [confusion] = confusionsOf([row({text: '𠮷'.repeat(300), tags: codes('gge-2015/f')}, {})])
    expect(confusion?.passages[0]?.text).toBe('𠮷'.repeat(200))
  })

  it('finds none where both gave the same', () => {
    expect(confusionsOf([row({tags: codes('gge-2015/f')}, {tags: codes('gge-2015/f')})])).toEqual([])
  })
})
