import {mkdtemp, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {median} from '../measure/figures.js'
import {processorSeconds} from '../measure/processes.js'
import {runProgram} from '../measure/program.js'

/** How much of the processor's time `concord tag` takes on one line beyond what an empty program does, in seconds: medians of some rounds. */
export async function startUp(program: string, rounds: number): Promise<number> {
  const folder = await mkdtemp(path.join(tmpdir(), 'concord-start-'))
  const line = path.join(folder, 'line.jsonl')
  await writeFile(
    line,
    `${JSON.stringify({id: 1, text: 'Hospitals must not be attacked.', language: 'en'})}\n`
  )
  const ours: number[] = []
  const empty: number[] = []
  for (let round = 0; round < rounds; round += 1) {
    ours.push(await secondsOf([program, 'tag', line, '--pipeline', 'pipelines/oewg-ict']))
    empty.push(await secondsOf(['-e', '0']))
  }
  await rm(folder, {recursive: true})
  return median(ours) - median(empty)
}

async function secondsOf(args: readonly string[]): Promise<number> {
  const before = processorSeconds()
  await runProgram(process.execPath, args)
  return processorSeconds() - before
}
