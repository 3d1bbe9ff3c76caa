import {describe, expect, it} from 'vitest'
import {Digest} from '../../../src/domain/digest/digest.js'
import type {GatheredSubmission} from '../../../src/domain/digest/gathered.js'
import type {Pipeline} from '../../../src/domain/pipeline/pipeline.js'
import type {CodeQuote, Position, Statement, Voice} from '../../../src/domain/position.js'
import type {Identity, Submission} from '../../../src/domain/submission.js'
import {compare} from '../../../src/stages/compare/compare.js'
import {closedFiles} from '../closed-files.js'

const six = (name: string) => ({ar: [name], en: [name], es: [name], fr: [name], ru: [name], zh: [name]})
const CODE = 'norms/a'
const pipeline = {
  file: {
    id: 'example',
    version: '1.0.0',
    title: 'Example',
    settings: {
      longestPassage: 2000,
      confidenceThreshold: 0.5,
      quotesPerCell: 3,
      countWords: {few: 3, several: 7, most: 0.66},
      leastShared: 1,
      quality: {pages: 1, readable: 0.95, words: 0.6, confidence: 0.75}
    }
  },
  taxonomies: [
    {
      id: 'norms',
      version: '1.0.0',
      labels: {en: 'Norms'},
      source: 'an example',
      codes: [
        {
          code: 'a',
          labels: {en: 'The norm'},
          definition: 'A norm.',
          wording: 'from-memory',
          source: 'para. 1',
          includes: [],
          excludes: [],
          close: [],
          relations: []
        }
      ]
    }
  ],
  questions: [
    {
      code: 'needed',
      labels: {en: 'Is it needed?'},
      poles: [
        {pole: 'yes', labels: {en: 'Yes'}},
        {pole: 'no', labels: {en: 'No'}}
      ]
    }
  ],
  parties: [
    {id: 'XAA', kind: 'state', names: six('Zeeland of old'), invented: true},
    {id: 'XAB', kind: 'state', names: six('Belmora'), invented: true},
    {id: 'coast', kind: 'group', names: six('Coastal States Group'), invented: true}
  ],
  lexicons: [],
  rules: {version: '1.0.0'},
  model: null,
  memberships: {
    version: '1.0.0',
    asOf: '2026-01-01',
    groups: [{group: 'coast', source: 'an example', wording: 'verified', members: ['XAA', 'XAB']}],
    regions: [{id: 'north', labels: {en: 'North'}, members: ['XAA']}]
  },
  measured: [],
  translations: []
} as unknown as Pipeline

const submissionOf = (id: string, change: Partial<Submission> = {}): Submission => ({
  id,
  file: {name: `${id}.txt`, bytes: 1, sha256: id.padEnd(64, '0')},
  ...change
})
const fact = <Value>(value: Value) => ({value, sureness: 'stated' as const, from: 'manifest'})
const identityOf = (party: string, change: Partial<Identity> = {}): Identity => ({
  kind: fact('paper'),
  parties: fact(party === '' ? [] : [party]),
  onBehalfOf: fact(null),
  title: fact(null),
  date: fact(null),
  session: fact(null),
  language: fact('en'),
  supersedes: null,
  ...change
})
const quoteOf = (submission: string): CodeQuote => ({
  submission,
  passage: `${submission}-a`,
  start: 0,
  end: 5,
  text: 'words',
  page: null,
  number: null,
  ordinal: 1,
  speaker: null,
  language: 'en',
  stance: 'supports',
  act: 'none',
  confidence: 0.9,
  recognised: null,
  obstacle: null,
  checked: false,
  merits: []
})
const positionOf = (
  submission: string,
  cell: Position['cell'],
  stance: Position['stance'] = null
): Position => ({
  code: CODE,
  cell,
  stance,
  acts: [],
  passages: cell === 'position' ? 1 : 0,
  sure: cell === 'position' ? 1 : 0,
  checked: 0,
  evidence: cell === 'position' ? 'fair' : null,
  quotes: cell === 'position' ? [quoteOf(submission)] : [],
  acted: []
})
const read = (
  id: string,
  party: string,
  position: Position,
  identity: Partial<Identity> = {}
): GatheredSubmission => {
  const who = identityOf(party, identity)
  const group = who.onBehalfOf.value
  const parties = group === null ? who.parties.value : [group]
  return {
    submission: submissionOf(id),
    notes: [],
    identity: who,
    pageCount: null,
    mediaType: 'text/plain',
    reading: {text: 0, ocr: 0, blank: 0, unread: 0, readable: 1, words: null, confidence: null},
    positions: {
      submission: id,
      statements: [
        {
          parties,
          readInFull: position.cell !== 'unread',
          positions: [position],
          questions: [],
          unsureAnswers: []
        }
      ],
      voices: [],
      mayBe: []
    }
  }
}

