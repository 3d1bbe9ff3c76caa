import {Worker} from 'node:worker_threads'
import type {Outcome} from '../../domain/outcome.js'
import type {Pipeline} from '../../domain/pipeline/pipeline.js'
import {type RunStage, runStageHere} from '../../run/run-stage.js'
import type {StageAsked, StageTold} from './said.js'

/** A thread beside this one that runs what takes long. */
export type StageThread = {
  /**
   * Runs a stage: there where it may take long, here where handing it over would cost more. Rejects where the thread
   * ended before it was done, which says no more of the job than any other fault; the next stage gets a new thread.
   */
  readonly runStage: RunStage
  /** Ends the thread, whatever it does. */
  readonly close: () => Promise<void>
}

/** What takes seconds on a large submission or session; none of them opens a file. */
const long: ReadonlySet<string> = new Set(['tag', 'wording', 'compare'])

/** Holds a thread, which is started when a stage first needs it. */
export function openStageThread({megabytes}: {readonly megabytes?: number} = {}): StageThread {
  let held: Held | undefined
  const thread = (): Held => {
    if (held !== undefined) return held
    const started = start(megabytes, () => {
      if (held === started) held = undefined
    })
    held = started
    return started
  }
  return {
    runStage: (stage, input, context) =>
      long.has(stage.name)
        ? thread().ask({stage: stage.name, input}, context.pipeline)
        : runStageHere(stage, input, context),
    close: async () => {
      await held?.end()
    }
  }
}

type Held = {
  readonly ask: (asked: Pick<StageAsked, 'stage' | 'input'>, pipeline: Pipeline) => Promise<Outcome<unknown>>
  readonly end: () => Promise<void>
}

type Waiting = {
  readonly resolve: (outcome: Outcome<unknown>) => void
  readonly reject: (cause: unknown) => void
}

function start(megabytes: number | undefined, onEnd: () => void): Held {
  const worker = new Worker(isCompiled ? program : loaded, {
    eval: !isCompiled,
    execArgv: [],
    ...(megabytes === undefined ? {} : {resourceLimits: {maxOldGenerationSizeMb: megabytes}})
  })
  const waiting = new Map<number, Waiting>()
  let count = 0
  let sent: Pipeline | undefined
  let cause: unknown
  worker.on('message', (told: StageTold) => {
    const asker = waiting.get(told.id)
    waiting.delete(told.id)
    // A thread with nothing to do does not keep the process.
    if (waiting.size === 0) worker.unref()
    if ('outcome' in told) asker?.resolve(told.outcome)
    else asker?.reject(told.error)
  })
  worker.on('error', error => {
    cause = error
  })
  worker.on('exit', code => {
    onEnd()
    for (const {reject} of waiting.values())
      reject(new Error(`The thread that tags and compares ended (${code}) before it was done`, {cause}))
  })
  worker.unref()
  return {
    ask: (asked, pipeline) =>
      new Promise((resolve, reject) => {
        count += 1
        waiting.set(count, {resolve, reject})
        worker.ref()
        const first = pipeline === sent ? {} : {pipeline}
        sent = pipeline
        // Millions of bytes, and the tables made from it: it goes with the first stage alone.
        worker.postMessage({id: count, ...asked, ...first} satisfies StageAsked)
      }),
    end: async () => {
      await worker.terminate()
    }
  }
}

const isCompiled = import.meta.url.endsWith('.js')
const program = new URL(`./in-thread.${isCompiled ? 'js' : 'ts'}`, import.meta.url)

/** From source the loader of TypeScript must be asked in the thread itself. */
const loaded = `import(${JSON.stringify(isCompiled ? '' : import.meta.resolve('tsx/esm/api'))})
  .then(({register}) => (register(), import(${JSON.stringify(program.href)})))`
