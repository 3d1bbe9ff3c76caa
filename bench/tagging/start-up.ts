import {mkdtemp, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {median, timed} from '../measure/figures.js'
import {runProgram} from '../measure/program.js'

/** How long `concord tag` takes on one line beyond what an empty program does, in seconds: medians of some rounds. */
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
    ours.push(
      (
        await timed(() =>
          runProgram(process.execPath, [program, 'tag', line, '--pipeline', 'pipelines/oewg-ict'])
        )
      ).seconds
    )
    empty.push((await timed(() => runProgram(process.execPath, ['-e', '0']))).seconds)
  }
  await rm(folder, {recursive: true})
  return median(ours) - median(empty)
}
