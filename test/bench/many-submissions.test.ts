import {expect, it} from 'vitest'
import {gatheredOf, manySubmissions, saidOf, widened} from '../../bench/invented/many-submissions.js'
import {Digest} from '../../src/domain/digest/digest.js'
import {digestOf} from '../../src/stages/compare/compare.js'
import {sharedWording} from '../../src/stages/wording/wording.js'
import {loadPipeline} from '../../src/taxonomy/load-pipeline.js'

const size = {submissions: 12, parties: 6, passages: 20}

it('makes the same submissions every time, of which a digest can be made', async () => {
  const pipeline = widened(await loadPipeline('pipelines/oewg-ict'), size.parties)
  const made = manySubmissions(size, pipeline)
  expect(manySubmissions(size, pipeline)).toEqual(made)
  const gathered = made.map(each => gatheredOf(each, pipeline))
  const digest = Digest.parse(digestOf({gathered, wording: sharedWording(made.map(saidOf))}, pipeline))
  expect(digest.parties).toHaveLength(6)
  expect(digest.taxonomies.flatMap(({codes}) => codes)).toHaveLength(60)
  expect(digest.method.tags).toBe(made.flatMap(({settled}) => settled.flatMap(({tags}) => tags)).length)
})
