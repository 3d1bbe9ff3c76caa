import type {Command} from 'commander'
import {UserError} from '../../domain/errors.js'
import type {Store} from '../../store/store.js'

/** Adds the option that keeps to one working group of a store. */
export const withCollection = (command: Command): Command =>
  command.option('--collection <id>', 'only of this working group, by the id of its pipeline (else of all)')

/** Throws a UserError where a collection is named that the store knows nothing of. */
export async function mustBeHeld(collection: string | undefined, store: Store): Promise<void> {
  if (collection === undefined || (await store.runs.list(1, collection)).length > 0) return
  throw new UserError(
    `The store ${store.address} holds nothing of “${collection}”: name the id of a pipeline that was run, as concord status shows it.`
  )
}
