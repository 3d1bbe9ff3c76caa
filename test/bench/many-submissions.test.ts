import {expect, it} from 'vitest'
import {manySubmissions, widened} from '../../bench/invented/many-submissions.js'
import {Digest} from '../../src/domain/digest/digest.js'
import {digestOf} from '../../src/stages/compare/compare.js'
import {loadPipeline} from '../../src/taxonomy/load-pipeline.js'

const size = {submissions: 12, parties: 6, passages: 20}

it('makes the same submissions every time, of which a digest can be made', async () => {
  const pipeline = widened(await loadPipeline('pipelines/oewg-ict'), size.parties)
  const {gathered, passages} = manySubmissions(size, pipeline)
  expect(manySubmissions(size, pipeline)).toEqual({gathered, passages})
  const digest = Digest.parse(digestOf(gathered, pipeline))
  expect(digest.parties).toHaveLength(6)
  expect(digest.taxonomies.flatMap(({codes}) => codes)).toHaveLength(60)
  expect(digest.method.tags).toBe(passages.flatMap(({tags}) => tags).length)
})
