import path from 'node:path'
import {afterAll, beforeAll, expect, inject, it} from 'vitest'
import {rebuildEdition} from '../../../src/editions/rebuild/rebuild-edition.js'
import {concord} from '../../cli/concord-process.js'
import {freshDatabase, freshFolder} from '../../servers/places.js'
import {copyOf, forge} from '../copies.js'
import {type Desk, openDesk} from '../published.js'
import {runningOn} from '../running-on.js'

const {folder, remove} = freshFolder()
let desk: Desk
let edition = ''
beforeAll(async () => {
  desk = await openDesk(folder)
  edition = (await desk.write()).folder
}, 240_000)
afterAll(async () => {
  await desk?.store.close()
  remove()
})

it('gives the same bytes in another time zone and locale, without the store', async () => {
  const env = {
    TZ: 'Pacific/Kiritimati',
    LC_ALL: 'ar_EG.UTF-8',
    LANG: 'ar_EG.UTF-8',
    CONCORD_STORE: '/nowhere'
  }
  const {code, err, out} = await concord(['edition', 'rebuild', edition], {env})
  expect({code, out, err: code === 0 ? '' : err}).toEqual({
    code: 0,
    out: expect.stringMatching(/^Edition 2026-1 was made again: all \d+ files have the same bytes\.\n$/),
    err: ''
  })
}, 240_000)

it.skipIf(inject('servers').postgres === null)(
  'gives them on PostgreSQL with one worker, and names the one file that the holder of the key made another',
  async () => {
    const forged = copyOf(edition, path.join(folder, 'forged'))
    await forge(forged, 'en/digest.md', {text: 'Nobody said this.\n', keys: desk.keys})
    const rebuild = () =>
      runningOn(address, open => rebuildEdition(forged, {...open, report: () => {}}), {size: 1})
    const address = await freshDatabase()
    const {differences} = await rebuild()
    expect(differences).toEqual([
      'en/digest.md has other bytes, from byte 1 on.',
      expect.stringMatching(/^edition\.json has other bytes, from byte \d+ on\.$/)
    ])
    // What was said in a store would count too.
    await expect(rebuild()).rejects.toThrow('is in use: name an empty one')
  },
  240_000
)
