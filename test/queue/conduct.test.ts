import {mkdirSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {afterEach, describe, expect, it} from 'vitest'
import {EMBEDDED} from '../../src/queue/back-end.js'
import {readFile} from '../../src/stages/extract/read-file.js'
import type {SourceFile} from '../../src/stages/stage.js'
import {runFolder} from '../running/run-folder.js'
import {freshFolder} from '../servers/places.js'

const undo: (() => void)[] = []
afterEach(() => {
  for (const step of undo.splice(0)) step()
})

const words = {
  'xaa-note.txt':
    'Statement by Arvania\n\nStates should protect their critical infrastructure from ICT threats.',
  'xab-note.txt': 'Statement by Belmora\n\nStates should respect human rights on the Internet.'
}

describe('a run in which reading fails', () => {
  it('tries again, and does not notice a fault that passes', async () => {
    let failures = 2
    const {digest} = await run(async file => {
      if (failures-- > 0) throw new Error('a passing fault')
      return readFile(file)
    })
    expect(digest.submissions).toHaveLength(2)
    expect(digest.notRead).toEqual([])
  })

  it('lists as not read what fails every time, and reads the rest', {timeout: 120_000}, async () => {
    const {digest} = await run(async file => {
      if (file.name === 'xaa-note.txt') throw new Error('a lasting fault')
      return readFile(file)
    })
    expect(digest.submissions.map(({file}) => file)).toEqual(['xab-note.txt'])
    expect(digest.notRead).toMatchObject([
      {file: 'xaa-note.txt', failure: {code: 'crashed'}, parties: ['XAA']}
    ])
  })

  it('keeps a mishap until it is asked to try again', async () => {
    const {store, input} = places()
    const timedOut = async () => ({
      failure: {code: 'timed-out', message: 'It took too long.'} as const,
      notes: []
    })
    const again = (retry: boolean, read: (file: SourceFile) => ReturnType<typeof readFile>) =>
      runFolder({store, queue: EMBEDDED, paths: [input], out: folder(), retry, read})
    expect((await again(false, timedOut)).digest.notRead).toHaveLength(2)
    expect((await again(false, file => readFile(file))).performed).toBe(0)
    expect((await again(true, file => readFile(file))).digest.notRead).toEqual([])
  })
})

function run(read: (file: SourceFile) => ReturnType<typeof readFile>) {
  const {store, input} = places()
  return runFolder({store, queue: EMBEDDED, paths: [input], out: folder(), read})
}

function places(): {readonly store: string; readonly input: string} {
  const input = path.join(folder(), 'in')
  mkdirSync(input)
  for (const [name, text] of Object.entries(words)) writeFileSync(path.join(input, name), text)
  return {store: folder(), input}
}

function folder(): string {
  const {folder, remove} = freshFolder()
  undo.push(remove)
  return folder
}
