import {mkdirSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {freshFolder, quickPlaces} from '../servers/places.js'
import {type RunOf, runFolder} from './run-folder.js'

const {folder, remove} = freshFolder()
const files = path.join(folder, 'files')
const manifest = path.join(folder, 'manifest.csv')
const out = path.join(folder, 'out')

const paper = (...paragraphs: readonly string[]): string =>
  ['Statement on the security of information and communication technologies', ...paragraphs].join('\n\n')

let places: Awaited<ReturnType<typeof quickPlaces>>

beforeAll(async () => {
  places = await quickPlaces(folder)
  mkdirSync(files)
  const norm =
    'States should not conduct ICT operations that damage the critical infrastructure of other States.'
  const help =
    'States should respond to requests for assistance by States whose critical infrastructure is attacked.'
  writeFileSync(path.join(files, 'one.txt'), paper(`Arvania holds that ${norm}`))
  writeFileSync(path.join(files, 'two.txt'), paper(`Arvania holds that ${help}`))
  writeFileSync(path.join(files, 'three.txt'), paper(`Belmora holds that ${norm}`))
  writeFileSync(
    manifest,
    `file,party,date,session,language
one.txt,XAA,2025-03-03,second substantive session,en
two.txt,XAA,2025-07-07,troisième session de fond,en
three.txt,XAB,2025-03-03,second substantive session,en
`
  )
})
afterAll(remove)

const run = async (more: Partial<RunOf> = {}) =>
  (await runFolder({...places, paths: [files], manifest, out, ...more})).digest

describe('a run that is asked what is new', () => {
  it.each([
    ['a day', '2025-07-01', 'date'],
    ['a session, in whatever language its papers name it', 'third substantive session', 'session']
  ])('since %s, tells it of the parties that spoke since', async (_, since, kind) => {
    const digest = await run({since})
    expect(digest.since?.earlier.kind).toBe(kind)
    expect(digest.since?.parties).toEqual(['XAA'])
    const onHelp = digest.since?.changes.find(({code}) => code === 'gge-2015/h')
    expect(onHelp).toMatchObject({party: 'XAA', kind: 'new', before: {cell: 'silent'}})
    expect(onHelp?.after.quotes[0]?.text).toContain('requests for assistance')
    expect(digest.since?.changes.find(({code}) => code === 'gge-2015/f')).toMatchObject({kind: 'dropped'})
  })

  it('since an earlier digest of the same papers, finds nothing', async () => {
    await run()
    const digest = await run({since: path.join(out, 'digest.json')})
    expect(digest.since).toMatchObject({submissions: [], parties: [], changes: [], answers: []})
  })

  it('calls a declared session by its names, however it was asked for', async () => {
    const {since, sessions} = await run({since: '3-я сессия'})
    expect(since?.earlier).toMatchObject({
      kind: 'session',
      name: 'Third substantive session',
      names: {fr: 'Troisième session de fond'},
      from: '2025-07-07'
    })
    expect(sessions?.map(({id, submissions}) => [id, submissions.length])).toEqual([
      ['second', 2],
      ['third', 1]
    ])
  })

  it('knows the first day of a declared session that no paper names', async () => {
    expect((await run({since: 'tenth session'})).since).toMatchObject({
      earlier: {name: 'Tenth substantive session', from: '2025-02-17'},
      parties: ['XAA', 'XAB']
    })
  })

  it('refuses a session that nobody declares and no paper names, and says which are named', async () => {
    await expect(run({since: 'fiftieth session'})).rejects.toThrow(
      /known are: Second substantive session; Third substantive session/
    )
  })

  it.each([
    ['that is not there', 'nowhere.json', /cannot be read/],
    ['that is no digest', 'package.json', /is no digest: name the digest.json/]
  ])('refuses an earlier digest %s before any work', async (_, since, why) => {
    await expect(run({since})).rejects.toThrow(why)
  })
})
