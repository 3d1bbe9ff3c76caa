import {type ChildProcess, spawn} from 'node:child_process'

/** Makes a process stand still for a while. Where the system cannot, it works on, and never stands still. */
export type Hold = {
  readonly standStill: () => void
  readonly goOn: () => void
  /** Milliseconds for which it has stood still so far. */
  readonly stoodStill: () => number
}

/**
 * A hold on a process that never outlives this one: who stands still cannot see that its parent is gone, so a guard
 * ends it then. It stands still only while the guard is there, from a moment after it is first asked to.
 */
export const holdOf = (held: ChildProcess): Hold => {
  let guard: 'none' | 'coming' | 'there' | 'gone' = 'none'
  let wanted = false
  let since: number | null = null
  let before = 0
  const settle = () => {
    const stands = wanted && guard === 'there'
    if (stands && since === null && held.kill('SIGSTOP')) since = Date.now()
    else if (!stands && since !== null) {
      held.kill('SIGCONT')
      before += Date.now() - since
      since = null
    }
  }
  const turn = (now: typeof guard) => () => {
    guard = now
    settle()
  }
  return {
    standStill: () => {
      wanted = true
      if (guard === 'none' && isAlive(held)) {
        guard = 'coming'
        setGuard(held, {there: turn('there'), gone: turn('gone')})
      }
      settle()
    },
    goOn: () => {
      wanted = false
      settle()
    },
    stoodStill: () => before + (since === null ? 0 : Date.now() - since)
  }
}

const isAlive = ({exitCode, signalCode}: ChildProcess): boolean => exitCode === null && signalCode === null

/** Start a shell that ends `held` once this process is no more, which closes its pipe; it ends with `held`. */
const setGuard = (
  held: ChildProcess,
  {there, gone}: {readonly there: () => void; readonly gone: () => void}
): void => {
  const guard: ChildProcess = spawn('/bin/sh', ['-c', watch, 'guard', String(held.pid)], {
    env: {},
    stdio: ['pipe', 'pipe', 'ignore']
  })
  guard.stdout?.once('data', there)
  guard.once('exit', gone)
  // There is no such shell, as on Windows, or no more processes or files are allowed.
  guard.on('error', gone)
  held.once('exit', () => guard.kill('SIGKILL'))
}

// What a terminal or a supervisor sends to all processes together must not end the guard before what it guards.
const watch = 'trap "" HUP INT QUIT TERM; echo there; read -r _; kill -KILL "$1"'
