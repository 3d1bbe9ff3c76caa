import {
  CLOSED_SERVER,
  startTraining,
  stopTraining,
  type TrainingRequest
} from '../../../review/learning/training/training.js'
import type {Store} from '../../../store/store.js'
import type {Live} from '../../desk/live.js'

/** Trainings that this server has begun, each in a process of its own. */
export type Learning = {
  /** Begins one and gives its id. Throws a UserError where it may not begin. */
  readonly begin: (request: TrainingRequest) => Promise<string>
  /** Stops what is under way and waits for its end. */
  readonly close: () => Promise<void>
}

/** How long after a change open pages are told of it: what a training says is kept every second. */
const TELL_MS = 1500

export function openLearning({live, store}: {readonly live: Live; readonly store: Store}): Learning {
  const under = new Map<string, Promise<void>>()
  const tell = () => live.tell({kind: 'taggers', about: [], by: null})
  let telling: NodeJS.Timeout | undefined
  const progress = () => {
    telling ??= setTimeout(() => {
      telling = undefined
      tell()
    }, TELL_MS)
  }
  return {
    begin: async request => {
      const {ended, id} = await startTraining(request, {store, progress})
      const seen = ended
        .then(tell, (cause: unknown) => console.error(`The training ${id} could not be ended:`, cause))
        .finally(() => under.delete(id))
      under.set(id, seen)
      tell()
      return id
    },
    close: async () => {
      clearTimeout(telling)
      const left = [...under]
      for (const [id] of left) await stopTraining(id, {store, by: CLOSED_SERVER})
      await Promise.all(left.map(([, seen]) => seen))
    }
  }
}
