import {readdir, readFile} from 'node:fs/promises'
import {availableParallelism} from 'node:os'
import path from 'node:path'
import {parseArgs} from 'node:util'
import {readingHands} from '../src/queue/sandbox/reading-hands.js'
import {openSandbox} from '../src/queue/sandbox/sandbox.js'
import {makeSubmissions} from './invented/make-submissions.js'
import {median, rounded, timed} from './measure/figures.js'
import {processorSeconds} from './measure/processes.js'

const {values} = parseArgs({
  options: {
    submissions: {type: 'string', default: '200'},
    times: {type: 'string', default: '3'},
    hanging: {type: 'string', default: '1'},
    rounds: {type: 'string', default: '3'},
    hands: {type: 'string', default: String(readingHands(availableParallelism()))}
  }
})
const made = await makeSubmissions({submissions: Number(values.submissions), pages: 8})
const once = await Promise.all(
  (await readdir(made.files)).map(async name => ({name, bytes: await readFile(path.join(made.files, name))}))
)
const files = Array.from({length: Number(values.times)}, () => once).flat()
/** After so many a child reads as fast as it will. */
const warming = 60
/** It keeps the parser busy until it is stopped. */
const hanging = {name: 'hanging.html', bytes: new TextEncoder().encode(`<html>${'<'.repeat(5_000_000)}`)}

/** The files with so many that hang among them, the first at the beginning. */
function withHanging(hangs: number): readonly (typeof hanging)[] {
  const apart = Math.ceil(files.length / Math.max(hangs, 1))
  return files.flatMap((file, i) => (hangs > 0 && i % apart === 0 ? [hanging, file] : [file]))
}

/**
 * Seconds until all files are read that do not hang, by as many hands as a worker has, and processor seconds of all
 * processes until then; the children are warm.
 */
async function spentBeside(hangs: number): Promise<{readonly clock: number; readonly processor: number}> {
  const sandbox = openSandbox({size: availableParallelism()})
  await readAll(files.slice(0, warming))
  const before = processorSeconds()
  const {seconds} = await timed(() => readAll(withHanging(hangs)))
  const processor = processorSeconds() - before
  await sandbox.close()
  return {clock: seconds, processor}

  function readAll(all: readonly (typeof hanging)[]): Promise<void> {
    return new Promise((resolve, reject) => {
      const [left, neighbours] = [[...all], all.filter(file => file !== hanging).length]
      let read = 0
      const work = async (): Promise<void> => {
        for (let file = left.shift(); file !== undefined; file = left.shift()) {
          await sandbox.read(file)
          if (file !== hanging && ++read === neighbours) resolve()
        }
      }
      // That hanging files are stopped by the closing of the sandbox is no trouble of theirs.
      for (let hand = 0; hand < Number(values.hands); hand++)
        work().catch(error => (read === neighbours ? undefined : reject(error)))
    })
  }
}

const hangs = Number(values.hanging)
const ratios: {readonly clock: number; readonly processor: number}[] = []
for (let round = 0; round < Number(values.rounds); round++) {
  const [alone, beside] = [await spentBeside(0), await spentBeside(hangs)]
  ratios.push({clock: beside.clock / alone.clock, processor: beside.processor / alone.processor})
  console.log(
    `${files.length} files, alone and beside ${hangs} that hang: ${rounded(alone.clock)} and ${rounded(beside.clock)} s, ${rounded(alone.processor)} and ${rounded(beside.processor)} processor s`
  )
}
for (const kind of ['clock', 'processor'] as const) {
  const found = ratios.map(ratio => ratio[kind])
  console.log(`ratio, ${kind}: ${rounded(median(found))}, of ${found.map(rounded).join(', ')}`)
}
