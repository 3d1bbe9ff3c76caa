import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import type {Passage} from '../../../src/domain/passage.js'
import type {Pipeline} from '../../../src/domain/pipeline/pipeline.js'
import {openStageThread, type StageThread} from '../../../src/queue/thread/stage-thread.js'
import type {StageInput} from '../../../src/run/run-stage.js'
import {stages} from '../../../src/stages/registry.js'
import type {Stage} from '../../../src/stages/stage.js'
import {loadPipeline} from '../../../src/taxonomy/load-pipeline.js'

const SENTENCE =
  'States should not knowingly allow their territory to be used for internationally wrongful acts using ICTs, and we support the norm on critical infrastructure.'

describe('stages in a thread', () => {
  let pipeline: Pipeline
  let thread: StageThread
  beforeAll(async () => {
    pipeline = await loadPipeline('pipelines/oewg-ict')
    thread = openStageThread()
    // The thread has read the program, and its tables are made.
    await thread.runStage(stageOf('tag'), passages(1), contextOf(pipeline))
  }, 180_000)
  afterAll(() => thread.close())

  it('gives what the stage gives here', async () => {
    const context = contextOf(pipeline)
    const there = await thread.runStage(stageOf('tag'), passages(3), context)
    const here = await stageOf('tag').run(passages(3), context)
    expect(there).toEqual(here)
    expect(JSON.stringify(there)).toContain('gge-2015/')
  }, 60_000)

  it('lets this thread answer while a large submission is tagged', async () => {
    let turns = 0
    const timer = setInterval(() => {
      turns += 1
    }, 5)
    const begun = performance.now()
    await thread.runStage(stageOf('tag'), passages(500), contextOf(pipeline))
    const milliseconds = performance.now() - begun
    clearInterval(timer)
    // Here there would be none at all. A tenth of what a machine with nothing else to do would give.
    expect(turns).toBeGreaterThan(milliseconds / 5 / 10)
  }, 120_000)

  it('throws what the stage throws', async () => {
    const broken = {passages: null} as unknown as StageInput
    await expect(thread.runStage(stageOf('tag'), broken, contextOf(pipeline))).rejects.toThrow(TypeError)
  }, 60_000)

  it('tells of a thread that died, and begins another for the next stage', async () => {
    const small = openStageThread({megabytes: 6})
    const asked = () => small.runStage(stageOf('tag'), passages(3), contextOf(pipeline))
    await expect(asked()).rejects.toThrow('ended (1) before it was done')
    await expect(asked()).rejects.toThrow('ended (1) before it was done')
    await small.close()
  }, 120_000)

  it('is asked again with another pipeline', async () => {
    const bare = {...pipeline, lexicons: []}
    const {notes} = await thread.runStage(stageOf('tag'), passages(1), contextOf(bare))
    expect(notes).toHaveLength(1)
    const again = await thread.runStage(stageOf('tag'), passages(1), contextOf(pipeline))
    expect(again.notes).toEqual([])
  }, 60_000)
})

function stageOf(name: string): Stage {
  const stage = stages.get(name)
  if (stage === undefined) throw new Error(`There is no stage ${name}`)
  return stage
}

const contextOf = (pipeline: Pipeline) => ({pipeline, read: noFile, recognise: noFile})

const noFile = () => Promise.reject(new Error('No file is read'))

// The stage that is asked needs passages alone.
const passages = (count: number) =>
  ({passages: Array.from({length: count}, (_, at) => passageAt(at))}) as unknown as StageInput

const passageAt = (at: number): Passage => ({
  id: `s1-${at + 1}`,
  submission: 's1',
  start: at * 1000,
  end: at * 1000 + SENTENCE.length,
  text: SENTENCE,
  page: 1,
  number: null,
  ordinal: at + 1,
  kind: 'paragraph',
  headings: [],
  language: 'en',
  speaker: null
})
