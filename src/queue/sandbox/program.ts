import {existsSync, realpathSync} from 'node:fs'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import type {Program} from './pipe/child-process.js'

/** What of a sandbox's limits a child must know from its start. */
export type ProgramLimits = {
  readonly milliseconds: number
  readonly rssBytes: number
  readonly heapMegabytes: number
  /** Of one answer, in bytes. */
  readonly longestAnswer: number
}

/**
 * How a child is called. Compiled, it is confined: it may read what the program and its libraries consist of, and
 * write nothing, start no process, load no machine code, make no code out of strings and reach no network. From
 * source, TypeScript's loader needs most of that, so that nothing is taken away.
 */
export const childProgram = ({
  milliseconds,
  rssBytes,
  heapMegabytes,
  longestAnswer
}: ProgramLimits): Program => ({
  command: process.execPath,
  args: [
    ...(isCompiled ? confinement() : ['--import', import.meta.resolve('tsx')]),
    `--max-old-space-size=${heapMegabytes}`,
    childPath,
    ...[rssBytes, milliseconds + grace, process.pid].map(String)
  ],
  startMilliseconds: 60_000,
  longestAnswer
})

/** Milliseconds by which a child's own deadline is later than ours, so that ours says why a file was not read. */
const grace = 6_000

const isCompiled = import.meta.url.endsWith('.js')
const childPath = fileURLToPath(new URL(`./child/child.${isCompiled ? 'js' : 'ts'}`, import.meta.url))

const confinement = (): readonly string[] => [
  // Node calls the same switch by another name since it is no experiment any more.
  process.allowedNodeEnvironmentFlags.has('--permission') ? '--permission' : '--experimental-permission',
  ...readable().map(place => `--allow-fs-read=${place}`),
  // The watchdog and the recognition of pages each have a thread; what that opens is closed in confine.ts.
  '--allow-worker',
  '--disallow-code-generation-from-strings',
  '--import',
  new URL('./child/confine.js', import.meta.url).href
]

/** Everything that the compiled program, its libraries and their data may lie in. */
const readable = (): readonly string[] => {
  const program = path.resolve(childPath, '../../../..')
  const around = ancestorsOf(program).flatMap(folder => [
    path.join(folder, 'package.json'),
    path.join(folder, 'node_modules')
  ])
  const places = [program, ...around, debianLanguages].filter(place => existsSync(place))
  return [...new Set(places.flatMap(place => [place, realpathSync(place)]))]
}

/** Language data of the recognition that Debian brings and npm does not. */
const debianLanguages = '/usr/share/tesseract-ocr'

const ancestorsOf = (folder: string): readonly string[] => {
  const above = path.dirname(folder)
  return above === folder ? [folder] : [folder, ...ancestorsOf(above)]
}
