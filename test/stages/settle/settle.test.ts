import {describe, expect, it} from 'vitest'
import type {Correction} from '../../../src/domain/correction.js'
import type {Pipeline} from '../../../src/domain/pipeline/pipeline.js'
import type {Answer, SettledPassage, Tag, TaggedPassage} from '../../../src/domain/tag.js'
import {settle} from '../../../src/stages/settle/settle.js'
import {closedFiles} from '../closed-files.js'

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

/** What settling looks at of a pipeline: which lists and questions are its own. */
const ofGroup: Pick<Pipeline, 'taxonomies' | 'questions'> & {
  readonly rules: Pick<Pipeline['rules'], 'codes' | 'questions'>
} = {
  taxonomies: [],
  questions: [],
  rules: {codes: {'gge-2015/f': []}, questions: {needed: []}}
}

const settled = async (
  corrections: readonly Correction[],
  passages: readonly TaggedPassage[] = [passage]
) => {
  const outcome = await settle.run(
    {tagged: passages, corrections},
    {
      pipeline: ofGroup as Pipeline,
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
  it('leaves aside what was said on the list or the question of another working group', async () => {
    const said = [
      word({id: 'c1', verdict: 'set', code: 'life-cycle/waste', stance: 'supports', act: 'none'}),
      word({id: 'c2', verdict: 'set', code: undefined, question: 'fund', pole: 'new'}),
      word({id: 'c3', verdict: 'note', code: undefined, note: 'of the passage, whoever reads it'})
    ]
    const {tags, questions, notes} = only((await settled(said)).value)
    expect(tags.map(({code}) => code)).toEqual(passage.tags.map(({code}) => code))
    expect(questions).toEqual([])
    expect(notes.map(({correction}) => correction)).toEqual(['c3'])
  })

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

  it('lets what was withdrawn count no more, and again once that is withdrawn', async () => {
    const {code: _, ...bare} = word({verdict: 'withdraw'})
    const undone = [word({}), {...bare, id: 'c2', of: 'c1'}]
    const passages = (await settled(undone)).value
    expect(only(passages)).toMatchObject({tags: [{settled: 'machine'}], overruled: []})
    const redone = [...undone, {...bare, id: 'c3', of: 'c2'}]
    expect(only((await settled(redone)).value).tags).toEqual([])
  })

  it('says nothing of a withdrawal, or of what was withdrawn, that finds no place', async () => {
    const gone = {passage: 's1-gone', quote: 'Words that stand nowhere.'}
    const {code: _, ...bare} = word({...gone, verdict: 'withdraw'})
    expect((await settled([word(gone), {...bare, id: 'c2', of: 'c1'}])).notes).toEqual([])
  })

  it('puts the words that a person marked in place of the machine’s', async () => {
    const marked = word({verdict: 'set', stance: 'supports', span: {start: 12, end: 30}})
    expect(only((await settled([marked])).value).tags[0]?.cues).toEqual([{start: 12, end: 30}])
  })

  it('moves the marked words with the quote', async () => {
    const recut = {...passage, id: 's1-bbbb', text: `4. ${passage.text} Always.`}
    const marked = word({verdict: 'set', code: 'gge-2015/g', span: {start: 0, end: 11}})
    const {tags} = only((await settled([marked], [recut])).value)
    expect(tags[1]?.cues).toEqual([{start: 3, end: 14}])
    expect(recut.text.slice(3, 14)).toBe('Power grids')
  })

  it('keeps which obstacle it is where a person sets the stance alone', async () => {
    const tag: Tag = {...machineTag, act: 'obstacle', obstacle: 'skill'}
    const set = word({verdict: 'set', stance: 'qualified', act: 'obstacle'})
    const {tags} = only((await settled([set], [{...passage, tags: [tag]}])).value)
    expect(tags).toMatchObject([{stance: 'qualified', act: 'obstacle', obstacle: 'skill'}])
  })

  it('counts a note, a best quote and a withdrawal as no word on the code', async () => {
    const words = [
      word({verdict: 'accept'}),
      word({id: 'c2', verdict: 'note', note: 'Ask them.'}),
      word({id: 'c3', verdict: 'best-quote'})
    ]
    expect(only((await settled(words)).value)).toMatchObject({
      tags: [{settled: 'accepted'}],
      notes: [{correction: 'c2', by: 'Ana', note: 'Ask them.', code: 'gge-2015/f'}],
      bestQuotes: [{code: 'gge-2015/f', correction: 'c3', by: 'Ana'}]
    })
  })

  it('keeps the last choice of a best quote, wherever it was made', async () => {
    const other = {...passage, id: 's1-bbbb', text: 'Another passage.'}
    const first = word({verdict: 'best-quote', passage: other.id, quote: other.text})
    const last = word({id: 'c2', verdict: 'best-quote'})
    const chosen = (await settled([first, last], [passage, other])).value
    expect(chosen.map(({bestQuotes}) => bestQuotes.length)).toEqual([1, 0])
    const {code: _, ...bare} = word({id: 'c3', verdict: 'withdraw', of: 'c2'})
    const undone = (await settled([first, last, bare], [passage, other])).value
    expect(undone.map(({bestQuotes}) => bestQuotes.length)).toEqual([0, 1])
  })

  it('lets each party of a transcript have its own best quote', async () => {
    const says = (id: string, party: string): TaggedPassage => ({
      ...passage,
      id,
      text: `${party} says so.`,
      speaker: {label: party, role: 'party', party, onBehalfOf: null}
    })
    const both = [says('s1-a', 'XAA'), says('s1-b', 'XAB')]
    const words = both.map(({id, text}) => word({id, verdict: 'best-quote', passage: id, quote: text}))
    expect((await settled(words, both)).value.map(({bestQuotes}) => bestQuotes.length)).toEqual([1, 1])
  })

  it('does not guess between two passages that hold the quote', async () => {
    const twice = [
      {...passage, id: 's1-x'},
      {...passage, id: 's1-y'}
    ]
    expect((await settled([word({passage: 's1-gone'})], twice)).notes).toHaveLength(1)
  })
})

describe('settle, on answers', () => {
  const yes: Answer = {code: 'needed', pole: 'yes', confidence: 0.6, cues: [], abstains: true, by: 'rule 1'}
  const answered = {...passage, questions: [yes]}
  const say = (change: Partial<Correction>): Correction => {
    const {code: _, ...bare} = word({question: 'needed', pole: 'yes', ...change})
    return bare
  }
  const answersAfter = async (...corrections: Correction[]) =>
    only((await settled(corrections, [answered])).value)

  it('lets the machine’s answer stand where nobody has spoken', async () => {
    expect((await answersAfter()).questions).toEqual([{...yes, settled: 'machine'}])
  })

  it('makes an accepted answer certain, though the machine was not', async () => {
    const {abstains: _, ...certain} = yes
    const {questions} = await answersAfter(say({verdict: 'accept'}))
    expect(questions).toEqual([{...certain, confidence: 1, settled: 'accepted'}])
  })

  it('keeps a rejected answer as overruled', async () => {
    const {questions, overruledAnswers} = await answersAfter(say({verdict: 'reject'}))
    expect(questions).toEqual([])
    expect(overruledAnswers).toEqual([{...yes, correction: 'c1'}])
  })

  it('adds a pole that the machine did not see, and leaves the other alone', async () => {
    const {questions} = await answersAfter(say({verdict: 'set', pole: 'no', span: {start: 0, end: 5}}))
    expect(questions).toEqual([
      {...yes, settled: 'machine'},
      {
        code: 'needed',
        pole: 'no',
        confidence: 1,
        cues: [{start: 0, end: 5}],
        by: 'person: Ana',
        settled: 'set'
      }
    ])
  })
})

describe('a word that a passage carries nothing', () => {
  const nothing = (change: Partial<Correction> = {}): Correction => {
    const {code: _, ...rest} = word({id: 'c9', verdict: 'no-code', ...change})
    return rest
  }

  it('overrules what the machine says and what was said before it, and stays', async () => {
    const {value} = await settled([word({verdict: 'accept'}), nothing()])
    expect(only(value)).toMatchObject({tags: [], overruled: [{code: 'gge-2015/f', correction: 'c9'}]})
    expect(only(value).noCode).toEqual({correction: 'c9', by: 'Ana'})
  })

  it('gives way to a later one on a code', async () => {
    const {value} = await settled([nothing(), word({id: 'c10', verdict: 'set', code: 'gge-2015/g'})])
    expect(only(value).tags.map(({code}) => code)).toEqual(['gge-2015/g'])
    expect(only(value).noCode).toBeUndefined()
  })

  it('is as if it had never been said once it is withdrawn', async () => {
    const taken = nothing({id: 'c10', verdict: 'withdraw', of: 'c9'})
    const {value} = await settled([nothing(), taken])
    expect(only(value).tags.map(({settled}) => settled)).toEqual(['machine'])
    expect(only(value).noCode).toBeUndefined()
  })

  it('says nothing of sentences that nobody read with it', async () => {
    const larger = {...passage, id: 's1-bbbb', text: `${passage.text} Hospitals must be, too.`}
    const {value, notes} = await settled([nothing()], [larger])
    expect(only(value).tags).toHaveLength(1)
    expect(notes.map(({code}) => code)).toEqual(['correction-adrift'])
  })
})
