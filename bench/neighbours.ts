import {readdir, readFile} from 'node:fs/promises'
import {availableParallelism} from 'node:os'
import path from 'node:path'
import {parseArgs} from 'node:util'
import {openSandbox} from '../src/queue/sandbox/sandbox.js'
import {makeSubmissions} from './invented/make-submissions.js'
import {median, rounded, timed} from './measure/figures.js'

const {values} = parseArgs({
  options: {submissions: {type: 'string', default: '200'}, rounds: {type: 'string', default: '3'}}
})
const made = await makeSubmissions({submissions: Number(values.submissions), pages: 8})
const files = await Promise.all(
  (await readdir(made.files)).map(async name => ({name, bytes: await readFile(path.join(made.files, name))}))
)
/** It keeps the parser busy until it is stopped. */
const hanging = {name: 'hanging.html', bytes: new TextEncoder().encode(`<html>${'<'.repeat(5_000_000)}`)}

/** Seconds to read all files once the children are warm, with so many files beside them that hang. */
async function secondsBeside(hangs: number): Promise<number> {
  const sandbox = openSandbox({size: availableParallelism(), milliseconds: 60_000})
  // Each three times, so that there is work for some ten seconds.
  const readAll = () => Promise.all([...files, ...files, ...files].map(file => sandbox.read(file)))
  await readAll()
  // That they are stopped by the closing of the sandbox is no trouble of theirs.
  const stopped = Promise.allSettled(Array.from({length: hangs}, () => sandbox.read(hanging)))
  const {seconds} = await timed(readAll)
  await sandbox.close()
  await stopped
  return seconds
}

const ratios: number[] = []
for (let round = 0; round < Number(values.rounds); round++) {
  const [alone, beside] = [await secondsBeside(0), await secondsBeside(1)]
  ratios.push(beside / alone)
  console.log(`${files.length} files: ${rounded(alone)} s alone, ${rounded(beside)} s beside one that hangs`)
}
console.log(`median ratio: ${rounded(median(ratios))}`)
