import {beforeAll, describe, expect, it} from 'vitest'
import type {Desk} from '../../../src/review/desk.js'
import {bringUpToDate} from '../../../src/review/index/bring-up-to-date.js'
import {choicesOf} from '../../../src/review/lists/choices.js'
import {liveMatrix} from '../../../src/review/lists/live-matrix.js'
import {searchPassages} from '../../../src/review/lists/passage-search.js'
import {listSubmissions} from '../../../src/review/lists/submission-list.js'
import {desksOfEachKind, OPENING_MS} from '../desks.js'
import {workedRun} from '../worked-run.js'

const norm =
  'States should not knowingly allow their territory to be used for internationally wrongful acts using ICTs.'
const paper = (party: string, session: string) => ({
  name: `${party}.txt`,
  row: {parties: [party], session, language: 'en'},
  text: `1. ${norm} We support this norm. ${party}`
})

describe.each(desksOfEachKind())('the sessions of a collection, $kind', ({skipped, freshDesk}) => {
  let desk: Desk
  beforeAll(async () => {
    if (skipped) return
    desk = await freshDesk()
    const files = [
      paper('XAA', 'Third session'),
      paper('XAB', 'third session'),
      paper('XAC', 'Troisième session'),
      paper('XAD', 'Informal meeting'),
      paper('XAE', 'informal  Meeting'),
      paper('XAF', 'Second session')
    ]
    await workedRun(files, desk)
    await bringUpToDate(desk)
  }, OPENING_MS)
  const undeclared = (): Desk => {
    const {sessions: _, ...pipeline} = desk.pipeline
    return {...desk, pipeline}
  }

  it.skipIf(skipped)('are offered once each: declared ones by their days, then others', async () => {
    const {sessions} = await choicesOf(desk)
    expect(sessions.map(({names, value}) => [value, names.en, names.fr])).toEqual([
      ['second', 'Second substantive session', 'Deuxième session de fond'],
      ['third', 'Third substantive session', 'Troisième session de fond'],
      ['Informal meeting', 'Informal meeting', undefined]
    ])
  })

  it.skipIf(skipped)('stay as they were typed where none is declared', async () => {
    const {sessions} = await choicesOf(undeclared())
    expect(sessions.map(({value}) => value)).toEqual([
      'Informal meeting',
      'Second session',
      'Third session',
      'Troisième session'
    ])
  })

  it.skipIf(skipped).each([
    ['third', ['XAA', 'XAB', 'XAC']],
    ['3-я сессия', ['XAA', 'XAB', 'XAC']],
    ['INFORMAL MEETING', ['XAD', 'XAE']],
    ['ninth session', []]
  ])('narrow every list alike: %s', async (session, parties) => {
    const page = {limit: 50}
    const submissions = (await listSubmissions({session}, page, desk)).entries.map(each => each.parties[0])
    const passages = (await searchPassages({session}, page, desk)).entries.map(each => each.parties[0])
    const matrix = (await liveMatrix(desk, {session})).parties.map(({id}) => id)
    expect([submissions, [...new Set(passages)].toSorted(), matrix.toSorted()]).toEqual([
      parties,
      parties,
      parties
    ])
    const stored = (await listSubmissions({session}, page, desk)).entries.map(
      each => each.identity?.session.value
    )
    if (session === 'third') expect(stored).toEqual(['Third session', 'third session', 'Troisième session'])
  })
})
