import {mkdir, mkdtemp, rm, utimes, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {afterEach, beforeEach, describe, expect, it} from 'vitest'
import {fingerprintNoted, NOTES, notedOf} from '../../../src/taxonomy/compiled/untouched.js'

let place = ''
let folder = ''
const later = () => Date.now() + 60_000

beforeEach(async () => {
  place = await mkdtemp(path.join(tmpdir(), 'concord-untouched-'))
  folder = path.join(place, 'mine')
  await mkdir(path.join(folder, 'concepts'), {recursive: true})
  await writeFile(path.join(folder, 'concepts', 'en.yaml'), 'a: b')
})

afterEach(() => rm(place, {recursive: true}))

const note = async () => {
  const noted = await notedOf([folder], 'f1', {place, now: later()})
  await writeFile(path.join(place, NOTES), JSON.stringify([noted]))
}

describe('the fingerprint that was noted of a pipeline', () => {
  it('holds as long as no file is touched', async () => {
    await note()
    expect(await fingerprintNoted(folder, place)).toBe('f1')
  })

  it('holds no longer when a file is changed, even to the same length and with the old time set back', async () => {
    await note()
    const file = path.join(folder, 'concepts', 'en.yaml')
    const old = new Date(2020, 1, 1)
    await writeFile(file, 'a: c')
    await utimes(file, old, old)
    expect(await fingerprintNoted(folder, place)).toBe(null)
  })

  it('holds no longer when a file comes or goes', async () => {
    await note()
    await writeFile(path.join(folder, 'more.yaml'), '')
    expect(await fingerprintNoted(folder, place)).toBe(null)
    await rm(path.join(folder, 'more.yaml'))
    expect(await fingerprintNoted(folder, place)).toBe('f1')
    await rm(path.join(folder, 'concepts', 'en.yaml'))
    expect(await fingerprintNoted(folder, place)).toBe(null)
  })

  it('is not noted of files that were written just now, nor told of another folder', async () => {
    expect(await notedOf([folder], 'f1', {place, now: Date.now()})).toBe(null)
    await note()
    expect(await fingerprintNoted(path.join(place, 'other'), place)).toBe(null)
  })
})
