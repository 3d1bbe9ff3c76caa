import {mkdirSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import type {Correction} from '../../../src/domain/correction.js'
import type {Pipeline} from '../../../src/domain/pipeline/pipeline.js'
import type {Identity, Submission} from '../../../src/domain/submission.js'
import type {Tag, TaggedPassage} from '../../../src/domain/tag.js'
import {planSubmission} from '../../../src/run/plan.js'
import type {Store} from '../../../src/store/store.js'

/** A passage of a submission as the machine tagged it. */
export const tagged = (ordinal: number, text: string, ...codes: readonly string[]): TaggedPassage => ({
  id: `s1-${ordinal}`,
  submission: 's1',
  start: 0,
  end: text.length,
  text,
  page: 1,
  number: null,
  ordinal,
  kind: 'paragraph',
  headings: [],
  language: 'en',
  speaker: null,
  tags: codes.map(tagOf),
  questions: []
})

const tagOf = (code: string): Tag => ({
  code,
  stance: 'supports',
  act: 'none',
  confidence: 0.6,
  cues: [],
  by: 'rule'
})

/** A person's word on a passage. */
export const word = (
  passage: Pick<TaggedPassage, 'id' | 'text' | 'submission'>,
  code: string,
  said: Pick<Correction, 'verdict'> & Partial<Correction>
): Correction => ({
  id: `${passage.id} ${code} ${said.verdict}`,
  submission: passage.submission,
  passage: passage.id,
  quote: passage.text,
  code,
  by: 'an analyst',
  at: '2026-11-30T10:00:00Z',
  why: '',
  ...said
})

export const submission = (id: string, name: string): Submission => ({
  id,
  file: {name, bytes: 1, sha256: id.padEnd(64, '0')}
})

/** Keeps a run of some submissions, each with what it was tagged with; the party of all is XAB. */
export async function keepRun(
  id: string,
  submissions: readonly {readonly submission: Submission; readonly passages: readonly TaggedPassage[]}[],
  {pipeline, store}: {readonly pipeline: Pipeline; readonly store: Store}
): Promise<void> {
  await store.runs.begin({
    id,
    kind: 'digest',
    pipeline: await store.pipelines.keep(pipeline),
    submissions: submissions.map(each => each.submission),
    correctionsUpTo: 0
  })
  for (const each of submissions) {
    const {keys} = planSubmission(pipeline, each.submission, [])
    const identity = {parties: {value: ['XAB'], sureness: 'sure', from: 'manifest'}} as unknown as Identity
    await store.outcomes.save([
      {key: keys.get('tagged') ?? '', stage: 'tag', outcome: {value: each.passages, notes: []}},
      {key: keys.get('identity') ?? '', stage: 'identify', outcome: {value: identity, notes: []}}
    ])
  }
}

/** A folder of the fewest training passages that make a model in a second. */
export function trainingFolder(within: string): string {
  const folder = path.join(within, 'training')
  mkdirSync(folder)
  for (const writer of ['heron', 'ibis', 'stork']) {
    const lines = [
      {text: 'No State should attack a hospital with malicious software.', code: 'gge-2015/f'},
      {text: 'Leave power grids alone when you use ICTs.', code: 'gge-2015/f'},
      {text: 'We thank the Chair for the agenda.', code: null},
      {text: 'We thank the secretariat.', code: null}
    ].map(({text, code}, at) => ({
      id: `${writer}-${at}`,
      party: 'XAB',
      language: 'en',
      form: code === null ? 'none' : 'direct',
      text,
      tags: code === null ? [] : [{code, stance: 'supports', act: 'none'}],
      ambiguous: [],
      questions: {}
    }))
    writeFileSync(path.join(folder, `${writer}.jsonl`), lines.map(line => JSON.stringify(line)).join('\n'))
  }
  return folder
}

/** Coded passages of held-out gold: a code on each, in other words than the training passages. */
export const goldText = (count = 12): string =>
  Array.from({length: count}, (_, at) =>
    JSON.stringify({
      id: `gold-${at}`,
      text: `In year ${at} a hospital was attacked by a State, which no State should do.`,
      language: 'en',
      tags: [{code: 'gge-2015/f', stance: 'supports', act: 'none'}]
    })
  ).join('\n')
