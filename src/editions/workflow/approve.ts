import {type Edition, sealOf} from '../../domain/edition/edition.js'
import type {Store} from '../../store/store.js'
import {changeEdition, editionNamed, mustBeOpen} from './editions.js'
import {missingIn, refuseMissing} from './missing.js'
import {EditionRefusal} from './refusals.js'

/** Who approves. One account is one person. */
export type Approver = {
  readonly id: string
  readonly name: string
  readonly email: string
  readonly role: string
  /** `fresh` where this person has just shown who she is; `program` for a token, which never is a person. */
  readonly signedIn: 'fresh' | 'long-ago' | 'program'
}

/**
 * Approves exactly what somebody has looked at: `seal` is the hash of the draft with its replies. Only the role
 * `secretariat` may: an administrator, who may do all else that the secretariat may, makes accounts, and so could be two
 * people. Throws an EditionRefusal that says what is in the way.
 */
export async function approveEdition(
  id: string,
  {approver, at, seal}: {readonly approver: Approver; readonly at: string; readonly seal: string},
  store: Store
): Promise<Edition> {
  if (approver.signedIn === 'program') throw new EditionRefusal('notAPerson')
  if (approver.role !== ROLE) throw new EditionRefusal('notSecretariat', {role: approver.role})
  if (approver.signedIn !== 'fresh') throw new EditionRefusal('notFresh')
  const seen = await editionNamed(id, store)
  const run = await store.runs.fetch(seen.draft.run)
  return changeEdition(seen.id, store, ({edition}) => {
    mustBeOpen(edition)
    if (sealOf(edition) !== seal || edition.draft.run !== run.id) throw new EditionRefusal('otherDraft')
    refuseMissing(missingIn(edition, run).filter(({kind}) => kind !== 'approvals'))
    if (edition.approvals.some(({person}) => person === approver.id))
      throw new EditionRefusal('approvedAlready')
    const {email, id: person, name} = approver
    return [{step: 'approved', seal, person, name, by: email, at}]
  })
}

const ROLE = 'secretariat'
