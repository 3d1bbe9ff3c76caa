import {beforeAll, describe, expect, it} from 'vitest'
import type {Digest} from '../../../src/domain/digest/digest.js'
import type {Covering, EditionFilters} from '../../../src/domain/edition/covering.js'
import {digestOfRun} from '../../../src/editions/publish/digest-of-run.js'
import {draftAnew, draftEdition} from '../../../src/editions/workflow/draft.js'
import {saveCorrections} from '../../../src/review/corrections/save-corrections.js'
import type {Desk} from '../../../src/review/desk.js'
import {searchPassages} from '../../../src/review/lists/passage-search.js'
import {desksOfEachKind, OPENING_MS} from '../../review/desks.js'
import {workedRun} from '../../review/worked-run.js'
import {asked, said} from '../workflow/an-edition.js'
import {drafted, readInTwoLanguages} from './papers.js'

const [{freshDesk}] = desksOfEachKind()
let desk: Desk
let whole: Digest
beforeAll(async () => {
  const {pipeline, store} = await freshDesk()
  const {memberships} = pipeline
  if (memberships === null) throw new Error('The pipeline has no memberships')
  // Two regions of invented States, in the place of one.
  const regions = [
    ...memberships.regions.filter(({id}) => id !== 'invented-states'),
    {id: 'east', labels: {en: 'East'}, members: ['XAE', 'XAF']},
    {id: 'west', labels: {en: 'West'}, members: ['XAA', 'XAB', 'XAC']}
  ]
  desk = {store, pipeline: {...pipeline, memberships: {...memberships, regions}}}
  await readInTwoLanguages(desk)
  whole = (await drafted({sessions: []}, desk)).digest
}, OPENING_MS)

const partiesOf = ({parties}: Digest) => parties.map(({id}) => id).toSorted()
const leftOutOf = ({covers}: Digest) => covers?.leftOut.map(({as, party}) => `${party} ${as.join(' ')}`)
const saidIn = ({answers, cells}: Digest, party: string) => ({
  cells: cells.filter(each => each.party === party),
  answers: answers.filter(each => each.party === party)
})

describe('an edition that is narrowed to nothing', () => {
  it('says of nothing that it covers it, and leaves nobody out', async () => {
    const {digest, edition} = await drafted({sessions: []}, desk)
    expect([digest.covers, edition.draft.leftOut]).toEqual([undefined, undefined])
    expect(partiesOf(digest)).toEqual(['XAA', 'XAB', 'XAC', 'XAE', 'highland-forum'])
  })
})

describe('an edition that is narrowed to a language', () => {
  it('leaves out whoever said something in another one, also by its group, and shows nobody silent for it', async () => {
    // In English alone, Arvania would be silent on what it says in French.
    const code = 'gge-2015/g'
    const cellOf = (digest: Digest, party: string) =>
      digest.cells.find(each => each.party === party && each.code === code)?.cell
    expect(cellOf(whole, 'XAA')).not.toBe('silent')
    const {digest} = await drafted({sessions: [], languages: ['en']}, desk)
    expect(partiesOf(digest)).toEqual(['XAB'])
    expect(cellOf(digest, 'XAA')).toBeUndefined()
    expect(leftOutOf(digest)).toEqual([
      'XAA language',
      'XAC language',
      'XAE language',
      'highland-forum language'
    ])
    expect(digest.submissions.map(({identity}) => identity.language.value)).toEqual(['en', 'en'])
  })

  it('shows who is in it by all that it said, and others nowhere, also where they filed together', async () => {
    const {digest} = await drafted({sessions: [], languages: ['en']}, desk)
    expect(saidIn(digest, 'XAB')).toEqual(saidIn(whole, 'XAB'))
    expect(whole.sharedWording.flatMap(({quotes}) => quotes.map(({party}) => party))).toContain('XAC')
    const {covers: _, submissions: __, ...rest} = digest
    for (const party of ['XAA', 'XAC', 'XAE', 'highland-forum'])
      expect(JSON.stringify(rest)).not.toContain(`"${party}"`)
  })
})

describe('an edition that is narrowed to a region', () => {
  it('has its members, and the groups that speak for them', async () => {
    const {digest} = await drafted({sessions: [], regions: ['east']}, desk)
    expect(partiesOf(digest)).toEqual(['XAE', 'highland-forum'])
    expect(digest.regions.map(({id}) => id)).toEqual(['east'])
    expect(saidIn(digest, 'XAE')).toEqual(saidIn(whole, 'XAE'))
    expect(digest.cells.some(({party, through}) => party === 'XAE' && through.length > 0)).toBe(true)
    expect(leftOutOf(digest)).toEqual(['XAA region', 'XAB region', 'XAC region'])
  })
})

describe('an edition that is narrowed to a list', () => {
  it('has no cell, tag or count of another', async () => {
    const {digest, edition} = await drafted({sessions: [], taxonomies: ['gge-2015']}, desk)
    expect(digest.taxonomies.map(({id}) => id)).toEqual(['gge-2015'])
    expect(new Set(digest.cells.map(({code}) => code.split('/')[0]))).toEqual(new Set(['gge-2015']))
    expect([partiesOf(digest), leftOutOf(digest)]).toEqual([partiesOf(whole), []])
    expect(digest.cells).toEqual(whole.cells.filter(({code}) => code.startsWith('gge-2015/')))
    expect(digest.pipeline).toEqual(whole.pipeline)
    const run = await desk.store.runs.fetch(edition.draft.run)
    const covering = {filters: edition.draft.filters, leftOut: []}
    const codesIn = async (covering?: Covering) =>
      new Set(
        (await digestOfRun(run, desk.store, covering)).passages.flatMap(({tags}) =>
          tags.map(({code}) => code.split('/')[0])
        )
      )
    expect((await codesIn()).size).toBeGreaterThan(1)
    expect([...(await codesIn(covering))]).toEqual(['gge-2015'])
  })
})

