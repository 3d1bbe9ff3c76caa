import {enterReply} from '../../../src/editions/reply/replying.js'
import {draftEdition, putInReview} from '../../../src/editions/workflow/draft.js'
import {workedRun} from '../../review/worked-run.js'
import type {Site} from '../site.js'

/** Which code the paper says nothing on, and which of its paragraphs speaks of it in words that no rule knows. */
export const silentOn = 'gge-2015/f'
export const meant = 33
const words = 'Nobody ought to switch off the waterworks of a neighbour.'

/** What Arvania writes: paragraphs that say little, and one that is meant. */
const paper = Array.from({length: 45}, (_, at) =>
  at + 1 === meant
    ? `${meant}. ${words}`
    : `${at + 1}. Arvania thanks the speakers before it, the ${at + 1}th time.`
).join('\n\n')

/** An edition in review with a long paper of a party, and its replies on a cell that is silent; gives its id. */
export async function repliedOn(site: Site, texts: readonly string[]): Promise<string> {
  const desk = await site.desk.reviewing()
  const {store} = desk
  const said = {by: 'secretariat@concord.example', at: new Date().toISOString()}
  await workedRun([{name: 'arvania-long.txt', row: {parties: ['XAA']}, text: paper}], desk)
  const front = {symbol: null, body: null, session: null, agendaItem: null, submittedBy: null}
  const asked = {titles: {en: 'Positions'}, front, languages: ['en' as const], filters: {sessions: []}}
  const {id} = await draftEdition({...asked, replaces: null}, said, desk)
  await putInReview(id, said, store)
  for (const text of texts)
    await enterReply(id, {party: 'XAA', subject: silentOn, kind: 'objection', text}, {said, store})
  return id
}
