import {rm} from 'node:fs/promises'
import {fileURLToPath} from 'node:url'
import {parseArgs} from 'node:util'
import type {OneRun} from './end-to-end/figures-of-run.js'
import {makeSubmissions} from './invented/make-submissions.js'
import {rounded} from './measure/figures.js'
import {openBackEnds, type Places} from './measure/places.js'
import {runProgram} from './measure/program.js'

const PAGES = 8
const {values} = parseArgs({options: {submissions: {type: 'string', default: '200'}}})
const submissions = Number(values.submissions)
const {folder, files, pipeline} = await makeSubmissions({submissions, pages: PAGES})
const backEnds = await openBackEnds()
const hashes = new Set<string>()
try {
  console.log(
    'back end | first run s | pages/s | jobs/s | second run s | CPU s, main + children | peak MiB, main + children | files'
  )
  for (const kind of backEnds.kinds) {
    const figures = await measured(await kind.fresh())
    hashes.add(figures.hash).add(figures.hashAgain)
    console.log(rowOf(kind.name, figures))
  }
} finally {
  await backEnds.stop()
  await rm(folder, {recursive: true})
}
if (hashes.size !== 1) throw new Error('The back ends did not give the same bytes')
console.log('All runs wrote the same bytes.')

async function measured({store, queue}: Places): Promise<OneRun> {
  const program = fileURLToPath(new URL('./end-to-end/one-run.js', import.meta.url))
  const printed = await runProgram(process.execPath, [program, files, pipeline, store, queue])
  const figures: OneRun = JSON.parse(printed)
  if (figures.submissionsRead !== submissions || figures.performedAgain !== 0)
    throw new Error(`Not every submission was read once: ${printed}`)
  return figures
}

function rowOf(name: string, {first, second, costs, hash}: OneRun): string {
  const jobs = 2 * submissions + 1
  const rates = [first, (submissions * PAGES) / first, jobs / first, second].map(rounded)
  const cpu = `${rounded(costs.main.cpu)} + ${rounded(costs.children.cpu)}`
  const memory = `${rounded(costs.main.mebibytes)} + ${rounded(costs.children.mebibytes)}`
  return [name, ...rates, cpu, memory, hash].join(' | ')
}
