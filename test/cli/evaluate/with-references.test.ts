import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {afterEach, beforeEach, describe, expect, it} from 'vitest'
import {withReferences} from '../../../src/cli/evaluate/with-references.js'

const reference = {
  language: 'en',
  pages: [{page: 1, holds: 'text'}],
  blocks: [{kind: 'paragraph', text: 'States act.'}],
  furniture: []
}

describe('withReferences', () => {
  let folder = ''
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'references-'))
  })
  afterEach(() => rmSync(folder, {recursive: true}))
  const write = (name: string, text: string) => writeFileSync(path.join(folder, name), text)

  it('finds the reference beside a file, and leaves out files without one', async () => {
    write('paper.pdf', '')
    write('other.pdf', '')
    write('paper.reference.json', JSON.stringify(reference))
    expect(await withReferences(folder)).toEqual([{place: path.join(folder, 'paper.pdf'), known: reference}])
  })

  it('finds the text whose name a file ends in', async () => {
    mkdirSync(path.join(folder, 'reference-text'))
    write('speech--ca_en.pdf', '')
    write('speech--ht_fr.pdf', '')
    write('reference-text/ca_en.txt', 'Mr. President')
    expect(await withReferences(folder)).toEqual([
      {place: path.join(folder, 'speech--ca_en.pdf'), known: 'Mr. President'}
    ])
  })

  it('says where a reference is at fault', async () => {
    write('paper.pdf', '')
    write('paper.reference.json', JSON.stringify({...reference, blocks: [{kind: 'verse', text: 'x'}]}))
    await expect(withReferences(folder)).rejects.toThrow(
      'paper.reference.json: it is not a reference, at “blocks.0.kind”'
    )
  })

  it('asks for a folder that is there', async () => {
    await expect(withReferences(path.join(folder, 'absent'))).rejects.toThrow('cannot be opened as a folder')
  })
})
