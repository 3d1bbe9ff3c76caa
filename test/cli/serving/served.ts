import {once} from 'node:events'
import {createInterface} from 'node:readline'
import {startConcord} from '../concord-process.js'

/** A program that runs until it is killed. */
export type Running = {readonly kill: () => Promise<void>}

/** Starts `concord serve` and waits until it answers; gives the port at which it does. */
export async function startServing(
  words: readonly string[],
  {cwd, port}: {readonly cwd: string; readonly port: number}
): Promise<Running & {readonly port: number}> {
  const {finished, process: child} = startConcord(['serve', '--port', String(port), ...words], {cwd})
  if (child.stdout === null) throw new Error('It was started with pipes')
  const lines = createInterface({input: child.stdout})
  const answers = new Promise<number>(resolve => {
    lines.on('line', line => {
      const [, found] = /^concord answers at http:\/\/127\.0\.0\.1:(\d+)\./u.exec(line) ?? []
      if (found !== undefined) resolve(Number(found))
    })
  })
  const ended = finished.then(({code, err}) => {
    throw new Error(`concord serve ended (${code}): ${err}`)
  })
  ended.catch(() => {})
  return {port: await Promise.race([answers, ended]), kill: () => killed(child)}
}

/** Starts `concord worker`; it takes work as soon as it can. */
export function startWorking(words: readonly string[], {cwd}: {readonly cwd: string}): Running {
  const {process: child} = startConcord(['worker', ...words], {cwd})
  return {kill: () => killed(child)}
}

async function killed(child: ReturnType<typeof startConcord>['process']): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = once(child, 'exit')
  child.kill('SIGKILL')
  await ended
}
