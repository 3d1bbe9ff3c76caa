import {cpSync, existsSync, readdirSync, rmSync} from 'node:fs'
import path from 'node:path'
import {afterEach, expect, it} from 'vitest'
import {freshFolder, quickPlaces} from '../servers/places.js'
import {contentsOf, runFolder} from './run-folder.js'

const golden = 'fixtures/golden'

/** What is read for a case other than by the pipeline that comes first, from files that serve other tests too. */
const others: Readonly<Record<string, {pipeline: string; paths: string[]; manifest: string}>> = {
  plastics: {
    pipeline: 'pipelines/plastics',
    paths: ['fixtures/plastics/files'],
    manifest: 'fixtures/plastics/manifest.csv'
  }
}

const undo: (() => void)[] = []
afterEach(() => {
  for (const step of undo.splice(0)) step()
})

it.each(readdirSync(golden))('writes the golden digest of %s, byte for byte', async name => {
  const out = folder()
  const asked = others[name] ?? {paths: [path.join(golden, name, 'in')]}
  await runFolder({...(await quickPlaces(folder())), out, ...asked})
  const kept = path.join(golden, name, 'out')
  const rewrite = process.env.UPDATE_GOLDEN === '1' || !existsSync(kept)
  if (rewrite && process.env.CI === undefined) {
    rmSync(kept, {recursive: true, force: true})
    cpSync(out, kept, {recursive: true})
  }
  expect(contentsOf(out)).toEqual(contentsOf(kept))
})

function folder(): string {
  const {folder, remove} = freshFolder()
  undo.push(remove)
  return folder
}
