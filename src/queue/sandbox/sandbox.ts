import {fileURLToPath} from 'node:url'
import workerpool from 'workerpool'
import {failed, type Outcome} from '../../domain/outcome.js'
import {defaultLimits, type ReadLimits} from '../../stages/extract/limits.js'
import type {FileReading, SourceFile} from '../../stages/stage.js'

/** What one child process may cost. */
export type SandboxLimits = {
  readonly milliseconds: number
  /** Resident memory of a child, all told. */
  readonly rssBytes: number
  readonly heapMegabytes: number
  readonly read: ReadLimits
}

/** A minute and a gigabyte a file; a real submission needs a second and 200 MB. */
export const defaultSandboxLimits: SandboxLimits = {
  milliseconds: 60_000,
  rssBytes: 1_073_741_824,
  heapMegabytes: 768,
  read: defaultLimits
}

/**
 * Reads hostile files in child processes. What goes wrong is a failure of that file alone; a read only throws
 * when the sandbox is closed under it, as that says nothing about the file.
 */
export type Sandbox = FileReading & {readonly close: () => Promise<void>}

/**
 * Start children that each read one file after another, with an empty environment and hard limits.
 * A file beyond a limit costs its own child, which is replaced; its neighbours do not notice.
 */
export const openSandbox = ({
  size,
  ...changed
}: {readonly size: number} & Partial<SandboxLimits>): Sandbox => {
  const limits = {...defaultSandboxLimits, ...changed}
  const pool = workerpool.pool(childPath, {
    workerType: 'process',
    maxWorkers: size,
    workerTerminateTimeout: 100,
    // What a parser prints about a hostile file stays away from our own streams.
    emitStdStreams: true,
    forkArgs: [limits.rssBytes, limits.milliseconds + grace, process.pid].map(String),
    forkOpts: {
      env: {},
      serialization: 'advanced',
      execArgv: [...loader, `--max-old-space-size=${limits.heapMegabytes}`]
    }
  })
  let closed = false
  const attempt = <Value>(
    task: string,
    {name, bytes}: SourceFile,
    wanted: readonly unknown[]
  ): Promise<Outcome<Value>> =>
    pool.exec(task, [{name, bytes}, ...wanted], {on: () => undefined}).timeout(limits.milliseconds)
  const attempts = async <Value>(
    task: string,
    file: SourceFile,
    {wanted, left}: {readonly wanted: readonly unknown[]; readonly left: number}
  ): Promise<Outcome<Value>> => {
    try {
      return await attempt(task, file, wanted)
    } catch (error) {
      if (closed) throw new Error(`The sandbox was closed before ${file.name} was read.`, {cause: error})
      // A child may have died of what the file before it left in memory, so a death counts when it comes twice.
      const again = left > 1 && !(error instanceof workerpool.Promise.TimeoutError)
      return again
        ? attempts(task, file, {wanted, left: left - 1})
        : failureOf(error, {name: file.name, limits})
    }
  }
  const close = async () => {
    closed = true
    await pool.terminate(true)
  }
  return {
    read: (file, recognised = []) => attempts('read', file, {wanted: [recognised, limits.read], left: 2}),
    recognise: (file, wanted) => attempts('recognise', file, {wanted: [wanted], left: 2}),
    close
  }
}

/** Milliseconds by which a child's own deadline is later than ours, so that ours says why a file was not read. */
const grace = 5_000

// Compiled, the child is JavaScript; from source, it needs the loader of TypeScript.
const extension = import.meta.url.endsWith('.ts') ? 'ts' : 'js'
const childPath = fileURLToPath(new URL(`./child.${extension}`, import.meta.url))
const loader = extension === 'ts' ? ['--import', import.meta.resolve('tsx')] : []

const failureOf = (error: unknown, {name, limits}: {name: string; limits: SandboxLimits}): Outcome<never> => {
  if (error instanceof workerpool.Promise.TimeoutError)
    return failed(
      'timed-out',
      `${name} was not read within ${limits.milliseconds / 1000} s; ask for a simpler copy.`
    )
  const message = error instanceof Error ? error.message : String(error)
  // The watchdog of the child is what sends SIGKILL; its own heap limit ends in SIGABRT.
  if (message.includes('SIGKILL'))
    return failed(
      'too-large',
      `${name} needed more than ${Math.round(limits.rssBytes / 1_048_576)} MiB of memory; ask for a simpler copy.`
    )
  const cause = message.includes('SIGABRT') ? 'ran out of memory' : 'stopped the program that read it'
  return failed('crashed', `${name} ${cause}; look at the file by hand and ask for another copy.`)
}
