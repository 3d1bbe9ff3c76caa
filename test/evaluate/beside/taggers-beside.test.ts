import {expect, it} from 'vitest'
import {TaggerComparison} from '../../../src/domain/learning/comparison.js'
import {taggersBeside} from '../../../src/evaluate/beside/taggers-beside.js'
import {seededRandom} from '../../../src/evaluate/chance.js'
import type {CodedRow, Coding} from '../../../src/evaluate/tags/coding.js'
import type {GoldRow} from '../../../src/evaluate/tags/gold.js'

const gold = (id: string, language: string, ...codes: readonly string[]): GoldRow => ({
  id,
  text: id,
  language,
  tags: codes.map(code => ({code, stance: 'supports', act: 'none'})),
  ambiguous: [],
  questions: {'treaty-needed': 'yes'},
  trap: false
})

const said = (...codes: readonly string[]): Coding => ({
  tags: codes.map(code => ({code, stance: 'supports', act: 'none'})),
  questions: []
})

const coded = (row: GoldRow, machine: Coding): CodedRow => ({gold: row, machine})

const rows = Array.from({length: 40}, (_, at) => gold(`p${at}`, at % 2 === 0 ? 'en' : 'fr', 'norms/a'))
const present = rows.map((row, at) => coded(row, at < 20 ? said('norms/a') : said()))
const candidate = rows.map((row, at) =>
  coded(
    row,
    at < 30 ? {...said('norms/a'), questions: [{code: 'treaty-needed', pole: 'no'}]} : said('norms/b')
  )
)
const beside = taggersBeside(present, candidate, seededRandom(1))

it('tells how much better a candidate is on a code, with what it gave rightly and too much', () => {
  const [a] = beside.codes
  expect(a).toMatchObject({
    name: 'norms/a',
    positives: 40,
    present: {hits: 20, extra: 0, missed: 20, precision: 1, recall: 0.5},
    candidate: {hits: 30, extra: 0, missed: 10, precision: 1, recall: 0.75}
  })
  expect(a?.difference).toBeCloseTo(60 / 70 - 40 / 60)
})

it('gives an interval that holds the difference', () => {
  const {difference, interval} = beside.codes[0] ?? {difference: null, interval: null}
  expect(interval?.low).toBeLessThan(difference ?? Number.NaN)
  expect(interval?.high).toBeGreaterThan(difference ?? Number.NaN)
})

it('gives no interval for a code that people never gave', () => {
  expect(beside.codes[1]).toMatchObject({name: 'norms/b', positives: 0, difference: null, interval: null})
})

it('tells both taggers in each language', () => {
  expect(beside.languages.map(({name, present, candidate}) => [name, present.hits, candidate.hits])).toEqual([
    ['en', 10, 15],
    ['fr', 10, 15]
  ])
})

it('tells a wrong pole from one that was missed', () => {
  expect(beside.poles.present).toMatchObject({wrongPole: 0, missed: 40})
  expect(beside.poles.candidate).toMatchObject({wrongPole: 30, missed: 10})
})

it('tells how many stances and acts of the codes that each found were right', () => {
  expect(beside.stance.present).toEqual({same: 20, of: 20, share: 1})
  expect(beside.act.candidate).toEqual({same: 30, of: 30, share: 1})
})

it('draws the same passages for the same seed', () => {
  expect(taggersBeside(present, candidate, seededRandom(1))).toEqual(beside)
})

it('gives what a kept comparison holds', () => {
  const about = {version: '1.0.0', model: null}
  const kept = {
    gold: {name: 'gold.jsonl', sha256: '', passages: 40},
    heldOut: true,
    present: about,
    candidate: about,
    ...beside
  }
  expect(TaggerComparison.parse(kept)).toEqual(kept)
})
