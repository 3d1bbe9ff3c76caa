import type {ActName} from '../../domain/acts/act-names.js'
import type {AuditAct} from '../../domain/acts/audit.js'
import {personOf, type Visit} from '../server/visit.js'

/** Enters into the record what a visitor has done. */
export async function record(
  visit: Visit,
  act: ActName,
  {on = '', details = {}}: Partial<Pick<AuditAct, 'on' | 'details'>> = {}
): Promise<void> {
  await visit.desk.store.audit.append([{...saidBy(visit), act, on, details}])
}

/** Who does something, and when, as the record names it. */
export const saidBy = (visit: Visit): Pick<AuditAct, 'by' | 'at'> => ({
  by: personOf(visit).email,
  at: visit.desk.now().toISOString()
})
