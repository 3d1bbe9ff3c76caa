import type {RecognisedPage} from '../domain/document.js'
import {sha256Of} from '../domain/json/content-id.js'
import type {Outcome} from '../domain/outcome.js'
import {recognise as stage} from '../stages/recognise/recognise.js'
import type {FileReading} from '../stages/stage.js'
import type {Store} from '../store/store.js'

/** How many pages of a file have been recognised, of those that must be. */
export type PagesDone = {readonly done: number; readonly of: number}

type Keeping = {
  readonly store: Store
  /** Of the file whose pages these are. */
  readonly sha256: string
  /** How many pages of it must be recognised. */
  readonly of: number
  readonly report: (pages: PagesDone) => void
}

/**
 * Recognition that keeps every page in the store as soon as it is done, so that work on a long scan goes on at the
 * page where it was interrupted. A page that had trouble is not kept: it is tried anew the next time.
 */
export const keepingPages = (
  recognise: FileReading['recognise'],
  {store, sha256, of, report}: Keeping
): FileReading['recognise'] => {
  // A page may be tried twice.
  const done = new Set<number>()
  return async (file, wanted) => {
    const key = sha256Of({stage: `${stage.name}-page`, version: stage.version, sha256, ...wanted})
    const kept = (await store.outcomes.fetch([key])).get(key)
    // It was saved below.
    const outcome = (kept as Outcome<RecognisedPage> | undefined) ?? (await recognise(file, wanted))
    if (kept === undefined && 'value' in outcome && outcome.value.trouble === null)
      await store.outcomes.save([{key, stage: `${stage.name}-page`, outcome}])
    done.add(wanted.page)
    report({done: done.size, of})
    return outcome
  }
}
