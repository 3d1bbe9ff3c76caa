import type {Correction} from '../../domain/correction.js'
import {UserError} from '../../domain/errors.js'
import type {Store} from '../../store/store.js'
import {pipelineOf} from '../recall.js'

/** Throws a UserError that names every correction of a submission or code that no run in the store knows. */
export async function checkCorrections(
  corrections: readonly Correction[],
  {store, file}: {readonly store: Store; readonly file: string}
): Promise<void> {
  const faults: string[] = []
  for (const {submission, code, passage} of corrections) {
    const run = await store.runs.latestWith(submission)
    if (!run)
      faults.push(`${file}: no run in this store knows the submission ${submission} (passage ${passage}).`)
    else {
      const {taxonomies} = await pipelineOf(run, store)
      if (!taxonomies.some(({id, codes}) => codes.some(each => `${id}/${each.code}` === code)))
        faults.push(`${file}: there is no code ${code} (passage ${passage}).`)
    }
  }
  if (faults.length > 0)
    throw new UserError([...faults, 'Nothing was taken in: mend these lines.'].join('\n'))
}
