import {setTimeout as sleep} from 'node:timers/promises'
import {parseArgs} from 'node:util'
import {type BackEnd, openBackEnd} from '../src/queue/back-end/back-end.js'
import {flowOf} from '../src/queue/flow.js'
import {jobSettings, workerSettings} from '../src/queue/settings.js'
import {planComparison} from '../src/run/plan.js'
import {plansOf} from '../src/run/plans-of-run.js'
import {openStore} from '../src/store/open-store.js'
import type {Store} from '../src/store/store.js'
import {loadPipeline} from '../src/taxonomy/load-pipeline.js'
import {median, rounded, timed} from './measure/figures.js'
import {openBackEnds, type Places} from './measure/places.js'

const {values} = parseArgs({
  options: {
    jobs: {type: 'string', default: '1000'},
    submissions: {type: 'string', default: '200'},
    rounds: {type: 'string', default: '3'},
    pipeline: {type: 'string', default: 'pipelines/oewg-ict'}
  }
})
const pipeline = await loadPipeline(values.pipeline)
const backEnds = await openBackEnds()
try {
  console.log(
    'back end | add, one by one | work, 1 at a time | work, 8 at a time | tree: add, jobs/s | tree: work, jobs/s'
  )
  for (const kind of backEnds.kinds)
    console.log([kind.name, ...(await measured(await kind.fresh()))].join(' | '))
} finally {
  await backEnds.stop()
}

async function measured(places: Places): Promise<string[]> {
  const store = await openStore(places.store)
  const backEnd = await openBackEnd(places.queue, store)
  try {
    const rounds: number[][] = []
    for (let round = 0; round < Number(values.rounds); round++) {
      const single = await ratesOfJobs(backEnd, round)
      rounds.push([...single, ...(await ratesOfTree(backEnd, {store, round}))])
    }
    const columns = rounds[0]?.map((_, column) => rounds.map(rates => rates[column] ?? 0)) ?? []
    return columns.map(rates => rounded(median(rates)))
  } finally {
    await backEnd.close()
    await store.close()
  }
}

/** Jobs a second: added, then worked on one at a time, and eight at a time. */
async function ratesOfJobs(backEnd: BackEnd, round: number): Promise<number[]> {
  const jobs = Number(values.jobs)
  const adding: number[] = []
  const working: number[] = []
  for (const concurrency of [1, 8]) {
    const {seconds} = await timed(async () => {
      for (let n = 0; n < jobs; n++)
        await backEnd.add({
          name: 'nothing',
          queueName: 'coding',
          data: {run: 'bench', job: 0, submission: String(n)},
          opts: {...jobSettings, jobId: `bench.${round}.${concurrency}.${n}`}
        })
    })
    adding.push(jobs / seconds)
    working.push(jobs / (await secondsToDo(backEnd, {queues: ['coding'], jobs, concurrency})))
  }
  return [median(adding), ...working]
}

/** Jobs a second of a run's own tree: put in as one, then worked on as `concord run` does. */
async function ratesOfTree(
  backEnd: BackEnd,
  {store, round}: {readonly store: Store; readonly round: number}
): Promise<number[]> {
  const submissions = Array.from({length: Number(values.submissions)}, (_, n) => ({
    id: `s${n}`,
    file: {name: `${n}.txt`, bytes: 1, sha256: String(n).padStart(64, '0')}
  }))
  const run = {id: `tree-${round}`, kind: 'digest' as const, pipeline: '', submissions, correctionsUpTo: 0}
  const plans = await plansOf(run, pipeline, store)
  const works = [...plans.flatMap(({work}) => work), ...planComparison(pipeline, plans)]
  const flow = flowOf(run, {pipeline, works, round: 1})
  const {seconds} = await timed(() => backEnd.add(flow))
  const queues = ['reading', 'coding', 'comparing']
  const working = await secondsToDo(backEnd, {queues, jobs: works.length, concurrency: 1})
  return [works.length / seconds, works.length / working]
}

type ToDo = {readonly queues: readonly string[]; readonly jobs: number; readonly concurrency: number}

async function secondsToDo(backEnd: BackEnd, {queues, jobs, concurrency}: ToDo): Promise<number> {
  let done = 0
  const {seconds} = await timed(async () => {
    const workers = await Promise.all(
      queues.map(queue => backEnd.work(queue, async () => ++done, {...workerSettings, concurrency}))
    )
    while (done < jobs) await sleep(2)
    // Closing waits until the last job is written down as done.
    await Promise.all(workers.map(worker => worker.close()))
  })
  return seconds
}
