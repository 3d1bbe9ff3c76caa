import {expect, it} from 'vitest'
import {withKeptPlans} from '../../../src/run/prepared/kept-plans.js'
import {readConcepts} from '../../../src/stages/tag/reading/concepts.js'
import {indexOf} from '../../../src/stages/tag/reading/index/lexicon-index.js'
import {planOf} from '../../../src/stages/tag/reading/index/plan.js'
import {loadPipeline} from '../../../src/taxonomy/load-pipeline.js'

it('goes by plans that the build kept and that are what the lexicons say', async () => {
  const {lexicons} = withKeptPlans(await loadPipeline('pipelines/agreements'))
  expect(lexicons.length).toBeGreaterThan(0)
  for (const lexicon of lexicons) expect(indexOf(lexicon).plan).toEqual(planOf(lexicon))
})

it('tells the plan of a lexicon that the build has not seen', async () => {
  const pipeline = await loadPipeline('pipelines/agreements')
  const [lexicon] = pipeline.lexicons
  if (lexicon === undefined) throw new Error('no lexicon')
  const other = {...lexicon, concepts: {...lexicon.concepts, 'a-lamp': ['lamp']}}
  withKeptPlans({...pipeline, lexicons: [other]})
  expect([...readConcepts('A lamp.', other).hits.keys()]).toContain('a-lamp')
})
