import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {languageFolders} from '../../stages/recognise/languages/language-data.js'
import {confinement} from './confinement.js'
import type {Program} from './pipe/child-process.js'
import {LONGEST} from './pipe/patience.js'

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
    ...(isCompiled
      ? confinement(path.resolve(childPath, '../../../..'), languageFolders)
      : ['--import', import.meta.resolve('tsx')]),
    `--max-old-space-size=${heapMegabytes}`,
    childPath,
    ...[rssBytes, LONGEST * milliseconds + grace, process.pid].map(String)
  ],
  startMilliseconds: 60_000,
  longestAnswer
})

/** Milliseconds by which a child's own deadline is later than ours, so that ours says why a file was not read. */
const grace = 6_000

const isCompiled = import.meta.url.endsWith('.js')
const childPath = fileURLToPath(new URL(`./child/child.${isCompiled ? 'js' : 'ts'}`, import.meta.url))
