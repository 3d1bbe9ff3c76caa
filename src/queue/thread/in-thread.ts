import {parentPort} from 'node:worker_threads'
import type {Pipeline} from '../../domain/pipeline/pipeline.js'
import {stages} from '../../stages/registry.js'
import type {StageAsked, StageTold} from './said.js'

// What runs in the thread: one stage after another, in the order in which they are asked for.
let pipeline: Pipeline | undefined
let last: Promise<void> = Promise.resolve()

parentPort?.on('message', (asked: StageAsked) => {
  last = last.then(async () => parentPort?.postMessage(await told(asked)))
})

async function told({id, input, pipeline: sent, stage: name}: StageAsked): Promise<StageTold> {
  try {
    pipeline = sent ?? pipeline
    const stage = stages.get(name)
    if (stage === undefined || pipeline === undefined) throw new Error(`The thread cannot run ${name}`)
    return {id, outcome: await stage.run(input, {pipeline, read: noFile, recognise: noFile})}
  } catch (error) {
    return {id, error}
  }
}

const noFile = (): never => {
  throw new Error('A stage in a thread reads no file')
}
