import {readFileSync} from 'node:fs'
import {beforeAll, describe, expect, it} from 'vitest'
import type {Measured} from '../../../src/domain/pipeline/measured.js'
import {seededRandom} from '../../../src/evaluate/chance.js'
import type {CodedRow} from '../../../src/evaluate/tags/coding.js'
import {GoldRow} from '../../../src/evaluate/tags/gold.js'
import {score} from '../../../src/evaluate/tags/score.js'
import {tagText} from '../../../src/stages/tag/tag-text.js'
import {loadPipeline} from '../../../src/taxonomy/load-pipeline.js'

// By a writer blind to concepts, rules and training passages; nothing was tuned on it, and nothing is to be.
const rows = readFileSync('fixtures/gold/six-languages.jsonl', 'utf8')
  .trim()
  .split('\n')
  .map(line => GoldRow.parse(JSON.parse(line)))

describe('the gold of six languages', () => {
  let coded: readonly CodedRow[] = []
  let measured: readonly Measured[] = []
  beforeAll(async () => {
    const pipeline = await loadPipeline('pipelines/oewg-ict')
    measured = pipeline.measured
    coded = rows.map(gold => ({
      gold,
      machine: tagText({text: gold.text, language: gold.language, inherited: true}, pipeline)
    }))
  })
  const scoreOf = (some: readonly CodedRow[]) => score(some, {random: seededRandom(1)})

  it('is tagged as rightly as it was measured to be', () => {
    const {overall} = scoreOf(coded)
    expect(overall.f1).toBeGreaterThanOrEqual(0.84)
  })

  it('is what the digest says of the tagger', () => {
    const {precision, recall, f1, precisionInterval, recallInterval, f1Interval} = scoreOf(coded).overall
    const rounded = (value: number | null) => Math.round((value ?? Number.NaN) * 1000) / 1000
    const interval = (value: number | null, bounds: {low: number; high: number} | null) => ({
      value: rounded(value),
      low: rounded(bounds?.low ?? null),
      high: rounded(bounds?.high ?? null)
    })
    const languages = Object.keys(measured[0]?.languages ?? {})
    expect(measured).toMatchObject([
      {
        gold: 'fixtures/gold/six-languages.jsonl',
        passages: rows.length,
        precision: interval(precision, precisionInterval),
        recall: interval(recall, recallInterval),
        f1: interval(f1, f1Interval),
        languages: Object.fromEntries(
          languages.map(language => [
            language,
            rounded(scoreOf(coded.filter(({gold}) => gold.language === language)).overall.f1)
          ])
        )
      }
    ])
    expect(languages).toHaveLength(6)
  })

  it.each(['ar', 'en', 'es', 'fr', 'ru', 'zh'])('is tagged about as well in %s', language => {
    const {overall} = scoreOf(coded.filter(({gold}) => gold.language === language))
    expect(overall.f1).toBeGreaterThanOrEqual(0.8)
  })

  it('gives every tag its cues within the passage, and what spoke for it', () => {
    for (const {gold, machine} of coded) {
      for (const {cues, reasons} of machine.tags as ReturnType<typeof tagText>['tags']) {
        expect(reasons?.length).toBeGreaterThan(0)
        for (const {start, end} of cues) expect(gold.text.slice(start, end)).not.toBe('')
      }
    }
  })
})
