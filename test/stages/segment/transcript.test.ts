import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import type {Block, Document} from '../../../src/domain/document.js'
import type {Speaker} from '../../../src/domain/meeting/speaker.js'
import type {Turn, Turns} from '../../../src/domain/meeting/turn.js'
import {Passage} from '../../../src/domain/passage.js'
import type {Pipeline} from '../../../src/domain/pipeline/pipeline.js'
import {segment} from '../../../src/stages/segment/segment.js'
import {closedFiles} from '../closed-files.js'
import {oneTurn} from '../one-turn.js'

type Said = Partial<Speaker> & {readonly name?: string; readonly procedure?: string}

/** Turns as written: each with its label, its blocks, and a part of its speech that is procedure. */
const transcriptOf = (spoken: readonly (readonly [Said, ...(readonly [Block['kind'], string][])])[]) => {
  let text = ''
  const blocks: Block[] = []
  const turns = spoken.map(([{name, procedure, ...speaker}, ...parts], at): Turn => {
    const start = text.length
    const label = name === undefined ? '' : `${name}: `
    for (const [index, [kind, words]] of parts.entries()) {
      const from = text.length
      text += (index === 0 ? label : '') + words
      blocks.push({
        kind,
        start: from,
        end: text.length,
        page: null,
        ...(kind === 'heading' ? {level: 2} : {})
      })
      text += '\n\n'
    }
    const from = procedure === undefined ? -1 : text.indexOf(procedure, start)
    return {
      ...{
        label: name ?? null,
        role: 'party',
        party: null,
        onBehalfOf: null,
        sureness: 'sure',
        from: '',
        mayBe: []
      },
      ...speaker,
      start: at === 0 ? 0 : start,
      said: start + label.length,
      end: text.length,
      procedure: procedure === undefined ? [] : [{start: from, end: from + procedure.length}]
    }
  })
  const document: Document = {
    ...{text, blocks, pageCount: null, pageStarts: [], mediaType: 'text/plain', title: null, pages: []},
    quality: {pagesRead: 0, readable: 1, confidence: null, words: null},
    language: 'en',
    languageSure: true
  }
  return {document, turns: {kind: 'transcript', sureness: 'sure', from: '', turns} satisfies Turns}
}

const submission = {id: 's', file: {name: 'meeting.txt', bytes: 1, sha256: 'a'.repeat(64)}}

const passagesOf = async (
  document: Document,
  turns: Turns,
  longestPassage = 1200
): Promise<readonly Passage[]> => {
  const pipeline = {file: {settings: {longestPassage}}} as Pipeline
  const result = await segment.run({document, submission, turns}, {pipeline, ...closedFiles})
  if ('failure' in result) throw new Error(result.failure.message)
  return result.value
}
const cut = async (...spoken: Parameters<typeof transcriptOf>[0]) => {
  const {document, turns} = transcriptOf(spoken)
  return passagesOf(document, turns)
}

const chair: Said = {name: 'The Chair', role: 'chair'}
const arvania: Said = {name: 'ARVANIA', party: 'XAA'}