const digestOf = async (...gathered: GatheredSubmission[]): Promise<Digest> => {
  const outcome = await compare.run(
    {gathered, wording: []},
    {
      pipeline,
      ...closedFiles
    }
  )
  if ('failure' in outcome) throw new Error('comparing never fails')
  return Digest.parse(outcome.value)
}
const cellOf = (digest: Digest, party: string) => digest.cells.find(cell => cell.party === party)

describe('compare', () => {
  it('puts the parties in the alphabetical order of their names, not of their codes', async () => {
    const digest = await digestOf(
      read('s1', 'XAA', positionOf('s1', 'silent')),
      read('s2', 'XAB', positionOf('s2', 'silent'))
    )
    expect(digest.parties.map(({names}) => names.en)).toEqual(['Belmora', 'Zeeland of old'])
  })

  it('gives the same digest in whatever order submissions were gathered', async () => {
    const one = read('s1', 'XAA', positionOf('s1', 'position', 'supports'))
    const two = read('s2', 'XAB', positionOf('s2', 'silent'))
    expect(await digestOf(one, two)).toEqual(await digestOf(two, one))
  })

  it('joins two submissions of one party: what was said anywhere was said', async () => {
    const digest = await digestOf(
      read('s1', 'XAA', positionOf('s1', 'silent')),
      read('s2', 'XAA', positionOf('s2', 'position', 'supports'))
    )
    expect(cellOf(digest, 'XAA')).toMatchObject({cell: 'position', stance: 'supports'})
  })

  it('keeps what a party may have said only while it said nothing anywhere', async () => {
    const {stance: _s, act: _a, obstacle: _o, checked: _c, merits: _m, ...unsure} = quoteOf('s1')
    const may = read('s1', 'XAA', {...positionOf('s1', 'silent'), unsure: [unsure]})
    const alone = await digestOf(may)
    expect(cellOf(alone, 'XAA')).toMatchObject({cell: 'silent', unsure: [{submission: 's1'}]})
    const beside = await digestOf(may, read('s2', 'XAA', positionOf('s2', 'position', 'supports')))
    expect(cellOf(beside, 'XAA')).not.toHaveProperty('unsure')
  })

  it('keeps what may be an answer only while the party answers nowhere', async () => {
    const {stance: _s, act: _a, obstacle: _o, checked: _c, merits: _m, ...unsure} = quoteOf('s1')
    const answering = (id: string, answers: Partial<Statement>): GatheredSubmission => {
      const given = read(id, 'XAA', positionOf(id, 'silent'))
      if (!('positions' in given)) throw new Error('It was read')
      const statements = given.positions.statements.map(statement => ({...statement, ...answers}))
      return {...given, positions: {...given.positions, statements}}
    }
    const may = answering('s1', {unsureAnswers: [{question: 'needed', pole: 'no', quotes: [unsure]}]})
    const alone = await digestOf(may)
    expect(alone.unsureAnswers).toMatchObject([{party: 'XAA', question: 'needed', pole: 'no'}])
    expect(alone.questions[0]?.notSaid).toBe(1)
    const yes = {
      question: 'needed',
      pole: 'yes',
      passages: 1,
      checked: 0,
      quotes: [{...unsure, submission: 's2'}]
    }
    expect(await digestOf(may, answering('s2', {questions: [yes]}))).not.toHaveProperty('unsureAnswers')
  })

  it('calls a party that supports here and opposes there mixed', async () => {
    const digest = await digestOf(
      read('s1', 'XAA', positionOf('s1', 'position', 'supports')),
      read('s2', 'XAA', positionOf('s2', 'position', 'opposes'))
    )
    expect(cellOf(digest, 'XAA')?.stance).toBe('mixed')
  })

  it('counts a file that was handed in twice once, and says so', async () => {
    const one = read('s1', 'XAA', positionOf('s1', 'position', 'supports'))
    const two = read('s2', 'XAA', positionOf('s2', 'position', 'supports'))
    const twin = {...two, submission: {...two.submission, file: {...one.submission.file, name: 's2.txt'}}}
    const digest = await digestOf(one, twin)
    expect(cellOf(digest, 'XAA')?.passages).toBe(1)
    expect(digest.submissions.find(({id}) => id === 's2')?.sameAs).toBe('s1')
  })

  it('counts a paper that two parties filed for both', async () => {
    const one = read('s1', 'XAA', positionOf('s1', 'position', 'supports'))
    const two = read('s2', 'XAB', positionOf('s2', 'position', 'supports'))
    const twin = {...two, submission: {...two.submission, file: {...one.submission.file, name: 's2.txt'}}}
    const digest = await digestOf(one, twin)
    expect(digest.cells.map(({cell}) => cell)).toEqual(['position', 'position'])
  })

  it('counts the revision and not what it replaces, which stays listed', async () => {
    const digest = await digestOf(
      read('s1', 'XAA', positionOf('s1', 'position', 'supports')),
      read('s2', 'XAA', positionOf('s2', 'position', 'opposes'), {supersedes: 's1.txt'})
    )
    expect(cellOf(digest, 'XAA')?.stance).toBe('opposes')
    expect(digest.submissions.find(({id}) => id === 's1')?.supersededBy).toBe('s2')
  })

  it('counts the revision even where it is the same file as what it replaces', async () => {
    const one = read('s1', 'XAA', positionOf('s1', 'position', 'supports'))
    const two = read('s2', 'XAA', positionOf('s2', 'position', 'supports'), {supersedes: 's1.txt'})
    const twin = {...two, submission: {...two.submission, file: {...one.submission.file, name: 's2.txt'}}}
    expect(cellOf(await digestOf(one, twin), 'XAA')).toMatchObject({cell: 'position', passages: 1})
  })

  it('finds what is replaced however the system writes its accents', async () => {
    const old = read('s1', 'XAA', positionOf('s1', 'position', 'supports'))
    const decomposed = 'de\u0301claration.txt'
    const named = {...old, submission: {...old.submission, file: {...old.submission.file, name: decomposed}}}
    const digest = await digestOf(
      named,
      read('s2', 'XAA', positionOf('s2', 'position', 'opposes'), {supersedes: 'd\u00e9claration.txt'})
    )
    expect(cellOf(digest, 'XAA')?.stance).toBe('opposes')
  })

  it('says so where a submission is to replace a file that is not here', async () => {
    const digest = await digestOf(
      read('s2', 'XAA', positionOf('s2', 'position', 'opposes'), {supersedes: 'frist.txt'})
    )
    expect(digest.submissions[0]?.notes).toEqual([
      expect.objectContaining({code: 'replaces-unknown', message: expect.stringContaining('frist.txt')})
    ])
  })

  it('counts a joint statement for the group and names who spoke', async () => {
    const digest = await digestOf(
      read('s1', 'XAA', positionOf('s1', 'position', 'supports'), {onBehalfOf: fact('coast')})
    )
    expect(digest.parties.map(({id}) => id)).toEqual(['coast'])
    expect(digest.speakers.map(({id, names}) => [id, names.en])).toEqual([['XAA', 'Zeeland of old']])
  })

  it('asks whose a submission is where no party is known, and gives it no cell', async () => {
    const digest = await digestOf(read('s1', '', positionOf('s1', 'position', 'supports')))
    expect(digest.unplaced.map(({file}) => file)).toEqual(['s1.txt'])
    expect(digest.cells).toEqual([])
  })
})

