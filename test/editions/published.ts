import {copyFileSync, mkdirSync} from 'node:fs'
import path from 'node:path'
import type {Correction} from '../../src/domain/correction.js'
import type {SettledPassage} from '../../src/domain/tag.js'
import {makeFirstKey} from '../../src/editions/keys/key-folder.js'
import {digestOfRun} from '../../src/editions/publish/digest-of-run.js'
import {type Published, type ToPublish, writeEdition} from '../../src/editions/publish/write-edition.js'
import {openStore} from '../../src/store/open-store.js'
import type {Store} from '../../src/store/store.js'
import {runningOn} from './running-on.js'

/** A store with a run of three voices, corrected, and a key: all that an edition is published from. */
export type Desk = {
  readonly store: Store
  readonly editions: string
  readonly keys: string
  readonly edition: ToPublish
  readonly write: (other?: Partial<ToPublish>) => Promise<Published>
}

/** Reads one voice, corrects it, reads it again under another name with a second one, and gives the store of it. */
export async function openDesk(folder: string, address = path.join(folder, 'store')): Promise<Desk> {
  const handedIn = path.join(folder, 'handed-in')
  mkdirSync(handedIn)
  copyFileSync('fixtures/golden/one-voice/in/arvania-statement.txt', path.join(handedIn, 'arvania.txt'))
  copyFileSync(
    'fixtures/golden/shared-wording/in/belmora-intervention.txt',
    path.join(handedIn, 'belmora.txt')
  )
  const out = path.join(folder, 'out')
  const run = await runningOn(address, async ({store, make}) => {
    await make(['fixtures/golden/one-voice/in'], out)
    await correct(store)
    await make([handedIn], out)
    return (await store.runs.list(1))[0]?.id ?? ''
  })
  const store = await openStore(address)
  const [editions, keys] = [path.join(folder, 'editions'), path.join(folder, 'keys')]
  await makeFirstKey(keys)
  const edition = {...asked, draft: {...asked.draft, run}}
  return {
    store,
    editions,
    keys,
    edition,
    write: other => writeEdition({...edition, ...other}, {store, editions, keys})
  }
}

const asked: ToPublish = {
  number: '2026-1',
  publishedAt: '2026-11-30T12:00:00.000Z',
  draft: {
    titles: {en: 'What invented States said', ar: 'ما قالته دول مخترعة'},
    front: {symbol: null, body: 'An invented group', session: null, agendaItem: null, submittedBy: null},
    languages: ['ar', 'en'],
    filters: {sessions: []},
    replaces: null,
    run: '',
    record: {number: 3, hash: 'a'.repeat(64)}
  },
  approvals: [
    {name: 'A. Invented', at: '2026-11-30T11:00:00.000Z'},
    {name: 'B. Invented', at: '2026-11-30T11:30:00.000Z'}
  ],
  replies: []
}

/** Rejects the first tag of the only paper read so far, with a reason, and notes something for colleagues. */
async function correct(store: Store): Promise<void> {
  const [latest] = await store.runs.list(1)
  const {passages} = await digestOfRun(await store.runs.fetch(latest?.id ?? ''), store)
  const passage = passages.find(({tags}) => tags.length > 0)
  if (passage === undefined) throw new Error('No passage is tagged')
  await store.corrections.append(wordsOn(passage))
}

const wordsOn = ({id, submission, tags, text}: SettledPassage): Correction[] => {
  const said = {submission, passage: id, quote: text, by: 'c@secretariat.example', at: '2026-11-29T10:00:00Z'}
  return [
    {
      ...said,
      id: 'k1',
      verdict: 'reject',
      ...(tags[0] ? {code: tags[0].code} : {}),
      why: 'Between us: a slip.'
    },
    {...said, id: 'k2', verdict: 'note', note: 'Between us: ask the delegation.', why: ''}
  ]
}