describe('the passages of a transcript', () => {
  it('say who speaks, and do not hold the label', async () => {
    const passages = await cut(
      [chair, ['paragraph', 'We begin.']],
      [arvania, ['paragraph', 'We agree.'], ['paragraph', 'We say so.']]
    )
    expect(passages.map(({text, speaker}) => [speaker?.role, speaker?.party, text])).toEqual([
      ['chair', null, 'We begin.'],
      ['party', 'XAA', 'We agree.'],
      ['party', 'XAA', 'We say so.']
    ])
  })

  it('keep apart what a chair says to run the meeting', async () => {
    const passages = await cut([
      {...chair, procedure: 'Arvania has the floor.'},
      ['paragraph', 'Norms matter. Arvania has the floor.']
    ])
    expect(passages.map(({text, speaker}) => [speaker?.role, speaker?.label, text])).toEqual([
      ['chair', 'The Chair', 'Norms matter.'],
      ['procedure', 'The Chair', 'Arvania has the floor.']
    ])
  })

  it('never stand under a heading of another’s turn', async () => {
    const passages = await cut(
      [{role: 'procedure'}, ['heading', 'Record of the third meeting'], ['paragraph', 'Held at sea.']],
      [arvania, ['paragraph', 'We agree.'], ['heading', 'Threats'], ['paragraph', 'They grow.']],
      [{name: 'BELMORA', party: 'XAB'}, ['paragraph', 'They do.']]
    )
    expect(passages.map(({headings}) => headings.slice(1))).toEqual([[], [], ['Threats'], []])
    expect(passages.at(-1)?.headings).toEqual(['Record of the third meeting'])
  })

  it('keep a heading under which nothing is said', async () => {
    const passages = await cut(
      [arvania, ['paragraph', 'We agree.'], ['heading', 'Thank you all']],
      [chair, ['paragraph', 'Thank you.']]
    )
    expect(passages.map(({text}) => text)).toEqual(['We agree.', 'Thank you all', 'Thank you.'])
    expect(passages[1]?.speaker?.party).toBe('XAA')
  })

  it('hold what stands behind a label, though it is set as a heading', async () => {
    const passages = await cut([arvania, ['heading', 'We agree.'], ['paragraph', 'We say so.']])
    expect(passages.map(({text}) => text)).toEqual(['We agree.', 'We say so.'])
  })

  it('have the same ids as those of a paper with the same words', async () => {
    const {document, turns} = transcriptOf([[{}, ['paragraph', 'We agree.'], ['paragraph', 'We say so.']]])
    const ids = async (of: Turns) => (await passagesOf(document, of)).map(({id}) => id)
    expect(await ids(turns)).toEqual(await ids(oneTurn(document.text)))
  })

  it('hold every character that is said in exactly one of them, by its own speaker', async () => {
    const speech = fc.array(
      fc.oneof(
        fc.constantFrom('We agree. ', 'Thank you. ', '。', '\n', ' '),
        fc.string({unit: 'grapheme', maxLength: 8})
      ),
      {maxLength: 8}
    )
    const part = fc.tuple(
      fc.constantFrom<Block['kind']>('paragraph', 'heading', 'list-item'),
      speech.map(words => words.join(''))
    )
    const turn = fc.tuple(
      fc.constantFrom<Said>(chair, arvania, {role: 'other'}),
      fc.array(part, {minLength: 1, maxLength: 4})
    )
    await fc.assert(
      fc.asyncProperty(
        fc.array(turn, {minLength: 1, maxLength: 6}),
        fc.integer({min: 5, max: 60}),
        async (spoken, longest) => {
          const {document, turns} = transcriptOf(spoken.map(([said, parts]) => [said, ...parts]))
          const passages = await passagesOf(document, turns, longest)
          const covered = new Array<number>(document.text.length).fill(0)
          let before = 0
          for (const passage of passages) {
            expect(Passage.safeParse(passage).success).toBe(true)
            expect(document.text.slice(passage.start, passage.end)).toBe(passage.text)
            expect(passage.start).toBeGreaterThanOrEqual(before)
            before = passage.end
            const own = turns.turns.find(({said, end}) => said <= passage.start && passage.end <= end)
            expect(passage.speaker?.label).toBe(own?.label)
            expect(passage.speaker?.role).toBe(own?.role)
            for (let at = passage.start; at < passage.end; at += 1) covered[at] = (covered[at] ?? 0) + 1
          }
          const above = new Set(passages.flatMap(({headings}) => headings))
          for (const {kind, start, end} of document.blocks) {
            const words = document.text.slice(start, end)
            if (kind === 'heading' && above.has(words.trim().replace(/\s+/gu, ' '))) continue
            const said = turns.turns.find(each => each.start <= start && start < each.end)?.said ?? 0
            for (let at = Math.max(start, said); at < end; at += 1)
              expect(covered[at]).toBe(/\s/u.test(document.text[at] ?? '') ? (covered[at] ?? 0) : 1)
          }
        }
      ),
      {numRuns: 300}
    )
  })
})
