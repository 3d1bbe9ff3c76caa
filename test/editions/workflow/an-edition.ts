import type {DraftAsked} from '../../../src/domain/edition/draft.js'
import {type Edition, sealOf} from '../../../src/domain/edition/edition.js'
import {type Approver, approveEdition} from '../../../src/editions/workflow/approve.js'
import {draftEdition, putInReview} from '../../../src/editions/workflow/draft.js'
import {editionNamed} from '../../../src/editions/workflow/editions.js'
import type {Desk} from '../../../src/review/desk.js'
import {workedRun} from '../../review/worked-run.js'

export const at = '2026-11-30T10:00:00.000Z'
export const now = new Date(at)
export const said = {by: 'secretariat@concord.example', at}

/** What is asked of a draft, with what a test wants otherwise. */
export const asked = (more: Partial<DraftAsked> = {}): DraftAsked => ({
  titles: {en: 'Positions of parties'},
  front: {symbol: null, body: null, session: null, agendaItem: null, submittedBy: null},
  languages: ['en'],
  filters: {sessions: []},
  replaces: null,
  ...more
})

/** Two papers, of two sessions. */
export async function readPapers(desk: Desk): Promise<void> {
  await workedRun(
    [
      {
        name: `arvania-${desk.pipeline.file.id}.txt`,
        row: {parties: ['XAA'], session: 'first session'},
        text: `1. States should not knowingly allow their territory to be used for internationally wrongful acts using ICTs. Arvania fully supports this norm.\n\n2. Arvania will continue to cooperate. ${desk.pipeline.file.id}`
      },
      {
        name: `belmora-${desk.pipeline.file.id}.txt`,
        row: {parties: ['XAB'], session: 'second session'},
        text: `1. Belmora believes that States must protect their critical infrastructure from ICT threats. ${desk.pipeline.file.id}`
      }
    ],
    desk
  )
}

export const person = (id: string, more: Partial<Approver> = {}): Approver => ({
  id,
  name: `Person ${id}`,
  email: `${id}@concord.example`,
  role: 'secretariat',
  signedIn: 'fresh',
  ...more
})

/** Approves an edition as it stands now. */
export async function approve(id: string, approver: Approver, {store}: Desk): Promise<Edition> {
  const seal = sealOf(await editionNamed(id, store))
  return approveEdition(id, {approver, at, seal}, store)
}

export async function inReview(desk: Desk, more: Partial<DraftAsked> = {}): Promise<Edition> {
  const {id} = await draftEdition(asked(more), said, desk)
  return putInReview(id, said, desk.store)
}

export async function approved(desk: Desk, more: Partial<DraftAsked> = {}): Promise<Edition> {
  const {id} = await inReview(desk, more)
  await approve(id, person('one'), desk)
  return approve(id, person('two'), desk)
}