describe('an edition that is narrowed to sessions', () => {
  it('has nobody who handed in nothing to them, and says which they are', async () => {
    const {digest, edition} = await drafted({sessions: ['second session']}, desk)
    expect(partiesOf(digest)).toEqual(['XAB', 'XAC', 'XAE', 'highland-forum'])
    expect(digest.covers).toMatchObject({sessions: ['second'], leftOut: []})
    expect(digest.sessions?.map(({id, submissions}) => [id, submissions.length])).toEqual([['second', 4]])
    expect(edition.draft.leftOut).toBeUndefined()
  })

  it('takes a declared session in any of its words, and another one as it is typed', async () => {
    const inFrench = await drafted({sessions: ['Deuxième  session']}, desk)
    const {sessions: _, ...undeclared} = desk.pipeline
    const typed = await drafted({sessions: ['SECOND session']}, {...desk, pipeline: undeclared})
    expect(partiesOf(typed.digest)).toEqual(partiesOf(inFrench.digest))
    expect(inFrench.edition.draft.filters.sessions).toEqual(['Deuxième  session'])
    expect([typed.digest.covers?.sessions, typed.digest.sessions]).toEqual([['SECOND session'], undefined])
  })

  it('tells of languages by what was handed in to them', async () => {
    const {digest} = await drafted({sessions: ['first session'], languages: ['en']}, desk)
    expect([partiesOf(digest), leftOutOf(digest)]).toEqual([['XAB'], ['XAA language']])
  })
})

describe('a paper of another session that one of the edition supersedes', () => {
  it('is listed as superseded, and counts nowhere', async () => {
    const other = await freshDesk()
    const {id} = other.pipeline.file
    const row = {parties: ['XAA'], language: 'en'}
    await workedRun(
      [
        {
          name: `old-${id}.txt`,
          row: {...row, session: 'first session'},
          text: `1. Arvania believes that States must protect their critical infrastructure from ICT threats. ${id}`
        },
        {
          name: `new-${id}.txt`,
          row: {...row, session: 'second session', supersedes: `old-${id}.txt`},
          text: `1. Arvania thanks the Chair. ${id}`
        },
        {name: `apart-${id}.txt`, row: {...row, session: 'first session'}, text: `1. Nothing more. ${id}`}
      ],
      other
    )
    const {digest} = await drafted({sessions: ['second session']}, other)
    const [replacing, replaced] = digest.submissions
    expect(digest.submissions.map(({file}) => file)).toEqual([`new-${id}.txt`, `old-${id}.txt`])
    expect([replaced?.supersededBy, replacing?.supersededBy]).toEqual([replacing?.id, null])
    expect(digest.submissions.flatMap(({notes}) => notes.map(({code}) => code))).not.toContain(
      'replaces-unknown'
    )
    expect(digest.cells.every(({cell}) => cell === 'silent')).toBe(true)
  }, 60_000)
})

describe('an edition of what people have checked', () => {
  it('has only those of whom nothing is unchecked', async () => {
    const draft = () => drafted({sessions: [], checked: true}, desk)
    await expect(draft()).rejects.toThrow('Nothing is left of what was handed in')
    const {entries} = await searchPassages({party: 'XAB', tagged: true}, {limit: 100}, desk)
    await saveCorrections(
      entries.flatMap(({answers, passage, tags}) => [
        ...tags.map(({code}) => ({passage, verdict: 'accept' as const, code})),
        ...answers.map(({pole, question}) => ({passage, verdict: 'accept' as const, question, pole}))
      ]),
      {...said, request: 'all of Belmora', seen: new Map(entries.map(({passage}) => [passage, 0]))},
      desk
    )
    const {digest} = await draft()
    expect(partiesOf(digest)).toEqual(['XAB'])
    expect(digest.method.tags).toBeGreaterThan(0)
    expect(digest.method.checked).toBe(digest.method.tags)
    expect(leftOutOf(digest)).toContain('XAC unchecked')
  })
})

describe('a draft', () => {
  it.each<[string, Omit<EditionFilters, 'sessions'>]>([
    ['There is no regional group nowhere: choose among', {regions: ['nowhere']}],
    ['Nothing was handed in in the language zh: choose among en, fr', {languages: ['zh']}],
    ['There is no list of codes gge: choose among gge-2015', {taxonomies: ['gge']}]
  ])('is refused where it is narrowed to what there is not: %s', async (sentence, filters) => {
    await expect(draftEdition(asked({filters: {sessions: [], ...filters}}), said, desk)).rejects.toThrow(
      sentence
    )
  })

  it('that is made anew is narrowed as before, and leaves out whom that leaves out now', async () => {
    const {edition} = await drafted({sessions: [], languages: ['fr']}, desk)
    expect(edition.draft.leftOut?.map(({party}) => party)).toEqual(['XAA', 'XAB', 'XAC', 'XAE'])
    const anew = await draftAnew(edition.id, null, {said, desk})
    expect(anew.draft).toMatchObject({version: 2, leftOut: edition.draft.leftOut})
  })
})
