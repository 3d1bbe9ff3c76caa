import fc from 'fast-check'
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
import type {SettledPassage, SettledTag} from '../../src/domain/tag.js'
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
  const digest = digestOf({gathered, wording}, pipeline, {memory: memories.digest.next()})
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

  it('gives the bytes of a page made in full, whatever people say of whichever passages', () => {
    let now: readonly Made[] = made
    gathered = made.map(each => gatheredOf(each, pipeline))
    warmPage(made)
    fc.assert(
      fc.property(fc.array(words, {minLength: 1, maxLength: 3}), said => {
        const before = now
        for (const {at, place, act} of said)
          now = now.map((each, index) =>
            index === at % now.length
              ? {
                  ...each,
                  settled: each.settled.map((passage, one) =>
                    one === place % each.settled.length ? act(passage) : passage
                  )
                }
              : each
          )
        gathered = gathered.map((entry, index) => {
          const own = now[index]
          return own === undefined || own === before[index]
            ? entry
            : withPartsOf(entry, gatheredOf(own, pipeline))
        })
        expect(warmPage(now).html).toBe(fullPage(now))
      }),
      {numRuns: 6, endOnFailure: true}
    )
  })
})

const codes = pipeline.taxonomies.flatMap(({id, codes}) => codes.map(({code}) => `${id}/${code}`))
const answers = pipeline.questions.flatMap(({code, poles}) => poles.map(({pole}) => ({code, pole})))
const byPerson = {confidence: 1, cues: [{start: 4, end: 12}], by: 'somebody', settled: 'set' as const}

/** What a person does with a passage: a tag in place of the machine's, another answer, or nothing of either. */
const acts: fc.Arbitrary<(passage: SettledPassage) => SettledPassage> = fc.oneof(
  fc.constant((passage: SettledPassage) => ({...passage, tags: [], questions: []})),
  fc
    .record({
      code: fc.constantFrom(...codes),
      stance: fc.constantFrom(
        'supports' as const,
        'qualified' as const,
        'opposes' as const,
        'mentions' as const
      ),
      act: fc.constantFrom(
        'none' as const,
        'implements' as const,
        'proposes' as const,
        'alleges-breach' as const
      )
    })
    .map(tag => (passage: SettledPassage) => ({
      ...passage,
      tags: [...passage.tags.filter(({code}) => code !== tag.code), {...tag, ...byPerson}]
    })),
  fc.constantFrom(...answers).map(answer => (passage: SettledPassage) => ({
    ...passage,
    questions: [...passage.questions.filter(({code}) => code !== answer.code), {...answer, ...byPerson}]
  })),
  fc.constant((passage: SettledPassage) => ({
    ...passage,
    bestQuotes: passage.tags.map(({code}) => ({code, correction: 'c', by: 'somebody'}))
  }))
)
const words = fc.record({at: fc.nat(), place: fc.nat(), act: acts})
