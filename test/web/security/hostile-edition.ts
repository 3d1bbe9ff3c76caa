import {makeReplyLink} from '../../../src/editions/reply/links.js'
import {replyByLink} from '../../../src/editions/reply/replying.js'
import {digestOfDraft} from '../../../src/editions/workflow/digest-of-draft.js'
import {draftEdition, putInReview} from '../../../src/editions/workflow/draft.js'
import type {Site} from '../site.js'
import {batchesOf} from './payloads.js'

/** An edition in review whose title, front and replies are hostile, and the link by which a party sees its own row. */
export async function hostileEdition(
  site: Site
): Promise<{readonly edition: string; readonly party: string; readonly token: string}> {
  const desk = await site.desk.reviewing()
  const {store} = desk
  const [short = ''] = batchesOf(390)
  const said = {by: 'secretariat@concord.example', at: new Date().toISOString()}
  const front = {symbol: short, body: short, session: short, agendaItem: short, submittedBy: short}
  const draft = {titles: {en: short, ar: short}, front, languages: ['en' as const], filters: {sessions: []}}
  const {draft: kept, id} = await draftEdition({...draft, replaces: null}, said, desk)
  await putInReview(id, said, store)
  const {cells, parties} = await digestOfDraft(kept, store)
  const party = parties[0]?.id ?? ''
  const subject = cells.find(cell => cell.party === party)?.code ?? ''
  const {token} = await makeReplyLink(id, {party, days: 3}, {said, store})
  for (const text of batchesOf(1900))
    await replyByLink(token, {subject, kind: 'objection', text}, {now: new Date(), store})
  return {edition: id, party, token}
}
