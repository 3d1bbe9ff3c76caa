import {describe, expect, it} from 'vitest'
import {
  gatheredOf,
  type Made,
  manySubmissions,
  saidOf,
  widened
} from '../../bench/invented/many-submissions.js'
import {digestHtml} from '../../src/digest/html/digest-html.js'
import {lastingMemory} from '../../src/domain/memory/memory.js'
import {withPartsOf} from '../../src/domain/memory/parts.js'
import type {SettledTag} from '../../src/domain/tag.js'
import {digestOf} from '../../src/stages/compare/compare.js'
import {sharedWording} from '../../src/stages/wording/wording.js'
import {loadPipeline} from '../../src/taxonomy/load-pipeline.js'

const size = {submissions: 40, parties: 20, passages: 20}
const pipeline = widened(await loadPipeline('pipelines/oewg-ict'), size.parties)
const made = manySubmissions(size, pipeline)
const wording = sharedWording(made.map(saidOf))
const memories = {digest: lastingMemory(), page: lastingMemory()}
let gathered = made.map(each => gatheredOf(each, pipeline))

const passagesOf = (all: readonly Made[]) => all.flatMap(({settled}) => settled)

/** The page with the memory of the page before, and how many parts of digest and page were made for it. */
function warmPage(all: readonly Made[]) {
  const digest = digestOf({gathered, wording}, pipeline, memories.digest.next())
  const html = digestHtml(digest, passagesOf(all), 'en', memories.page.next())
  return {html, ofDigest: memories.digest.made(), ofPage: memories.page.made()}
}

const fullPage = (all: readonly Made[]): string =>
  digestHtml(
    digestOf({gathered: all.map(each => gatheredOf(each, pipeline)), wording}, pipeline),
    passagesOf(all)
  )

/** A person says of the first tag of a submission that it is another. */
const corrected = (submission: Made, change: Partial<SettledTag>): Made => {
  const at = submission.settled.findIndex(({tags}) => tags.length > 0)
  return {
    ...submission,
    settled: submission.settled.map((passage, place) =>
      place === at ? {...passage, tags: passage.tags.map(tag => ({...tag, ...change}))} : passage
    )
  }
}

describe('one correction among many submissions', () => {
  const before = warmPage(made)

  it.each<[string, Partial<SettledTag>]>([
    ['accepts a tag', {confidence: 1, settled: 'accepted'}],
    ['turns its stance', {stance: 'opposes', confidence: 1, settled: 'set'}],
    ['makes a proposal of it', {act: 'proposes', confidence: 1, settled: 'set'}]
  ])('that %s gives the bytes of a page made in full, and makes few parts anew', (_, change) => {
    const all = made.map((each, at) => (at === 3 ? corrected(each, change) : each))
    gathered = gathered.map((entry, at) => {
      const own = all[at]
      return at === 3 && own !== undefined ? withPartsOf(entry, gatheredOf(own, pipeline)) : entry
    })
    const after = warmPage(all)
    expect(after.html).toBe(fullPage(all))
    // What is said by its party, and the places of the picture of nearness.
    expect(after.ofDigest).toBeLessThanOrEqual(2)
    // One row of the matrix, one picture, one code of a chapter, and what counts or lists these.
    expect(after.ofPage).toBeLessThan(before.ofPage / 15)
  })

  it('makes nothing anew where nothing has changed', () => {
    warmPage(made)
    const again = warmPage(made)
    expect([again.ofDigest, again.ofPage]).toEqual([0, 0])
  })
})
