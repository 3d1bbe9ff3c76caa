import {cp, mkdir, mkdtemp, readFile, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {beforeAll, expect, it} from 'vitest'
import {GoldRow} from '../../src/evaluate/tags/gold.js'
import {checks} from '../../src/run/checks/checks.js'
import {tagText} from '../../src/stages/tag/tag-text.js'
import {checkPipeline} from '../../src/taxonomy/check-pipeline.js'
import {faultLine} from '../../src/taxonomy/faults/fault.js'
import {loadPipeline} from '../../src/taxonomy/load-pipeline.js'

const guide = await readFile('pipelines/your-own.md', 'utf8')

/** The files that the guide says to write, by name. */
const written = new Map(
  [...guide.matchAll(/^```(?:yaml|json) (\S+)\n(.*?)^```$/gmsu)].map(([, name = '', text = '']) => [
    name,
    text
  ])
)
const gold = (written.get('gold.jsonl') ?? '')
  .trim()
  .split('\n')
  .map(line => GoldRow.parse(JSON.parse(line)))

let folder = ''
beforeAll(async () => {
  const beside = await mkdtemp(path.join(tmpdir(), 'your-own-'))
  await cp('pipelines/common', path.join(beside, 'common'), {recursive: true})
  folder = path.join(beside, 'night-sky')
  for (const [name, text] of written) {
    await mkdir(path.dirname(path.join(folder, name)), {recursive: true})
    await writeFile(path.join(folder, name), text)
  }
})

it('can be written as the guide has it, without a fault', async () => {
  expect([...written.keys()]).toEqual([
    'pipeline.yaml',
    'taxonomies/dark-skies/1.0.0.yaml',
    'questions.yaml',
    'concepts/en.yaml',
    'concepts/es.yaml',
    'rules.yaml',
    'gold.jsonl'
  ])
  expect((await checkPipeline(folder, checks)).map(faultLine)).toEqual([])
})

it.each(gold)('tags "$text" as the guide says', async ({text, language, tags, questions}) => {
  const said = tagText({text, language}, await loadPipeline(folder))
  expect(said.tags.map(({code, stance, act}) => ({code, stance, act}))).toEqual(tags)
  expect(Object.fromEntries(said.questions.map(({code, pole}) => [code, pole]))).toEqual(questions)
})
