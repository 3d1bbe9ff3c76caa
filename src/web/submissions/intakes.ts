import {UserError} from '../../domain/errors.js'
import type {Pipeline} from '../../domain/pipeline/pipeline.js'
import type {Submission} from '../../domain/submission.js'
import type {BackEnd} from '../../queue/back-end/back-end.js'
import type {Progress} from '../../queue/ledger.js'
import {readSubmissions} from '../../queue/read-submissions.js'
import {newRunId} from '../../run/intake/take-in.js'
import type {Run, Store} from '../../store/store.js'
import type {Live} from '../desk/live.js'

/** Why something stopped: in English, and by its sentences, where it has some. */
export type Stopped = Pick<UserError, 'message' | 'said'>

/** Some submissions on their way through the queue. */
export type Intake = {
  readonly id: string
  readonly submissions: readonly Submission[]
  readonly progress: readonly Progress[]
  /** Why it stopped, where somebody must act; null while it goes on. */
  readonly stopped: Stopped | null
}

/** What is being read, for a server that may be killed at any moment and goes on from the store. */
export type Intakes = {
  /** Durable when it returns; the reading itself goes on. */
  readonly begin: (submissions: readonly Submission[], by: string) => Promise<string>
  /** Sees through what an earlier server began. */
  readonly resume: () => Promise<void>
  readonly open: () => readonly Intake[]
  /** Stops watching; what is in the queue stays there. */
  readonly close: () => Promise<void>
}

/** Open pages are told of progress so often at most. */
const TELL_MS = 1500

type Tools = {
  readonly store: Store
  readonly backEnd: BackEnd
  readonly live: Live
  readonly pipeline: () => Promise<Pipeline>
  /** Brings the lists up to date: those that name these submissions, or all. Called before pages are told. */
  readonly onRead: (submissions?: readonly string[]) => Promise<void>
}

export function openIntakes({backEnd, live, onRead, pipeline, store}: Tools): Intakes {
  const intakes = new Map<string, Intake>()
  const watching = new Map<string, Promise<void>>()
  const closing = new AbortController()

  const watch = (run: Run, read: Pipeline) => {
    let told = 0
    const keep = (change: Partial<Intake>) => {
      const known = intakes.get(run.id) ?? {
        id: run.id,
        submissions: run.submissions,
        progress: [],
        stopped: null
      }
      intakes.set(run.id, {...known, ...change})
    }
    const about = run.submissions.map(({id}) => id)
    const tell = () => live.tell({kind: 'submissions', about, by: null})
    let bringing = Promise.resolve()
    const bring = () => {
      bringing = bringing
        .then(() => onRead(about))
        .then(tell)
        // The lists are only late: they are brought up to date again when all is read.
        .catch(() => {})
    }
    const report = (progress: readonly Progress[]) => {
      const before = JSON.stringify(intakes.get(run.id)?.progress)
      keep({progress})
      if (JSON.stringify(progress) === before || Date.now() - told < TELL_MS) return
      told = Date.now()
      bring()
    }
    keep({})
    const seen = readSubmissions(run, read, {store, backEnd, report, signal: closing.signal})
      .then(() => bringing)
      .then(() => onRead())
      .then(
        () => void intakes.delete(run.id),
        (cause: unknown) => {
          if (closing.signal.aborted) return
          keep({stopped: stoppedBy(cause)})
        }
      )
      .then(tell)
      .finally(() => watching.delete(run.id))
    watching.set(run.id, seen)
  }

  return {
    begin: async (submissions, by) => {
      const read = await pipeline()
      const run: Run = {
        id: newRunId(),
        kind: 'intake',
        pipeline: await store.pipelines.keep(read),
        submissions,
        correctionsUpTo: await store.corrections.latest()
      }
      await store.runs.begin(run)
      await onRead()
      live.tell({kind: 'submissions', about: submissions.map(({id}) => id), by})
      watch(run, read)
      return run.id
    },
    resume: async () => {
      const here = await pipeline()
      for (const id of await store.runs.openIntakes()) {
        const run = await store.runs.fetch(id)
        const began = await store.pipelines.fetch(run.pipeline)
        // What was handed in to another working group is seen through by its own workbench.
        if (began.file.id === here.file.id) watch(run, began)
      }
    },
    open: () => [...intakes.values()],
    close: async () => {
      closing.abort()
      await Promise.all(watching.values())
    }
  }
}

function stoppedBy(cause: unknown): Stopped {
  if (cause instanceof UserError) return cause
  return {message: cause instanceof Error ? cause.message : String(cause), said: []}
}
