import {readdir, readFile, rm} from 'node:fs/promises'
import path from 'node:path'
import {setTimeout as sleep} from 'node:timers/promises'
import {parseArgs} from 'node:util'
import {bringUpToDate} from '../src/review/index/bring-up-to-date.js'
import {progressOf} from '../src/review/lists/held.js'
import {checks} from '../src/run/checks/checks.js'
import {openStore} from '../src/store/open-store.js'
import {loadPipeline} from '../src/taxonomy/load-pipeline.js'
import {chanceOf} from './invented/chance.js'
import {makeSubmissions} from './invented/make-submissions.js'
import {manySubmissions} from './invented/many-submissions.js'
import {rounded, timed} from './measure/figures.js'
import {openBackEnds} from './measure/places.js'
import {asksOfUsers} from './workbench/asked-by-users.js'
import {machineBusy} from './workbench/machine-busy.js'
import {startServer, startWorker} from './workbench/programs.js'
import {keepCollection} from './workbench/stored-collection.js'
import {tableOf} from './workbench/table-of-answers.js'
import {type Answered, ask, signInUsers, type User, workTogether} from './workbench/users.js'

const {values} = parseArgs({
  options: {
    submissions: {type: 'string', default: '2000'},
    passages: {type: 'string', default: '50'},
    parties: {type: 'string', default: '200'},
    users: {type: 'string', default: '20'},
    seconds: {type: 'string', default: '45'},
    think: {type: 'string', default: '2'},
    files: {type: 'string', default: '200'},
    pages: {type: 'string', default: '120'}
  }
})
const [submissions, passages, parties, users, seconds, think] = [
  Number(values.submissions),
  Number(values.passages),
  Number(values.parties),
  Number(values.users),
  Number(values.seconds),
  Number(values.think)
]
const read = await makeSubmissions({
  submissions: Number(values.files),
  pages: Number(values.pages),
  states: parties
})
const pipeline = await loadPipeline(read.pipeline, checks)
const made = manySubmissions({submissions, passages, parties}, pipeline)
const backEnds = await openBackEnds()
try {
  const kind = backEnds.kinds.find(({name}) => name === 'PostgreSQL store and queue')
  if (kind === undefined) throw new Error('Without a PostgreSQL server there is nothing to measure')
  await measured(await kind.fresh())
} finally {
  await backEnds.stop()
  await rm(read.folder, {recursive: true})
}

async function measured(places: Awaited<ReturnType<(typeof backEnds.kinds)[0]['fresh']>>): Promise<void> {
  const store = await openStore(places.store)
  const desk = {store, pipeline}
  const ending: (() => Promise<void>)[] = [store.close]
  try {
    const kept = await timed(() => keepCollection(made, desk))
    const listed = await timed(() => bringUpToDate(desk))
    console.log(
      `${submissions * passages} passages of ${submissions} submissions: kept in ${rounded(kept.seconds)} s, listed in ${rounded(listed.seconds)} s`
    )
    const server = await startServer(read.pipeline, places)
    ending.unshift(server.stop)
    const people = await signInUsers(users, store, server.origin)
    const chance = chanceOf(7)
    const next = asksOfUsers({made, pipeline, users, chance})
    const work = {origin: server.origin, next, thinkSeconds: think, chance}
    // What is there for the first time is compiled and fetched: not counted.
    await workTogether(people, {...work, seconds: Math.min(10, seconds)})
    const phase = async (name: string) => {
      await server.held()
      const busy = machineBusy()
      report(name, await workTogether(people, {...work, seconds}))
      const {p50, p99, max} = await server.held()
      console.log(
        `processors busy ${Math.round(100 * busy())} of 100; event loop of the server held up p50 ${rounded(p50)}, p99 ${rounded(p99)}, max ${rounded(max)} ms`
      )
    }
    await phase('without ingest')
    ending.unshift(startWorker(places))
    const before = await taggedOf(desk)
    await handIn(people, server.origin)
    // The worker has started when the first of its submissions is tagged.
    while ((await taggedOf(desk)) === before) await sleep(500)
    await phase('with an ingest on all cores')
    const {tagged, waiting} = await progressOf(desk)
    console.log(
      `${tagged - before} files were read meanwhile, ${waiting} wait${waiting === 0 ? ': too few files, give more by --files or --pages' : ''}`
    )
  } finally {
    for (const end of ending) await end()
  }
}

async function taggedOf(desk: Parameters<typeof progressOf>[0]): Promise<number> {
  return (await progressOf(desk)).tagged
}

/** Hands in the generated files as the page does: each by itself, then all by their names. */
async function handIn([user]: readonly User[], origin: string): Promise<void> {
  if (user === undefined) return
  const kept: unknown[] = []
  for (const name of await readdir(read.files)) {
    const bytes = await readFile(path.join(read.files, name))
    const response = await fetch(`${origin}/submissions/files/${name}`, {
      method: 'PUT',
      headers: {cookie: user.cookie, origin},
      body: new Uint8Array(bytes)
    })
    kept.push(await response.json())
  }
  const {status} = await ask(
    {kind: 'hand in', method: 'POST', place: '/submissions', body: {kept, manifest: null}},
    user,
    origin
  )
  if (status >= 400) throw new Error(`The files were not taken in: ${status}`)
}

function report(name: string, answered: readonly Answered[]): void {
  console.log(`\n${name}: ${answered.length} requests of ${users} users in ${seconds} s`)
  console.log(tableOf(answered))
}
