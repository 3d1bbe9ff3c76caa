import {mkdtemp, readdir, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {afterEach, beforeEach, expect, it} from 'vitest'
import {takeOutStaleParts} from '../../../src/run/writing/stale-parts.js'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'concord-parts-'))
})
afterEach(() => rm(folder, {recursive: true}))

it('takes out the parts that a larger digest left, and nothing else', async () => {
  const names = [
    'digest.pdf',
    'digest-2.pdf',
    'digest-3.pdf',
    'digest-10.pdf',
    'digest-old.pdf',
    'digest-3.docx',
    'notes-2.pdf'
  ]
  for (const name of names) await writeFile(path.join(folder, name), name)
  await takeOutStaleParts(folder, ['digest.pdf', 'digest-2.pdf'])
  expect((await readdir(folder)).toSorted()).toEqual(
    ['digest-2.pdf', 'digest-3.docx', 'digest-old.pdf', 'digest.pdf', 'notes-2.pdf'].toSorted()
  )
})
