import {readFileSync} from 'node:fs'
import {expect, it} from 'vitest'
import {seededRandom} from '../../../src/evaluate/chance.js'
import {GoldRow} from '../../../src/evaluate/tags/gold.js'
import {score} from '../../../src/evaluate/tags/score.js'
import {tagText} from '../../../src/stages/tag/tag-text.js'
import {loadPipeline} from '../../../src/taxonomy/load-pipeline.js'

const pipeline = await loadPipeline('pipelines/plastics')

/** The gold as a submission would be tagged whose title shows that it is about plastics. */
const coded = readFileSync('fixtures/plastics/gold.jsonl', 'utf8')
  .trim()
  .split('\n')
  .map(line => GoldRow.parse(JSON.parse(line)))
  .map(gold => ({
    gold,
    machine: tagText({text: gold.text, language: gold.language, inherited: true}, pipeline)
  }))

// One writer made gold and rules: this guards against a fall, and says nothing of papers by others.
it('is tagged by the rules of the committee on plastics as it was coded', () => {
  expect(score(coded, {random: seededRandom(1)}).overall.f1).toBeGreaterThanOrEqual(0.95)
})

it('has no party on the wrong side of a question', () => {
  const answered = coded.flatMap(({gold, machine}) =>
    machine.questions.map(({code, pole}) => ({wanted: gold.questions[code], pole, text: gold.text}))
  )
  expect(answered.filter(({wanted, pole}) => wanted !== undefined && wanted !== pole)).toEqual([])
  expect(answered.filter(({wanted, pole}) => wanted === pole).length).toBeGreaterThanOrEqual(21)
})
