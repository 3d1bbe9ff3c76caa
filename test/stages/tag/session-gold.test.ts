import {readFileSync} from 'node:fs'
import {beforeAll, describe, expect, it} from 'vitest'
import {z} from 'zod'
import type {Passage} from '../../../src/domain/passage.js'
import type {Pipeline} from '../../../src/domain/pipeline/pipeline.js'
import {seededRandom} from '../../../src/evaluate/chance.js'
import type {CodedRow} from '../../../src/evaluate/tags/coding.js'
import {GoldRow} from '../../../src/evaluate/tags/gold.js'
import {score} from '../../../src/evaluate/tags/score.js'
import {tag} from '../../../src/stages/tag/tag.js'
import {loadPipeline} from '../../../src/taxonomy/load-pipeline.js'
import {closedFiles} from '../closed-files.js'

const Row = GoldRow.extend({file: z.string()})
type Row = z.infer<typeof Row>

const rows = readFileSync('fixtures/session/gold.jsonl', 'utf8')
  .trim()
  .split('\n')
  .map(line => Row.parse(JSON.parse(line)))

const passageOf = ({id, text, language, file}: Row, index: number): Passage => ({
  id,
  submission: file,
  start: 0,
  end: text.length,
  text,
  page: null,
  number: null,
  ordinal: index + 1,
  kind: 'paragraph',
  headings: [],
  language,
  speaker: null
})

/** Each file tagged as a whole by the stage, so that a passage takes its subject from its submission, as in a run. */
async function codedRows(pipeline: Pipeline): Promise<readonly CodedRow[]> {
  const files = [...new Set(rows.map(({file}) => file))]
  const coded = await Promise.all(
    files.map(async file => {
      const mine = rows.filter(row => row.file === file)
      const tagged = await tag.run({passages: mine.map(passageOf)}, {pipeline, ...closedFiles})
      const value = 'value' in tagged ? tagged.value : []
      const counts = ({abstains}: {readonly abstains?: boolean | undefined}) => abstains !== true
      return mine.map((gold, index) => ({
        gold,
        machine: {
          tags: value[index]?.tags.filter(counts) ?? [],
          questions: value[index]?.questions.filter(counts) ?? []
        }
      }))
    })
  )
  return coded.flat()
}

/** Answers of another pole than the people's: a party shown on another side than its own. */
const wrongPoles = (coded: readonly CodedRow[]): readonly string[] =>
  coded.flatMap(({gold, machine}) =>
    machine.questions
      .filter(({code, pole}) => !gold.ambiguous.includes(code) && (gold.questions[code] ?? pole) !== pole)
      .map(({code, pole}) => `${gold.id}: ${code}=${pole}`)
  )

/** Answers where the people found none. */
const unaskedPoles = (coded: readonly CodedRow[]): readonly string[] =>
  coded.flatMap(({gold, machine}) =>
    machine.questions
      .filter(({code}) => !gold.ambiguous.includes(code) && gold.questions[code] === undefined)
      .map(({code, pole}) => `${gold.id}: ${code}=${pole}`)
  )

// A development set since 22 November 2026, when rules were tuned on it: floors guard against a fall, no more. The model
// was not trained on it; it finds more codes than the rules alone did, and tells acts and poles less rightly here, but
// more rightly on passages that nothing was tuned on. Arabic stances: 14 of 17 since 1.7.0, one reserved paragraph of two
// codes and one refusal being missed.
describe('the invented session', () => {
  let coded: readonly CodedRow[] = []
  beforeAll(async () => {
    coded = await codedRows(await loadPipeline('pipelines/oewg-ict'))
  })

  it('never shows a party on another side of a contested question than its own', () => {
    expect(wrongPoles(coded)).toEqual([])
    expect(unaskedPoles(coded).length).toBeLessThanOrEqual(5)
  })

  it.each([
    {language: 'en', precision: 0.91, recall: 0.91, stance: 0.92, act: 0.75, questions: 0.55},
    {language: 'fr', precision: 0.92, recall: 0.95, stance: 0.9, act: 0.75, questions: 0.6},
    {language: 'es', precision: 0.85, recall: 0.94, stance: 0.85, act: 0.55, questions: 0.5},
    {language: 'ru', precision: 0.95, recall: 0.95, stance: 0.85, act: 0.6, questions: 0.4},
    {language: 'ar', precision: 0.85, recall: 0.95, stance: 0.8, act: 0.6, questions: 0.5},
    {language: 'zh', precision: 0.95, recall: 0.95, stance: 0.85, act: 0.6, questions: 0.5}
  ])('is tagged no worse than before in $language', ({language, ...floor}) => {
    const mine = coded.filter(({gold}) => gold.language === language)
    const {overall, stance, act, questions} = score(mine, {random: seededRandom(1)})
    expect(overall.precision).toBeGreaterThanOrEqual(floor.precision)
    expect(overall.recall).toBeGreaterThanOrEqual(floor.recall)
    expect(stance.share).toBeGreaterThanOrEqual(floor.stance)
    expect(act.share).toBeGreaterThanOrEqual(floor.act)
    expect(questions.share).toBeGreaterThanOrEqual(floor.questions)
  })

  it('leaves the passages of courtesy silent', () => {
    const spoken = coded.filter(({gold}) => gold.id.startsWith('kestrel-') && gold.tags.length === 0)
    expect(spoken.filter(({machine}) => machine.tags.length + machine.questions.length > 0)).toEqual([])
  })
})
