import {mkdirSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {onSplits} from '../../../src/cli/evaluate/on-splits.js'
import type {Pipeline} from '../../../src/domain/pipeline/pipeline.js'
import type {Baseline} from '../../../src/evaluate/baselines/lesson.js'
import {loadPipeline} from '../../../src/taxonomy/load-pipeline.js'
import {freshFolder} from '../../servers/places.js'

const {folder, remove} = freshFolder()
afterAll(remove)

const passage = (id: string, party: string, language = 'en') => ({
  id,
  party,
  language,
  form: 'direct',
  text: `No State should attack the hospitals of another, says ${id}.`,
  tags: [{code: 'gge-2015/f', stance: 'supports', act: 'none'}],
  ambiguous: [],
  questions: {}
})

const training = (name: string, writers: Readonly<Record<string, readonly object[]>>): string => {
  const place = path.join(folder, name)
  mkdirSync(place, {recursive: true})
  for (const [writer, passages] of Object.entries(writers))
    writeFileSync(path.join(place, `${writer}.jsonl`), passages.map(each => JSON.stringify(each)).join('\n'))
  return place
}

let pipeline: Pipeline
beforeAll(async () => {
  pipeline = await loadPipeline('pipelines/oewg-ict')
})

const wanted = () => ({pipeline, folder: 'pipelines/oewg-ict', baselines: [], progress: () => undefined})

describe('onSplits', () => {
  it('holds every passage against a model that has not seen its writer', async () => {
    const place = training('writers', {
      heron: [passage('h1', 'XAB'), passage('h2', 'XAC')],
      ibis: [passage('i1', 'XAD')]
    })
    const {splitBy, tagger} = await onSplits(place, {...wanted(), splitBy: 'writer'})
    expect(splitBy).toEqual({by: 'writer', parts: 2})
    expect(tagger.scores.rows).toBe(3)
    expect(tagger.scores.groupings.find(({by}) => by === 'writer')?.groups).toMatchObject([
      {name: 'heron', rows: 2},
      {name: 'ibis', rows: 1}
    ])
  })

  it('holds more than twelve parties out in five parts', async () => {
    const parties = [...'ABCDEFGHIJKLM'].map(letter => `XB${letter}`)
    const place = training('parties', {heron: parties.map(party => passage(party, party))})
    const {splitBy, tagger} = await onSplits(place, {...wanted(), splitBy: 'party'})
    expect(splitBy).toEqual({by: 'party', parts: 5})
    expect(tagger.scores.rows).toBe(13)
  })

  it('teaches baselines without the part that they are held against', async () => {
    const place = training('baselines', {
      heron: [passage('h1', 'XAB'), passage('h2', 'XAC')],
      ibis: [passage('i1', 'XAD')]
    })
    const taughtOn: string[][] = []
    // Gives a code only to what it was taught: it must never meet any of that again.
    const parrot: Baseline = {
      name: 'parrot',
      taught: ({passages}) => {
        taughtOn.push(passages.map(({id}) => id))
        return ({text}) => ({
          tags: passages.some(each => each.text === text) ? [{code: 'gge-2015/f'}] : [],
          questions: []
        })
      }
    }
    const report = await onSplits(place, {...wanted(), splitBy: 'writer', baselines: [parrot]})
    expect(taughtOn).toEqual([['i1'], ['h1', 'h2']])
    expect(report.baselines[0]?.scores.overall).toMatchObject({hits: 0, missed: 3})
  })

  it('refuses passages that are all of one group', async () => {
    const place = training('one', {heron: [passage('h1', 'XAB'), passage('h2', 'XAB')]})
    await expect(onSplits(place, {...wanted(), splitBy: 'writer'})).rejects.toThrow(
      'All passages are of one writer: split them by something else.'
    )
  })
})
