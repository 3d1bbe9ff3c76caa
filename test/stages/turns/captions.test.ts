import {describe, expect, it} from 'vitest'
import type {Pipeline} from '../../../src/domain/pipeline/pipeline.js'
import {turns} from '../../../src/stages/turns/turns.js'
import {closedFiles} from '../closed-files.js'
import {readDocument} from '../extract/read-document.js'
import {inventedParties} from './invented-parties.js'

const said = [
  'CHAIR: Good morning. I give the floor',
  'to the distinguished delegate of Arvania.',
  'ARVANIA: Thank you, Chair. My delegation',
  'holds that the norms apply. We report on',
  'them every year. CHAIR: I thank Arvania and',
  'give the floor to Belmora.',
  'BELMORA: Thank you, Chair. My delegation',
  'supports the norms as well.',
  'CHAIR: I thank the delegate of Belmora.'
]

const clock = (second: number) => `00:00:${String(second).padStart(2, '0')}`
const webvtt = (mark: string) =>
  `WEBVTT\n\n${said.map((line, i) => `${clock(i)}.000 --> ${clock(i + 1)}.000\n${line.replace(/^(?=[A-Z]{3,}:)/, mark)}\n`).join('\n')}`
const srt = said.map((line, i) => `${i + 1}\n${clock(i)},000 --> ${clock(i + 1)},000\n${line}\n`).join('\n')

describe('captions of a meeting', () => {
  it.each([
    ['meeting.vtt', webvtt('>> ')],
    ['meeting.txt', webvtt('')],
    ['meeting.srt', srt]
  ])('are split into the turns of their speakers: %s', async (name, text) => {
    const read = await readDocument({name, bytes: new TextEncoder().encode(text)})
    if ('failure' in read) throw new Error(read.failure.message)
    const submission = {id: 's', file: {name, bytes: 1, sha256: 'a'.repeat(64)}}
    const pipeline = {parties: inventedParties, file: {settings: {}}} as unknown as Pipeline
    const split = await turns.run({document: read.value, submission}, {pipeline, ...closedFiles})
    if ('failure' in split) throw new Error(split.failure.message)
    expect(
      split.value.turns.map(({role, party, said, end}) => [
        role,
        party,
        read.value.text.slice(said, end).trim()
      ])
    ).toEqual([
      ['chair', null, 'Good morning. I give the floor to the distinguished delegate of Arvania.'],
      [
        'party',
        'XAA',
        'Thank you, Chair. My delegation holds that the norms apply. We report on them every year.'
      ],
      ['chair', null, 'I thank Arvania and give the floor to Belmora.'],
      ['party', 'XAB', 'Thank you, Chair. My delegation supports the norms as well.'],
      ['chair', null, 'I thank the delegate of Belmora.']
    ])
  })
})