describe('a transcript', () => {
  const transcript = fact('transcript' as const)
  const heard = (
    id: string,
    statements: readonly (readonly [string, Position])[],
    change: {readonly identity?: Partial<Identity>; readonly mayBe?: string[]; readonly voices?: Voice[]} = {}
  ): GatheredSubmission => ({
    ...read(id, '', positionOf(id, 'silent'), {kind: transcript, ...change.identity}),
    positions: {
      submission: id,
      statements: statements.map(([party, position]) => ({
        parties: [party],
        readInFull: position.cell !== 'unread',
        positions: [position],
        questions: [],
        unsureAnswers: []
      })),
      voices: change.voices ?? [],
      mayBe: change.mayBe ?? []
    }
  })
  const voice: Voice = {
    label: 'The Chair',
    role: 'chair',
    party: null,
    onBehalfOf: null,
    sureness: 'sure',
    from: 'its label',
    turns: 2,
    quotes: []
  }

  it('lays what each party says under that party, in the same cells', async () => {
    const digest = await digestOf(
      heard('t1', [
        ['XAA', positionOf('t1', 'position', 'supports')],
        ['XAB', positionOf('t1', 'silent')]
      ])
    )
    expect(cellOf(digest, 'XAA')).toMatchObject({cell: 'position', stance: 'supports'})
    expect(cellOf(digest, 'XAB')?.cell).toBe('silent')
    expect(digest.parties.map(({submissions}) => submissions)).toEqual([['t1'], ['t1']])
  })

  it('joins it with the party’s own papers', async () => {
    const digest = await digestOf(
      heard('t1', [['XAA', positionOf('t1', 'position', 'opposes')]]),
      read('s1', 'XAA', positionOf('s1', 'position', 'supports'))
    )
    expect(cellOf(digest, 'XAA')).toMatchObject({stance: 'mixed', passages: 2})
  })

  it.each([
    ['a paper', {supersedes: 's1.txt'}, {}],
    ['nor is replaced by one', {}, {supersedes: 't1.txt'}]
  ])('never replaces %s', async (_what, identity, paper) => {
    const digest = await digestOf(
      heard('t1', [['XAA', positionOf('t1', 'position', 'opposes')]], {identity}),
      read('s1', 'XAA', positionOf('s1', 'position', 'supports'), paper)
    )
    expect(cellOf(digest, 'XAA')?.stance).toBe('mixed')
    expect(digest.submissions.flatMap(({notes}) => notes)).toEqual([
      expect.objectContaining({code: 'replaces-unknown', message: expect.stringContaining('both count')})
    ])
  })

  it('replaces another transcript', async () => {
    const digest = await digestOf(
      heard('t1', [['XAA', positionOf('t1', 'position', 'opposes')]]),
      heard('t2', [['XAA', positionOf('t2', 'position', 'supports')]], {identity: {supersedes: 't1.txt'}})
    )
    expect(cellOf(digest, 'XAA')?.stance).toBe('supports')
  })

  it('lists everybody who speaks, and asks nobody whose it is', async () => {
    const digest = await digestOf(heard('t1', [], {voices: [voice]}))
    expect(digest.voices).toEqual([{submission: 't1', ...voice}])
    expect([digest.unplaced, digest.cells, digest.parties]).toEqual([[], [], []])
  })

  it('names who only spoke for a group', async () => {
    const spoken: Voice = {...voice, label: 'ARVANIA', role: 'party', party: 'XAA', onBehalfOf: 'coast'}
    const digest = await digestOf(heard('t1', [['coast', positionOf('t1', 'silent')]], {voices: [spoken]}))
    expect(digest.speakers.map(({id, names}) => [id, names.en])).toEqual([['XAA', 'Zeeland of old']])
  })

  it('takes away the silence of a party whose words some may be, but not its position', async () => {
    const digest = await digestOf(
      heard('t1', [], {mayBe: ['XAA', 'XAB']}),
      read('s1', 'XAA', positionOf('s1', 'silent')),
      read('s2', 'XAB', positionOf('s2', 'position', 'supports'))
    )
    expect(cellOf(digest, 'XAA')?.cell).toBe('unread')
    expect(cellOf(digest, 'XAB')?.cell).toBe('position')
  })

  it('counts a transcript that was handed in twice once', async () => {
    const one = heard('t1', [['XAA', positionOf('t1', 'position', 'supports')]], {voices: [voice]})
    const two = heard('t2', [['XAA', positionOf('t2', 'position', 'supports')]], {voices: [voice]})
    const twin = {...two, submission: {...two.submission, file: {...one.submission.file, name: 't2.txt'}}}
    const digest = await digestOf(one, twin)
    expect(cellOf(digest, 'XAA')?.passages).toBe(1)
    expect(digest.voices).toHaveLength(1)
  })
})

