import {beforeAll, describe, expect, it} from 'vitest'
import type {Pipeline} from '../../src/domain/pipeline/pipeline.js'
import {loadPipeline} from '../../src/taxonomy/load-pipeline.js'
import type {WrittenPassage} from '../../src/train/examples/training-passage.js'
import {heldOut} from '../../src/train/held-out.js'

const passage = (
  writer: string,
  party: string,
  text: string,
  ...codes: readonly string[]
): WrittenPassage => ({
  id: `${writer} ${text}`,
  party,
  writer,
  language: 'en',
  form: 'direct',
  text,
  tags: codes.map(code => ({code, stance: 'supports', act: 'none'})),
  ambiguous: [],
  questions: {}
})

const passages = ['heron', 'ibis', 'stork'].flatMap(writer => [
  passage(writer, 'XAB', 'No State should attack a hospital.', 'gge-2015/f'),
  passage(writer, 'XAB', 'We thank the Chair for the agenda.'),
  passage(writer, 'XAC', 'Leave power grids alone.', 'gge-2015/f'),
  passage(writer, 'XAC', 'We thank the secretariat.')
])

let pipeline: Pipeline
beforeAll(async () => {
  pipeline = await loadPipeline('pipelines/oewg-ict')
})

describe('heldOut', () => {
  const by = (groupOf: (passage: WrittenPassage) => string, some = passages) =>
    heldOut(some, pipeline, {groupOf, progress: () => undefined})

  it('holds out every passage once, those of a group together', () => {
    const held = by(({writer}) => writer)
    expect(held.map(part => part.passages.map(({writer}) => writer))).toEqual([
      Array(4).fill('heron'),
      Array(4).fill('ibis'),
      Array(4).fill('stork')
    ])
  })

  it('trains each model without the passages that it is held against', () => {
    // So many that there are steps enough to learn a word.
    const often = Array.from({length: 300}, () => passages).flat()
    const held = by(({party}) => party, often)
    expect(held.map(({model}) => model.made.passages)).toEqual([1800, 1800])
    const [withoutXab, withoutXac] = held.map(({model}) => model.tags.features)
    // "hospital" stands in the passages of XAB alone, "grids" in those of XAC.
    expect(withoutXab?.some(feature => feature.includes('hospit'))).toBe(false)
    expect(withoutXac?.some(feature => feature.includes('hospit'))).toBe(true)
    expect(withoutXac?.some(feature => feature.includes('grid'))).toBe(false)
  })

  it('tells of a model by whom the passages were written that it was trained on', () => {
    const [first] = by(({writer}) => writer)
    expect(first?.model.made.writers).toEqual(['ibis', 'stork'])
  })

  it('says how far it has come', () => {
    const seen: string[] = []
    heldOut(passages, pipeline, {
      groupOf: ({writer}) => writer,
      progress: (done, of) => seen.push(`${done} of ${of}`)
    })
    expect(seen).toEqual(['1 of 3', '2 of 3', '3 of 3'])
  })
})
