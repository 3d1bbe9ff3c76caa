import {createHash} from 'node:crypto'
import {parseArgs} from 'node:util'
import {formats, formatsNamed} from '../src/digest/formats.js'
import {UnLanguage} from '../src/domain/document.js'
import {digestOf} from '../src/stages/compare/compare.js'
import {sharedWording} from '../src/stages/wording/wording.js'
import {loadPipeline} from '../src/taxonomy/load-pipeline.js'
import {gatheredOf, manySubmissions, saidOf, widened} from './invented/many-submissions.js'
import {rounded} from './measure/figures.js'
import {watchProcesses} from './measure/processes.js'
import {runProgram} from './measure/program.js'
import {measured} from './measure/spent.js'

const {values} = parseArgs({
  options: {
    submissions: {type: 'string', default: '2000'},
    parties: {type: 'string', default: '200'},
    passages: {type: 'string', default: '40'},
    language: {type: 'string', default: 'en'},
    formats: {type: 'string', default: 'all'},
    alone: {type: 'boolean', default: false}
  }
})
const wanted = formatsNamed(values.formats)
if (values.alone) await Promise.all(wanted.map(writeOne))
else await each()

/**
 * Each format in a process of its own, so that a peak of memory belongs to one alone. Behind its row stands what its whole
 * process took, with making the submissions and comparing them, and with all the processes that it started.
 */
async function each(): Promise<void> {
  console.log('what | processor s | peak MiB | MB written')
  const [, self = ''] = process.argv
  for (const {name} of formats.filter(format => wanted.includes(format))) {
    const given = [...process.argv.slice(2), '--alone', '--formats', name]
    const {costs} = watchProcesses()
    const start = performance.now()
    process.stdout.write(await runProgram(process.execPath, [...process.execArgv, self, ...given]))
    const seconds = (performance.now() - start) / 1000
    const {mebibytes, cpu} = costs().children
    console.log(
      `${name}, all of it: ${rounded(seconds)} s on the clock, ${rounded(cpu)} of the processor, ${rounded(mebibytes)} MiB`
    )
  }
}

async function writeOne({name, files}: (typeof formats)[number]): Promise<void> {
  const {submissions, parties, passages} = values
  const size = {submissions: Number(submissions), parties: Number(parties), passages: Number(passages)}
  const pipeline = widened(await loadPipeline('pipelines/oewg-ict'), size.parties)
  const made = manySubmissions(size, pipeline)
  const wording = sharedWording(made.map(saidOf))
  const digest = digestOf({gathered: made.map(one => gatheredOf(one, pipeline)), wording}, pipeline)
  const settled = made.flatMap(one => one.settled)
  const written = await measured(
    name,
    () => files(digest, settled, UnLanguage.parse(values.language)),
    files => [...files.values()].reduce((sum, content) => sum + Buffer.byteLength(content), 0)
  )
  const hash = createHash('sha256')
  for (const [file, content] of written) hash.update(file).update(content)
  console.log(`${name}: ${hash.digest('hex').slice(0, 16)}`)
}