describe('what was not read', () => {
  const failure = {code: 'no-text', message: 'lost.pdf is a scan.'} as const
  const lost = (change: Partial<Submission>): GatheredSubmission => ({
    submission: submissionOf('s9', change),
    notes: [],
    failure
  })
  const file = {name: 'lost.pdf', bytes: 1, sha256: '9'.repeat(64)}

  it('makes the party of the manifest unread, never silent', async () => {
    const digest = await digestOf(lost({manifest: {file: 'lost.pdf', parties: ['XAA']}}))
    expect(cellOf(digest, 'XAA')?.cell).toBe('unread')
    expect(digest.notRead).toMatchObject([{failure, parties: ['XAA']}])
  })

  it('makes the party of the file’s name unread, where nothing else is known', async () => {
    const digest = await digestOf(lost({file: {...file, name: 'xaa-statement.pdf'}}))
    expect(cellOf(digest, 'XAA')?.cell).toBe('unread')
  })

  it('takes away the silence of a party that was read elsewhere, but not its position', async () => {
    const manifest = {file: 'lost.pdf', parties: ['XAA', 'XAB']}
    const digest = await digestOf(
      read('s1', 'XAA', positionOf('s1', 'silent')),
      read('s2', 'XAB', positionOf('s2', 'position', 'supports')),
      lost({manifest})
    )
    expect(cellOf(digest, 'XAA')?.cell).toBe('unread')
    expect(cellOf(digest, 'XAB')?.cell).toBe('position')
  })

  it('does not count as not having answered a question', async () => {
    const digest = await digestOf(
      read('s1', 'XAB', positionOf('s1', 'silent')),
      lost({manifest: {file: 'lost.pdf', parties: ['XAA']}})
    )
    expect(digest.questions[0]).toMatchObject({notSaid: 1, unread: 1})
  })
})

