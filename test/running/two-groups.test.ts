import {readdirSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {Digest} from '../../src/domain/digest/digest.js'
import {sealOf} from '../../src/domain/edition/edition.js'
import {makeFirstKey} from '../../src/editions/keys/key-folder.js'
import {verifyEdition} from '../../src/editions/verify/verify-edition.js'
import {approveEdition} from '../../src/editions/workflow/approve.js'
import {draftEdition, putInReview} from '../../src/editions/workflow/draft.js'
import {publishEdition} from '../../src/editions/workflow/publish.js'
import {writingInto} from '../../src/editions/workflow/write.js'
import {EMBEDDED} from '../../src/queue/settings.js'
import {readPublished} from '../../src/site/published/read-published.js'
import {writeSite} from '../../src/site/writing/write-site.js'
import {openStore} from '../../src/store/open-store.js'
import {loadPipeline} from '../../src/taxonomy/load-pipeline.js'
import {concord} from '../cli/concord-process.js'
import {freshFolder} from '../servers/places.js'
import {contentsOf, runFolder} from './run-folder.js'

const groups = [
  {
    id: 'oewg-ict',
    golden: 'three-voices',
    number: '2026-1',
    read: {pipeline: 'pipelines/oewg-ict', paths: ['fixtures/golden/three-voices/in']}
  },
  {
    id: 'plastics',
    golden: 'plastics',
    number: '2026-2',
    read: {
      pipeline: 'pipelines/plastics',
      paths: ['fixtures/plastics/files'],
      manifest: 'fixtures/plastics/manifest.csv'
    }
  }
] as const
const {folder, remove} = freshFolder()
afterAll(remove)
const at = (name: string) => path.join(folder, name)
const places = {editions: at('editions'), keys: at('keys')}

beforeAll(async () => {
  // One store, the second group read after the first, and the first once more.
  for (const {id, read} of [...groups, groups[0]])
    await runFolder({store: at('store'), queue: EMBEDDED, out: at(id), ...read})
  await makeFirstKey(places.keys)
  for (const {read} of groups) await publish(read.pipeline)
}, 600_000)

describe('two groups in one store', () => {
  it.each(groups)('have each the digest that it has alone: $id', ({golden, id}) => {
    const [here, alone] = [contentsOf(at(id)), contentsOf(`fixtures/golden/${golden}/out`)]
    expect(Object.keys(here)).toEqual(Object.keys(alone))
    expect(Object.keys(here).filter(name => here[name] !== alone[name])).toEqual([])
  })

  it.each(groups)('have each an edition of its own, which holds nothing of the other: $id', async group => {
    const edition = path.join(places.editions, group.number)
    const {faults, manifest} = await verifyEdition(edition)
    expect([faults, manifest?.pipeline.id]).toEqual([[], group.id])
    const golden = digestAt(`fixtures/golden/${group.golden}/out`)
    const {cells, edition: _edition, submissions, taxonomies} = digestAt(edition)
    expect(taxonomies).toEqual(golden.taxonomies)
    expect(submissions.map(({file}) => file)).toEqual(golden.submissions.map(({file}) => file))
    expect(cells).toEqual(golden.cells)
    const others = groups.filter(({id}) => id !== group.id).map(({golden: name}) => name)
    const foreign = others.flatMap(name => digestAt(`fixtures/golden/${name}/out`).submissions)
    const own = new Set(golden.submissions.map(({sha256}) => sha256))
    const sources = new Set(readdirSync(path.join(edition, 'inputs/files')))
    expect([...sources].toSorted()).toEqual([...own].toSorted())
    expect(foreign.filter(({sha256}) => sources.has(sha256))).toEqual([])
  })

  it('share a site, each edition with its own lists and parties', async () => {
    const site = at('site')
    await writeSite(site, await readPublished(places.editions), {searchScript: ''})
    for (const {golden, number} of groups) {
      const {parties, taxonomies} = digestAt(`fixtures/golden/${golden}/out`)
      const lists = readdirSync(path.join(site, 'en', number, 'codes'), {withFileTypes: true})
      expect(lists.flatMap(each => (each.isDirectory() ? [each.name] : [])).toSorted()).toEqual(
        taxonomies.map(({id}) => id).toSorted()
      )
      const pages = readdirSync(path.join(site, 'en', number, 'parties'), {withFileTypes: true})
      const shown = pages.flatMap(each => (each.isFile() ? [each.name.replace('.html', '')] : []))
      expect(shown.filter(name => name !== 'index').toSorted()).toEqual(parties.map(({id}) => id).toSorted())
    }
  })

  it('are told apart by status and in the record', async () => {
    const ask = (...words: string[]) => concord([...words, '--store', at('store')])
    const all = await ask('status')
    expect(all.out.match(/ {2}(?:oewg-ict|plastics) {2}/gu)).toHaveLength(5)
    const ofOne = await ask('status', '--collection', 'plastics')
    expect(ofOne.out).toMatch(/ {2}plastics {2}/u)
    expect(ofOne.out).not.toContain('oewg-ict')
    const record = await ask('audit', 'list', '--limit', '100')
    expect(lines(record.out)).toHaveLength(12)
    // One at a time: the embedded store is for one process.
    const parts: Awaited<ReturnType<typeof ask>>[] = []
    for (const {id} of groups) parts.push(await ask('audit', 'list', '--collection', id))
    for (const {out} of parts) expect(lines(out)).toHaveLength(6)
    expect(parts.flatMap(({out}) => lines(out)).toSorted()).toEqual(lines(record.out).toSorted())
    const none = await ask('audit', 'list', '--collection', 'space')
    expect(none).toEqual({code: 1, out: '', err: expect.stringContaining('holds nothing of “space”')})
  }, 120_000)
})

const lines = (text: string): readonly string[] => text.split('\n').filter(line => line !== '')

const digestAt = (place: string): Digest =>
  Digest.parse(JSON.parse(readFileSync(path.join(place, 'digest.json'), 'utf8')))

/** Drafts an edition of a group, has two people approve it, and publishes it. */
async function publish(folderOfPipeline: string): Promise<void> {
  const store = await openStore(at('store'))
  try {
    const pipeline = await loadPipeline(folderOfPipeline)
    const said = {by: 'secretariat@concord.example', at: '2026-11-30T10:00:00.000Z'}
    const front = {symbol: null, body: null, session: null, agendaItem: null, submittedBy: null}
    const asked = {titles: {en: pipeline.file.title}, front, languages: ['en' as const], replaces: null}
    const {id} = await draftEdition({...asked, filters: {sessions: []}}, said, {store, pipeline})
    let seen = await putInReview(id, said, store)
    for (const name of ['One', 'Two']) {
      const approver = {id: name, name, email: `${name}@concord.example`, role: 'secretariat' as const}
      const approval = {approver: {...approver, signedIn: 'fresh' as const}, at: said.at, seal: sealOf(seen)}
      seen = await approveEdition(id, approval, store)
    }
    await publishEdition(id, said, {store, ...writingInto(places, store)})
  } finally {
    await store.close()
  }
}
