import type {PagesDone} from '../run/keep-pages.js'
import type {Work} from '../run/plan.js'
import type {Store} from '../store/store.js'

/** How far a run has come at one stage, and with the pages of the submissions in hand where it goes page by page. */
export type Progress = {
  readonly stage: string
  readonly done: number
  readonly total: number
  readonly pages?: PagesDone
}

/** Which outcomes of a run are there; those once seen are not asked for again. */
export type Ledger = {
  readonly has: (key: string) => boolean
  readonly missing: () => readonly string[]
  readonly refresh: () => Promise<void>
  readonly progress: () => readonly Progress[]
}

/** The ledger of these works, as the store stands now. */
export async function openLedger(works: readonly Work[], store: Store): Promise<Ledger> {
  const steps = works.flatMap(work => work.steps)
  const there = new Set<string>()
  const missing = () => [...new Set(steps.map(({key}) => key))].filter(key => !there.has(key))
  const refresh = async () => {
    for (const key of await store.outcomes.present(missing())) there.add(key)
  }
  await refresh()
  return {
    has: key => there.has(key),
    missing,
    refresh,
    progress: () =>
      [...new Set(steps.map(({stage}) => stage.name))].map(stage => {
        const keys = steps.filter(step => step.stage.name === stage).map(({key}) => key)
        return {stage, done: keys.filter(key => there.has(key)).length, total: keys.length}
      })
  }
}
