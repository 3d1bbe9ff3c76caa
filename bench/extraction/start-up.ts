import {openSandbox} from '../../src/queue/sandbox/sandbox.js'
import type {SourceFile} from '../../src/stages/stage.js'
import {median, rounded, timed} from '../measure/figures.js'

/** What a child pays once: from nothing to its first text file, its first PDF, and the same PDF again. */
export async function startUp(
  {plain, pdf}: {readonly plain: SourceFile; readonly pdf: SourceFile},
  rounds: number
): Promise<string> {
  const times: (readonly number[])[] = []
  for (let round = 0; round < rounds; round++) {
    const sandbox = openSandbox({size: 1})
    const took: number[] = []
    for (const file of [plain, pdf, pdf, pdf]) took.push((await timed(() => sandbox.read(file))).seconds)
    times.push(took)
    await sandbox.close()
  }
  const [begin, first, , again] = [0, 1, 2, 3].map(step =>
    rounded(median(times.map(took => took[step] ?? 0)))
  )
  return `A child: ${begin} s to its first text file, then ${first} s for its first PDF, ${again} s for the same a third time.`
}
