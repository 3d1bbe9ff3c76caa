import {parseArgs} from 'node:util'
import type {Desk} from '../src/review/desk.js'
import {bringUpToDate} from '../src/review/index/bring-up-to-date.js'
import {progressOf} from '../src/review/lists/held.js'
import {liveMatrix} from '../src/review/lists/live-matrix.js'
import {type PassageSearch, searchPassages} from '../src/review/lists/passage-search.js'
import {listSubmissions} from '../src/review/lists/submission-list.js'
import {nextPassages, takeNext} from '../src/review/next/next-passages.js'
import {openStore} from '../src/store/open-store.js'
import {loadPipeline} from '../src/taxonomy/load-pipeline.js'
import {refreshAfterAWord} from '../test/review/index/after-a-word.js'
import {chanceOf} from './invented/chance.js'
import {manySubmissions, widened} from './invented/many-submissions.js'
import {rounded, timed} from './measure/figures.js'
import {openBackEnds} from './measure/places.js'
import {keepCollection} from './workbench/stored-collection.js'

const {values} = parseArgs({
  options: {
    submissions: {type: 'string', default: '2500'},
    parties: {type: 'string', default: '200'},
    passages: {type: 'string', default: '40'},
    rounds: {type: 'string', default: '40'}
  }
})
const size = {
  submissions: Number(values.submissions),
  parties: Number(values.parties),
  passages: Number(values.passages)
}
const pipeline = widened(await loadPipeline('pipelines/oewg-ict'), size.parties)
const made = manySubmissions(size, pipeline)
const passages = made.flatMap(({settled}) => settled)
const chance = chanceOf(5)
const backEnds = await openBackEnds()
try {
  for (const kind of backEnds.kinds.filter(({name}) => !name.includes('Redis'))) {
    console.log(`\n${kind.name}: ${passages.length} passages`)
    const store = await openStore((await kind.fresh()).store)
    try {
      await measured({store, pipeline})
    } finally {
      await store.close()
    }
  }
} finally {
  await backEnds.stop()
}

async function measured(desk: Desk): Promise<void> {
  const kept = await timed(() => keepCollection(made, desk))
  console.log(`outcomes kept in ${rounded(kept.seconds)} s`)
  const first = await timed(() => bringUpToDate(desk))
  console.log(`index made of ${first.given.changed.length} submissions in ${rounded(first.seconds)} s`)
  console.log('what | entries | of | median ms | p95 ms')
  await timesOf('brought up to date with nothing new', async () => {
    await bringUpToDate(desk)
    return undefined
  })
  await timesOf('one submission looked at again', async () => {
    await refreshAfterAWord([oneOf(made).id], desk)
    return undefined
  })
  await timesOf('submissions, first page', () => listSubmissions({}, {limit: 50}, desk))
  await timesOf('submissions of a party', () => listSubmissions({party: party()}, {limit: 50}, desk))
  await timesOf('submissions unchecked with a code', () =>
    listSubmissions({code: code(), checked: 'none'}, {limit: 50}, desk)
  )
  await timesOf('progress', async () => {
    await progressOf(desk)
    return undefined
  })
  const search = (what: string, of: () => PassageSearch) =>
    timesOf(what, () => searchPassages(of(), {limit: 50}, desk))
  await search('passages, first page', () => ({}))
  await search('passages with a word', () => ({typed: word()}))
  await search('passages with two words', () => ({typed: `${word()} ${word()}`}))
  await search('passages with the commonest word', () => ({typed: 'the'}))
  await search('passages with a phrase', () => ({typed: `"${twoWords()}"`}))
  await search('passages with a word and a code', () => ({typed: word(), code: code()}))
  await search('passages with a code', () => ({code: code()}))
  await search('passages with a code, opposed', () => ({code: code(), stance: 'opposes'}))
  await search('passages of a party with a code', () => ({party: party(), code: code()}))
  await search('passages of a party', () => ({party: party()}))
  await search('passages supporting anything', () => ({stance: 'supports'}))
  await search('passages that propose', () => ({act: 'proposes'}))
  await search('passages abstaining', () => ({state: 'abstaining'}))
  await search('passages checked', () => ({state: 'checked'}))
  await search('passages unchecked, that stand', () => ({state: 'unchecked', stands: true}))
  await search('passages with a pole', () => pole())
  await timesOf('passages in the middle', () => middle(desk))
  await timesOf('what to look at next', () => nextPassages({}, {limit: 20}, desk))
  await timesOf('next, of a code', () => nextPassages({code: code()}, {limit: 20}, desk))
  await timesOf('next, taken by one of ten', async () => {
    const by = `analyst ${Math.floor(10 * chance.next())}`
    await takeNext({}, {by, count: 20, now: new Date()}, desk)
    return undefined
  })
  await timesOf('live matrix', async () => {
    await liveMatrix(desk)
    return undefined
  })
}

/** Where the list is entered by its last mark, half way down. */
async function middle(desk: Desk) {
  const after = Buffer.from(JSON.stringify([Math.floor(size.submissions / 2), 5])).toString('base64url')
  return searchPassages({state: 'unchecked'}, {limit: 50, after}, desk)
}

type Counted = {readonly entries: readonly unknown[]; readonly total: number}

async function timesOf(
  what: string,
  act: () => Promise<Counted | undefined>,
  rounds = Number(values.rounds)
): Promise<void> {
  const times: number[] = []
  let [entries, total] = [0, 0]
  for (let round = 0; round < rounds; round++) {
    const {seconds, given} = await timed(act)
    times.push(seconds * 1000)
    entries = Math.max(entries, given?.entries.length ?? 0)
    total = Math.max(total, given?.total ?? 0)
  }
  const sorted = times.toSorted((a, b) => a - b)
  const at = (share: number) =>
    rounded(sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0)
  console.log([what, entries, total, at(0.5), at(0.95)].join(' | '))
}

function oneOf<Each>(all: readonly Each[]): Each {
  const found = all[Math.floor(chance.next() * all.length)]
  if (found === undefined) throw new Error('There is nothing to choose from')
  return found
}

function party(): string {
  return oneOf(made).party
}

function code(): string {
  const {id, codes} = oneOf(pipeline.taxonomies)
  return `${id}/${oneOf(codes).code}`
}

function pole(): PassageSearch {
  const {code: question, poles} = oneOf(pipeline.questions)
  return {question, pole: oneOf(poles).pole}
}

function words(): string[] {
  return oneOf(passages).text.split(' ')
}

function word(): string {
  return oneOf(words().filter(each => each.length > 4))
}

function twoWords(): string {
  const all = words()
  const at = 2 + Math.floor(chance.next() * 8)
  return all.slice(at, at + 2).join(' ')
}
