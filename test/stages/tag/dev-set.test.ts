import {existsSync, readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {seededRandom} from '../../../src/evaluate/chance.js'
import {GoldRow} from '../../../src/evaluate/tags/gold.js'
import {score} from '../../../src/evaluate/tags/score.js'
import {tagWithoutPaper} from '../../../src/stages/tag/tag-text.js'
import {ictPipeline} from './ict-pipeline.js'

const corpus = '../shared/corpus/dev.jsonl'

// A development set: the floor guards against a fall, and is never a figure to publish.
describe.skipIf(!existsSync(corpus))(`the development set (${corpus})`, () => {
  const rows = existsSync(corpus)
    ? readFileSync(corpus, 'utf8')
        .trim()
        .split('\n')
        .map(line => GoldRow.parse(JSON.parse(line)))
        .filter(({language}) => language === 'en')
    : []

  it('is tagged no worse than before', () => {
    const coded = rows.map(gold => ({gold, machine: tagWithoutPaper(gold, ictPipeline)}))
    const {overall, stance, act, questions} = score(coded, {random: seededRandom(1)})
    expect(overall.precision).toBeGreaterThan(0.9)
    expect(overall.recall).toBeGreaterThan(0.84)
    expect(overall.f1).toBeGreaterThan(0.87)
    expect(stance.share).toBeGreaterThan(0.88)
    expect(act.share).toBeGreaterThan(0.86)
    expect(questions.share).toBeGreaterThan(0.75)
  })
})