describe('groups', () => {
  const group = (position: Position) =>
    read('s9', 'XAA', position, {onBehalfOf: fact('coast'), date: fact('2026-02-01')})

  it('count for their members, apart from what these say themselves', async () => {
    const digest = await digestOf(
      group(positionOf('s9', 'position', 'supports')),
      read('s1', 'XAB', positionOf('s1', 'silent'))
    )
    expect(digest.groups).toMatchObject([{id: 'coast', members: ['XAA', 'XAB'], asOf: '2026-01-01'}])
    expect(cellOf(digest, 'XAB')).toMatchObject({
      cell: 'silent',
      quotes: [],
      through: [{group: 'coast', cell: 'position', stance: 'supports', differs: false}]
    })
  })

  it('show a member that says otherwise in its own name', async () => {
    const digest = await digestOf(
      group(positionOf('s9', 'position', 'supports')),
      read('s1', 'XAB', positionOf('s1', 'position', 'opposes'))
    )
    expect(cellOf(digest, 'XAB')).toMatchObject({stance: 'opposes', through: [{differs: true}]})
  })

  it('count for nobody where they say nothing on a code', async () => {
    const digest = await digestOf(
      group(positionOf('s9', 'silent')),
      read('s1', 'XAB', positionOf('s1', 'silent'))
    )
    expect(cellOf(digest, 'XAB')?.through).toEqual([])
  })
})

describe('how parties stand on a code', () => {
  it('is counted by stance and told as one division', async () => {
    const digest = await digestOf(
      read('s1', 'XAA', positionOf('s1', 'position', 'supports')),
      read('s2', 'XAB', positionOf('s2', 'position', 'opposes'))
    )
    expect(digest.taxonomies[0]?.codes[0]).toMatchObject({
      stances: {supports: 1, qualified: 0, opposes: 1, mixed: 0},
      division: 1
    })
    expect(digest.parties.map(({region}) => region)).toEqual([null, 'north'])
    expect(digest.likeness.pairs).toEqual([{a: 'XAB', b: 'XAA', distance: 1, shared: 1}])
  })
})
