import {sha256Of} from '../domain/content-id.js'
import type {RecognisedPage} from '../domain/document.js'
import type {Outcome} from '../domain/outcome.js'
import {recognise as stage} from '../stages/recognise/recognise.js'
import type {FileReading} from '../stages/stage.js'
import type {Store} from '../store/store.js'

/** How many pages of a file have been recognised, of those asked for so far. */
export type PagesDone = {readonly done: number; readonly of: number}

type Keeping = {
  readonly store: Store
  /** Of the file whose pages these are. */
  readonly sha256: string
  readonly report: (pages: PagesDone) => void
}

/**
 * Recognition that keeps every page in the store as soon as it is done, so that work on a long scan goes on at the
 * page where it was interrupted. A page that had trouble is not kept: it is tried anew the next time.
 */
export const keepingPages = (
  recognise: FileReading['recognise'],
  {store, sha256, report}: Keeping
): FileReading['recognise'] => {
  let [done, of] = [0, 0]
  return async (file, wanted) => {
    of++
    const key = sha256Of({stage: `${stage.name}-page`, version: stage.version, sha256, ...wanted})
    const kept = (await store.outcomes.fetch([key])).get(key)
    // It was saved below.
    const outcome = (kept as Outcome<RecognisedPage> | undefined) ?? (await recognise(file, wanted))
    if (kept === undefined && 'value' in outcome && outcome.value.trouble === null)
      await store.outcomes.save([{key, stage: `${stage.name}-page`, outcome}])
    done++
    report({done, of})
    return outcome
  }
}
