import {existsSync, realpathSync} from 'node:fs'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {languageFolders} from '../../stages/recognise/language-data.js'
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
 * How a child is called. Compiled, it may read what the program and its libraries consist of, and write nothing,
 * start no process, load no machine code and make no code out of strings. From source, TypeScript's loader needs
 * most of that, so that only the network is taken away.
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
  // For the watchdog; once it has begun, confine.ts closes what this opens.
  '--allow-worker',
  '--disallow-code-generation-from-strings',
  // That its permissions are an experiment is not what a child should be remembered for.
  '--no-warnings'
]

/** Everything that the compiled program, its libraries and their data may lie in. */
const readable = (): readonly string[] => {
  const program = path.resolve(childPath, '../../../..')
  const around = ancestorsOf(program).flatMap(folder => [
    path.join(folder, 'package.json'),
    path.join(folder, 'node_modules')
  ])
  const places = [program, ...around, ...languageFolders].filter(place => existsSync(place))
  // A child must be free to find that a folder is not there: else even looking for it is refused, which ends a read.
  const sought = languageFolders.map(folder => path.join(folder, '*'))
  return [...new Set([...places.flatMap(place => [place, realpathSync(place)]), ...sought])]
}

const ancestorsOf = (folder: string): readonly string[] => {
  const above = path.dirname(folder)
  return above === folder ? [folder] : [folder, ...ancestorsOf(above)]
}
