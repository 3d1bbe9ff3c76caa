import {appendFileSync} from 'node:fs'
import path from 'node:path'
import {afterAll, beforeAll, describe, expect, inject, it} from 'vitest'
import {unLanguages} from '../../src/domain/document.js'
import type {PrintedReply} from '../../src/domain/edition/reply.js'
import {verifyEdition} from '../../src/editions/verify/verify-edition.js'
import {concord} from '../cli/concord-process.js'
import {freshDatabase, freshFolder} from '../servers/places.js'
import {anotherClone} from './another-clone.js'
import {type Desk, openDesk} from './published.js'

const {folder, remove} = freshFolder()
const clone = path.join(folder, 'clone')
let desk: Desk
let edition = ''
let program = ''
beforeAll(async () => {
  desk = await openDesk(folder)
  const draft = {...desk.edition.draft, languages: [...unLanguages]}
  edition = (await desk.write({draft, replies: replies()})).folder
  program = anotherClone(clone)
}, 600_000)
afterAll(async () => {
  await desk?.store.close()
  remove()
})

describe('an edition in six languages, with replies, made again by another clone', () => {
  it.each([
    {kind: 'embedded', zone: 'Pacific/Kiritimati', locale: 'ar_EG.UTF-8', skipped: false},
    {
      kind: 'on PostgreSQL',
      zone: 'America/St_Johns',
      locale: 'tr_TR.UTF-8',
      skipped: inject('servers').postgres === null
    }
  ])(
    'has the same bytes, $kind in $zone',
    async ({kind, locale, skipped, zone}) => {
      if (skipped) return
      const store = kind === 'embedded' ? [] : ['--store', await freshDatabase()]
      const env = {TZ: zone, LC_ALL: locale, LANG: locale}
      const words = ['edition', 'rebuild', edition, ...store]
      const {code, err, out} = await concord(words, {program, cwd: clone, env})
      expect({code, out, err: code === 0 ? '' : err}).toEqual({
        code: 0,
        out: expect.stringMatching(/^Edition 2026-1 was made again: all \d+ files have the same bytes\.\n$/),
        err: ''
      })
    },
    600_000
  )

  it('tells of another build of the same version', async () => {
    const {manifest} = await verifyEdition(edition)
    expect(manifest?.program.build).toMatch(/^[0-9a-f]{64}$/u)
    appendFileSync(path.join(clone, 'dist', 'build.sha256'), 'f')
    const {code, out} = await concord(['edition', 'rebuild', edition], {program, cwd: clone})
    expect({code, out}).toEqual({
      code: 0,
      out: expect.stringContaining(
        `It was made with another build of concord 0.1.0: its code has the SHA-256 ${manifest?.program.build}, and this one's has `
      )
    })
  }, 600_000)
})

/** An objection that was kept and a reference that was accepted, in scripts that run both ways. */
function replies(): readonly PrintedReply[] {
  const at = '2026-11-30T10:00:00.000Z'
  const first = {number: 1, party: 'XAA', subject: 'gge-2015/f', kind: 'objection', at} as const
  return [
    {
      ...first,
      text: 'We said so in May.\nلم نقل ذلك.',
      answer: {outcome: 'kept', why: 'The paper says it.', at}
    },
    {
      ...first,
      number: 2,
      kind: 'reference',
      text: 'See our paper, page 2: 信通技术 😀',
      answer: {outcome: 'accepted', why: '', at}
    }
  ]
}
