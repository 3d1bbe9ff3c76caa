import {describe, expect, it} from 'vitest'
import type {Passage} from '../../../src/domain/passage.js'
import type {Pipeline} from '../../../src/domain/pipeline/pipeline.js'
import type {TaggedPassage} from '../../../src/domain/tag.js'
import {tag} from '../../../src/stages/tag/tag.js'
import {closedFiles} from '../closed-files.js'
import {ictPipeline} from './ict-pipeline.js'

const passage = (text: string, more: Partial<Passage> = {}): Passage => ({
  id: text.slice(0, 8),
  submission: 's',
  start: 0,
  end: text.length,
  text,
  page: 1,
  number: null,
  ordinal: 1,
  kind: 'paragraph',
  headings: [],
  language: 'en',
  speaker: null,
  ...more
})

const pipeline: Pipeline = {
  ...ictPipeline,
  taxonomies: [],
  questions: [],
  parties: [],
  memberships: null,
  measured: [],
  translations: []
}

const run = async (passages: readonly Passage[]) => {
  const result = await tag.run({passages}, {pipeline, ...closedFiles})
  if (!('value' in result)) throw new Error('the stage always gives a value')
  return result
}

const codes = (tagged: TaggedPassage | undefined) => tagged?.tags.map(({code}) => code) ?? []

describe('the tag stage', () => {
  it('lets a passage without a tag travel on', async () => {
    const {value, notes} = await run([passage('We thank the Chair.')])
    expect(value).toMatchObject([{text: 'We thank the Chair.', tags: [], questions: []}])
    expect(notes).toEqual([])
  })

  it('notes a language without a lexicon once, however many passages it has', async () => {
    const {value, notes} = await run(['um', 'dois', 'três'].map(text => passage(text, {language: 'pt'})))
    expect(value.map(({tags}) => tags.length)).toEqual([0, 0, 0])
    expect(notes).toHaveLength(1)
    expect(notes[0]).toMatchObject({
      code: 'language-not-covered',
      message: expect.stringContaining('3 passages')
    })
  })

  it('takes from a heading what a passage is about', async () => {
    const text = 'Hospitals must be off limits to all States.'
    const bare = await run([passage(text)])
    const headed = await run([passage(text, {headings: ['Norms', 'Cybersecurity']})])
    expect(codes(bare.value[0])).toEqual([])
    expect(codes(headed.value[0])).toContain('gge-2015/f')
  })

  it('takes from the submission what a passage is about, but not from a few words in a long speech', async () => {
    const text = 'Hospitals must be off limits to all States.'
    const on = ['one', 'two', 'three'].map(each =>
      passage(`In point ${each} we turn to security in cyberspace.`)
    )
    const off = Array.from({length: 20}, () => passage('We thank the Chair for the work of this week.'))
    expect(codes((await run([...on, passage(text)])).value.at(-1))).toContain('gge-2015/f')
    expect(codes((await run([...off, ...on, passage(text)])).value.at(-1))).toEqual([])
  })

  it('asks no passage to show what it is about where the pipeline vouches for it', async () => {
    const settings = {...pipeline.file.settings, onSubject: true}
    const vouched = {...pipeline, file: {...pipeline.file, settings}}
    const passages = [passage('Hospitals must be off limits to all States.')]
    const result = await tag.run({passages}, {pipeline: vouched, ...closedFiles})
    expect('value' in result ? codes(result.value[0]) : null).toContain('gge-2015/f')
  })

  it.each([
    {what: 'a note of which one passage shows it', on: 1, off: 1, inside: true},
    {what: 'a short paper of which two show it', on: 2, off: 4, inside: true},
    {what: 'a short paper of which one shows it', on: 1, off: 5, inside: false},
    {what: 'a longer speech of which two show it', on: 2, off: 8, inside: false}
  ])('reads $what as a paper on the subject: $inside', async ({on, off, inside}) => {
    const text = 'Hospitals must be off limits to all States.'
    const showing = Array.from({length: on}, () =>
      passage('In this point we turn to security in cyberspace.')
    )
    const other = Array.from({length: off}, () => passage('We thank the Chair for the work of this week.'))
    const {value} = await run([...showing, ...other, passage(text)])
    expect(codes(value.at(-1)).includes('gge-2015/f')).toBe(inside)
  })

  it('takes from a title over most passages what a submission is about, not from one section', async () => {
    const text = 'Hospitals must be off limits to all States.'
    const thanks = 'We thank the Chair for the work of this week.'
    const under = (title: string) => Array.from({length: 9}, () => passage(thanks, {headings: [title]}))
    const on = await run([...under('Views on cybersecurity'), passage(text)])
    const off = await run([...under('Cybersecurity').slice(0, 2), ...under('Health'), passage(text)])
    expect(codes(on.value.at(-1))).toContain('gge-2015/f')
    expect(codes(off.value.at(-1))).toEqual([])
  })

  it('passes over letterheads, dates and names in telling what a submission is about', async () => {
    const text = 'Hospitals must be off limits to all States.'
    const on = ['one', 'two', 'three'].map(each =>
      passage(`In point ${each} we turn to security in cyberspace.`)
    )
    const names = Array.from({length: 20}, () => passage('Kestrel Republic'))
    expect(codes((await run([...names, ...on, passage(text)])).value.at(-1))).toContain('gge-2015/f')
  })

  it('gives a quotation that stands alone the stance of the speaker who rejects it next', async () => {
    const quotation = passage('“Power grids must be off limits to ICT operations by States.”')
    const {value} = await run([quotation, passage('We do not share this view.')])
    expect(value[0]?.tags.find(({code}) => code === 'gge-2015/f')?.stance).toBe('opposes')
    const kept = await run([quotation, passage('We fully agree.')])
    expect(kept.value[0]?.tags.find(({code}) => code === 'gge-2015/f')?.stance).toBe('supports')
  })

  it('does not hold the next speaker’s words against a quotation', async () => {
    const speaker = (label: string, party: string) => ({
      label,
      role: 'party' as const,
      party,
      onBehalfOf: null
    })
    const words = '“Power grids must be off limits to ICT operations by States.”'
    const quotation = passage(words, {speaker: speaker('ARVANIA', 'XAA')})
    const next = passage('We do not share this view.', {speaker: speaker('BELMORA', 'XAB')})
    const stance = ({value}: Awaited<ReturnType<typeof run>>) =>
      value[0]?.tags.find(({code}) => code === 'gge-2015/f')?.stance
    expect(stance(await run([quotation, next]))).toBe('supports')
    expect(stance(await run([quotation, {...next, speaker: quotation.speaker}]))).toBe('opposes')
  })
})
