import type {Document} from '../../src/domain/document.js'
import type {Outcome} from '../../src/domain/outcome.js'
import type {Pipeline} from '../../src/domain/pipeline/pipeline.js'
import type {SettledPassage, SettledTag} from '../../src/domain/tag.js'
import {newRunId} from '../../src/run/intake/take-in.js'
import {planSubmission} from '../../src/run/plan.js'
import {statementOf} from '../../src/stages/position/statement.js'
import type {Store} from '../../src/store/store.js'
import {type Made, saidOf} from '../invented/many-submissions.js'

/** Of a tag less sure than this a person is asked. */
const ASKED = 0.6

/** Keeps a run of invented submissions with the outcome of every stage, as if each had been read and tagged. */
export async function keepCollection(
  all: readonly Made[],
  {store, pipeline}: {readonly store: Store; readonly pipeline: Pipeline}
): Promise<void> {
  const said = all.map(saidOf)
  await store.runs.begin({
    id: newRunId(),
    pipeline: await store.pipelines.keep(pipeline),
    submissions: said.map(({submission}) => submission),
    kind: 'intake' as const,
    correctionsUpTo: 0
  })
  for (const [at, {party, settled: sure, places}] of all.entries()) {
    const own = said[at]
    if (own === undefined) continue
    const {submission, identity, turns, sentences} = own
    const settled = sure.map(asking)
    const document = documentOf(settled, places)
    const statement = statementOf(settled, {parties: [party], readInFull: true}, {document, pipeline})
    const values: Readonly<Record<string, unknown>> = {
      extracted: {document, doubtful: [], language: 'en'},
      document,
      turns,
      identity,
      passages: settled,
      sentences,
      tagged: settled,
      settled,
      positions: {submission: submission.id, statements: [statement], voices: [], mayBe: []}
    }
    const steps = planSubmission(pipeline, submission, []).work.flatMap(work => work.steps)
    await store.outcomes.save(
      steps.map(({stage, key}) => {
        const outcome: Outcome<unknown> = {value: values[stage.gives], notes: []}
        return {key, stage: stage.name, outcome}
      })
    )
  }
}

const asking = (passage: SettledPassage): SettledPassage => ({
  ...passage,
  tags: passage.tags.map((tag): SettledTag => (tag.confidence < ASKED ? {...tag, abstains: true} : tag))
})

const documentOf = (
  passages: readonly SettledPassage[],
  {pageStarts, pages}: Pick<Document, 'pageStarts' | 'pages'>
): Document => ({
  text: passages.map(({text}) => text).join('\n'),
  blocks: [],
  pageCount: 8,
  pageStarts: [...pageStarts],
  mediaType: 'application/pdf',
  title: null,
  pages: [...pages],
  quality: {pagesRead: 8, confidence: null, words: 1, readable: 1},
  language: 'en',
  languageSure: true
})
