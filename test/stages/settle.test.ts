import {describe, expect, it} from 'vitest'
import type {Correction} from '../../src/domain/correction.js'
import type {Pipeline} from '../../src/domain/pipeline/pipeline.js'
import type {SettledPassage, Tag, TaggedPassage} from '../../src/domain/tag.js'
import {settle} from '../../src/stages/settle.js'
import {closedFiles} from './closed-files.js'

const machineTag: Tag = {
  code: 'gge-2015/f',
  stance: 'supports',
  act: 'none',
  confidence: 0.8,
  cues: [{start: 0, end: 5}],
  by: 'rule gge-2015/f#1'
}
const passage: TaggedPassage = {
  id: 's1-aaaa',
  submission: 's1',
  start: 0,
  end: 31,
  text: 'Power grids must be off limits.',
  page: 1,
  number: '4.',
  ordinal: 1,
  kind: 'paragraph',
  headings: [],
  language: 'en',
  speaker: null,
  tags: [machineTag],
  questions: []
}
const word = (change: Partial<Correction>): Correction => ({
  id: 'c1',
  submission: 's1',
  passage: 's1-aaaa',
  quote: passage.text,
  code: 'gge-2015/f',
  verdict: 'reject',
  by: 'Ana',
  at: '2025-03-03T10:00:00Z',
  why: '',
  ...change
})

const settled = async (
  corrections: readonly Correction[],
  passages: readonly TaggedPassage[] = [passage]
) => {
  const outcome = await settle.run(
    {tagged: passages, corrections},
    {
      pipeline: {} as Pipeline,
      ...closedFiles
    }
  )
  if ('failure' in outcome) throw new Error('settling never fails')
  return outcome
}
const only = (passages: readonly SettledPassage[]): SettledPassage => {
  const [first] = passages
  if (!first) throw new Error('no passage came out')
  return first
}

describe('settle', () => {
  it('lets the machine’s tag stand where nobody has spoken', async () => {
    expect(only((await settled([])).value).tags).toEqual([{...machineTag, settled: 'machine'}])
  })

  it('takes a rejected tag out, and keeps it as overruled', async () => {
    const {tags, overruled} = only((await settled([word({})])).value)
    expect(tags).toEqual([])
    expect(overruled).toEqual([{...machineTag, correction: 'c1'}])
  })

  it('makes an accepted tag certain', async () => {
    const {tags} = only((await settled([word({verdict: 'accept'})])).value)
    expect(tags).toEqual([{...machineTag, confidence: 1, settled: 'accepted'}])
  })

  it('puts a person’s stance and act in place of the machine’s, and keeps both', async () => {
    const {tags, overruled} = only(
      (await settled([word({verdict: 'set', stance: 'opposes', act: 'proposes'})])).value
    )
    expect(tags[0]).toMatchObject({stance: 'opposes', act: 'proposes', by: 'person: Ana', settled: 'set'})
    expect(overruled).toHaveLength(1)
  })

  it('adds a code that the machine did not see', async () => {
    const {tags} = only(
      (await settled([word({verdict: 'set', code: 'gge-2015/g', stance: 'supports'})])).value
    )
    expect(tags.map(({code}) => code)).toEqual(['gge-2015/f', 'gge-2015/g'])
  })

  it('lets the last word win', async () => {
    const words = [word({id: 'c1'}), word({id: 'c2', verdict: 'accept'})]
    expect(only((await settled(words)).value).tags).toHaveLength(1)
    expect(only((await settled(words.toReversed())).value).tags).toEqual([])
  })

  it('finds a passage that was cut anew by its quote', async () => {
    const recut = {...passage, id: 's1-bbbb'}
    expect(only((await settled([word({})], [recut])).value).tags).toEqual([])
  })

  it('turns a correction without a place into a note, never into silence', async () => {
    const {value, notes} = await settled([word({passage: 's1-gone', quote: 'Words that stand nowhere.'})])
    expect(only(value).tags).toHaveLength(1)
    expect(notes).toEqual([
      expect.objectContaining({code: 'correction-adrift', message: expect.stringContaining('c1 by Ana')})
    ])
  })

  it('does not settle on a scrap of the quote', async () => {
    const scrap = {...passage, id: 's1-scrap', text: 'Power', tags: []}
    const {value, notes} = await settled([word({passage: 's1-gone', verdict: 'set'})], [scrap])
    expect(only(value).tags).toEqual([])
    expect(notes).toHaveLength(1)
  })

  it('does not guess between two passages that hold the quote', async () => {
    const twice = [
      {...passage, id: 's1-x'},
      {...passage, id: 's1-y'}
    ]
    expect((await settled([word({passage: 's1-gone'})], twice)).notes).toHaveLength(1)
  })
})
