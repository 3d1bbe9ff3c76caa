import {availableParallelism} from 'node:os'
import {openSandbox, type Sandbox} from '../../src/queue/sandbox/sandbox.js'
import type {SourceFile} from '../../src/stages/stage.js'
import {linesOfRace, type Runner, race} from './race.js'

/** A scan, how many pages it has and its language. */
export type Scan = {readonly file: SourceFile; readonly pages: number; readonly language: string}

/** Pages a minute through one child by language, then of all through one child and through several. */
export async function recognitionRace(scans: readonly Scan[], rounds: number): Promise<readonly string[]> {
  const children = availableParallelism()
  const [one, several] = [openSandbox({size: 1}), openSandbox({size: children})]
  try {
    const lines: string[] = []
    for (const scan of scans) {
      const result = await race([runner(scan.language, one, [scan])], rounds)
      lines.push(...linesOfRace(result, {amount: scan.pages * 60, unit: 'pages a minute'}))
    }
    const both = [runner('all, one child', one, scans), runner(`all, ${children} children`, several, scans)]
    const pages = scans.reduce((sum, scan) => sum + scan.pages, 0)
    lines.push(...linesOfRace(await race(both, rounds), {amount: pages * 60, unit: 'pages a minute'}))
    return lines
  } finally {
    await one.close()
    await several.close()
  }
}

const runner = (name: string, sandbox: Sandbox, scans: readonly Scan[]): Runner => ({
  name,
  pass: () =>
    Promise.all(
      scans.flatMap(({file, pages, language}) =>
        Array.from({length: pages}, async (_, index) => {
          const found = await sandbox.recognise(file, {page: index + 1, language})
          if ('failure' in found) throw new Error(found.failure.message)
        })
      )
    )
})
