import {existsSync, readFileSync} from 'node:fs'
import {beforeAll, describe, expect, it} from 'vitest'
import type {Document} from '../../../src/domain/document.js'
import type {Turn} from '../../../src/domain/meeting/turn.js'
import {segment} from '../../../src/stages/segment/segment.js'
import {turns} from '../../../src/stages/turns/turns.js'
import {loadPipeline} from '../../../src/taxonomy/load-pipeline.js'
import {closedFiles} from '../closed-files.js'
import {readDocument} from '../extract/read-document.js'

const file = '../shared/reference/000_4b4906bb232ee773.txt'
const absent = !existsSync(file)
if (absent) console.warn(`\n*** ${file} is not there: the test on a real transcript is SKIPPED. ***\n`)

const words = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? []

describe.skipIf(absent)('a real transcript of captions', () => {
  const scene: {document?: Document; split?: readonly Turn[]; said?: string} = {}

  beforeAll(async () => {
    const read = await readDocument({name: 'captions.txt', bytes: readFileSync(file)})
    if ('failure' in read) throw new Error(read.failure.message)
    const document = read.value
    const submission = {id: 's', file: {name: 'captions.txt', bytes: 1, sha256: 'a'.repeat(64)}}
    const pipeline = await loadPipeline('pipelines/oewg-ict')
    const split = await turns.run({submission, document}, {pipeline, ...closedFiles})
    if ('failure' in split) throw new Error(split.failure.message)
    const cut = await segment.run({document, submission, turns: split.value}, {pipeline, ...closedFiles})
    if ('failure' in cut) throw new Error(cut.failure.message)
    Object.assign(scene, {
      document,
      split: split.value.turns,
      said: cut.value.map(({text}) => text).join(' ')
    })
  })

  it('has one turn for each “>>”, and what stands above the first', () => {
    const marks = readFileSync(file, 'utf8').match(/^>>/gmu)?.length ?? 0
    expect(scene.split?.[0]).toMatchObject({role: 'procedure', label: null})
    expect(scene.split?.slice(1).map(({start}) => scene.document?.text.slice(start, start + 2))).toEqual(
      Array(marks).fill('>>')
    )
  })

  it('has the speakers that it prints, and no other', () => {
    const printed = readFileSync(file, 'utf8').match(/^>>.{0,30}/gmu) ?? []
    const labels = printed.map(line => /^>> (\p{L}{4,}(?: \p{Lu}+)?):/u.exec(line)?.[1] ?? null)
    expect(scene.split?.slice(1).map(({label}) => label)).toEqual(labels)
    expect(labels.filter(label => label === null)).toHaveLength(5)
    expect(new Set(labels).size).toBe(10)
  })

  it('gives no word to a State, as none of them speaks for one', () => {
    expect(new Set(scene.split?.map(({role}) => role))).toEqual(new Set(['procedure', 'chair', 'other']))
  })

  it('loses no word that is not a label', () => {
    const written = readFileSync(file, 'utf8').replace(
      /^>>(?: (?:MODERATOR|[A-Z]+ [A-Z]+|AUDIENCE|Pablo):)?/gmu,
      ''
    )
    expect(words(scene.said ?? '')).toEqual(words(written))
  })
})
