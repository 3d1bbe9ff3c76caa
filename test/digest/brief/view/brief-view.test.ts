import {describe, expect, it} from 'vitest'
import type {Cell} from '../../../../src/domain/digest/cell.js'
import type {Digest} from '../../../../src/domain/digest/digest.js'
import type {Since} from '../../../../src/domain/digest/since.js'
import {briefHtml} from '../../handout/as-html.js'
import {all} from '../../html/parsed.js'
import {harbour} from '../harbour.js'

const words = (digest: Digest, party: string, asked: Parameters<typeof briefHtml>[2] = {}) =>
  ['header', 'main'].map(part => all(briefHtml(digest, party, asked), part)[0]?.textContent).join('\n')

const since = (changed: Partial<Since> = {}): Since => ({
  earlier: {kind: 'date', name: '2026-01-01', from: '2026-01-01'},
  submissions: [],
  parties: ['XAA'],
  changes: [],
  answers: [],
  undated: [],
  earlierFiles: {},
  ...changed
})

const withThrough = (party: string, code: string, through: Cell['through']): Digest => {
  const digest = harbour()
  return {
    ...digest,
    cells: digest.cells.map(cell => (cell.party === party && cell.code === code ? {...cell, through} : cell))
  }
}

describe('what a brief says of groups', () => {
  it('is where a group stands against its own words, with the words of the group', () => {
    const digest = withThrough('XAA', 'harbour/a', [
      {group: 'XAD', cell: 'position', stance: 'opposes', differs: true}
    ])
    const said = words(digest, 'XAA')
    expect(said).toContain('What groups say for it')
    expect(said).toContain(
      'Dunhavndiffers from its own words · a Leave harbour lights alone: opposes, says that it was breached (itself: supports, reports a measure taken)'
    )
    expect(said).toContain('En haute mer, Dunhavn s’oppose à cette règle')
  })

  it('is where a group speaks and the party is silent, without further words', () => {
    const digest = withThrough('XAA', 'harbour/b', [
      {group: 'XAC', cell: 'position', stance: 'opposes', differs: false}
    ])
    const said = words(digest, 'XAA')
    expect(said).toContain(
      'Norms of the harbour list · b Answer calls from the pier: opposes, reports an obstacle'
    )
    expect(said).toContain('b Answer calls from the pier (2, Corvania)')
  })

  it('is the answer that a group gives for it', () => {
    const answersThrough = [
      {party: 'XAA', group: 'XAB', question: 'stakeholders', pole: 'inclusive', differs: false}
    ]
    expect(words(harbour({answersThrough}), 'XAA')).toContain(
      'a group speaks for it: Brisland (Others besides States)'
    )
  })
})

describe('what a brief says is new', () => {
  const silent = {cell: 'silent' as const, stance: null, acts: [], quotes: []}
  const supports = {cell: 'position' as const, stance: 'supports' as const, acts: [], quotes: []}
  const change = (party: string, kind: 'new' | 'changed' | 'dropped') => ({
    party,
    code: 'harbour/a',
    kind,
    before: kind === 'new' ? silent : supports,
    after: kind === 'dropped' ? silent : {...supports, stance: 'opposes' as const}
  })

  it('is its own change, before and now, and what others say anew', () => {
    const changes = [change('XAA', 'changed'), change('XAB', 'new'), change('XAC', 'dropped')]
    const said = words(harbour({since: since({changes})}), 'XAA')
    expect(said).toContain('New since: 1 January 2026')
    expect(said).toContain('changed · a Leave harbour lights alone · before: supports; now: opposes')
    expect(said).toContain(
      'new (1 of 5 other parties): Brisland; not said again (1 of 5 other parties): Corvania'
    )
  })

  it('is an answer that was given before and is given no more', () => {
    const answers = [
      {
        party: 'XAA',
        question: 'stakeholders',
        kind: 'dropped' as const,
        before: [{pole: 'inclusive', quotes: []}],
        after: []
      }
    ]
    expect(words(harbour({since: since({answers})}), 'XAA')).toContain(
      'not said again · Who takes part? · before: Others besides States; now: silent'
    )
  })

  it('may be nothing, because it handed in nothing or says the same', () => {
    expect(words(harbour({since: since()}), 'XAA')).toContain('No change was found in what it says.')
    expect(words(harbour({since: since({parties: []})}), 'XAA')).toContain('It handed in nothing since then.')
  })

  it('is named for what the digest is held against', () => {
    const earlier = (kind: 'session' | 'digest') => since({earlier: {kind, name: 'Third session', from: 'x'}})
    expect(words(harbour({since: earlier('session')}), 'XAA')).toContain('New since: Third session')
    expect(words(harbour({since: earlier('digest')}), 'XAA')).toContain('New since the earlier digest')
    expect(words(harbour(), 'XAA')).not.toContain('New since')
  })
})

describe('a brief', () => {
  it('names what it was asked for', () => {
    expect(words(harbour(), 'XAA', {codes: 'harbour/a'})).toContain('Only on: harbour/a.')
  })

  it('says that nothing stands alone, and where the party takes no side', () => {
    const said = words(harbour(), 'XAE', {codes: 'harbour/a'})
    expect(said).toContain('Nothing of the kind was found in what was read.')
    expect(said).toMatch(/Where it takes no side.*a Leave harbour lights alone · mentions/s)
  })

  it('says of a question that nobody answers it', () => {
    expect(words(harbour({answers: []}), 'XAA')).toContain('No party answers it.')
  })

  it('names the nearest of several on its side', () => {
    expect(words(harbour(), 'XAA')).toMatch(/Brisland, Corvania; nearest: \w+/)
  })

  it('counts more than a dozen parties and does not name them', () => {
    const digest = harbour()
    const [pattern] = digest.cells.filter(({party, code}) => party === 'XAC' && code === 'harbour/a')
    const [party] = digest.parties
    if (pattern === undefined || party === undefined) throw new Error('The sample has them')
    const ids = Array.from({length: 13}, (_, at) => `many-${at}`)
    const said = words(
      {
        ...digest,
        parties: [...digest.parties, ...ids.map(id => ({...party, id, names: {en: `Many ${id}`}}))],
        cells: [...digest.cells, ...ids.map(id => ({...pattern, party: id}))]
      },
      'XAA'
    )
    expect(said).toContain('most parties (15 of 18 other parties): named in the digest')
    expect(said).not.toContain('Many many-0, Many many-1')
  })
})
