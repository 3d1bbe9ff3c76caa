import type {ActEntered} from '../../domain/acts/act-details.js'
import type {AuditAct} from '../../domain/acts/audit.js'
import {personOf, type Visit} from '../server/visit.js'

/** Enters into the record what a visitor has done; `on` names what it was done to, where that is something. */
export async function record(visit: Visit, entered: ActEntered & {readonly on?: string}): Promise<void> {
  await visit.desk.store.audit.append([{on: '', ...saidBy(visit), ...entered}])
}

/** Who does something, and when, as the record names it. */
export const saidBy = (visit: Visit): Pick<AuditAct, 'by' | 'at'> => ({
  by: personOf(visit).email,
  at: visit.desk.now().toISOString()
})
