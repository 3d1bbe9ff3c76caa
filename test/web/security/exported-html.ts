import {inspectHtml} from '../../../src/inspect/inspect-html.js'
import {openSandbox} from '../../../src/queue/sandbox/sandbox.js'
import {readDraft} from '../../../src/run/draft/read-draft.js'
import {readDocument} from '../../../src/stages/read-document.js'
import {briefHtml, draftHtml} from '../../digest/handout/as-html.js'
import type {Site} from '../site.js'
import {payloads} from './payloads.js'

/** Every HTML file that leaves the house, made of hostile submissions: digest, brief, draft beside it, what was read, and the row that a party is sent. */
export async function exportedHtml(
  site: Site,
  bytes: Uint8Array,
  row: string
): Promise<ReadonlyMap<string, string>> {
  const {digest} = await site.desk.digestNow(await site.desk.reviewing())
  const sandbox = openSandbox({size: 1})
  const context = {pipeline: site.desk.ofFolder.pipeline, ...sandbox}
  const named = {name: `${payloads[30]}.html`, bytes}
  const read = await readDocument(named, context)
  const draft = await readDraft(named, context)
  await sandbox.close()
  if ('failure' in draft) throw new Error(draft.failure.message)
  const [party] = digest.parties
  if (party === undefined) throw new Error('The digest has a party')
  const digestFile = await site.ask('/digest/digest.html?language=ar', {as: 'reader'})
  return new Map([
    ['digest.html', await digestFile.text()],
    ['brief.html', briefHtml(digest, party.id, {language: 'en'})],
    ['row.html', await (await site.ask(row, {as: 'secretariat'})).text()],
    ['draft.html', draftHtml(draft.value, digest, 'en')],
    [
      'inspect.html',
      inspectHtml({file: named.name, read, shortfalls: payloads.slice(30, 34), pictures: new Map()})
    ]
  ])
}
