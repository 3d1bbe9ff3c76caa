import {type ChildProcess, spawn} from 'node:child_process'
import path from 'node:path'

/** The built program, as `npx concord` starts it. */
const builtProgram = path.resolve('dist/cli/concord.js')

/** A finished call of the program. */
export type Finished = {readonly code: number | null; readonly out: string; readonly err: string}

/** Where and with what a call is made. */
export type CallOptions = {
  readonly cwd?: string
  readonly input?: string
  /** Another program than the one that was built. */
  readonly program?: string
  /** Added to the environment of the tests. */
  readonly env?: Readonly<Record<string, string>>
}

/** Starts `concord` with these words; `finished` resolves when it has ended, however it ended. */
export function startConcord(
  words: readonly string[],
  {cwd, input, env, program = builtProgram}: CallOptions = {}
): {readonly process: ChildProcess; readonly finished: Promise<Finished>} {
  // The embedded database is compiled once and quickly: none of these calls lives long enough to earn more.
  const child = spawn(process.execPath, ['--liftoff-only', program, ...words], {
    cwd,
    stdio: 'pipe',
    env: {...process.env, ...env}
  })
  let out = ''
  let err = ''
  child.stdout.on('data', chunk => {
    out += chunk
  })
  child.stderr.on('data', chunk => {
    err += chunk
  })
  child.stdin.end(input)
  const finished = new Promise<Finished>(resolve => child.once('close', code => resolve({code, out, err})))
  return {process: child, finished}
}

/** Calls `concord` and waits for its end. */
export const concord = (words: readonly string[], options: CallOptions = {}): Promise<Finished> =>
  startConcord(words, options).finished
