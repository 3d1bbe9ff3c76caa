import {spawn} from 'node:child_process'
import path from 'node:path'
import {findProgram} from '../../servers/programs.js'

/** `script` of util-linux, which gives a program a terminal of its own; undefined where there is none. */
export const script = process.platform === 'linux' ? findProgram('script') : undefined

/** What a terminal showed, and how the program in it ended. */
export type Shown = {readonly code: number | null; readonly shown: string}

/** Calls the built program in a terminal, and types something each time the prompt stands there. */
export function concordAtTerminal(
  words: readonly string[],
  {prompt, typed}: {readonly prompt: RegExp; readonly typed: string}
): Promise<Shown> {
  const program = [process.execPath, '--liftoff-only', path.resolve('dist/cli/concord.js'), ...words]
  const line = program.map(word => `'${word.replaceAll("'", "'\\''")}'`).join(' ')
  const child = spawn(script ?? '', ['--quiet', '--return', '--flush', '--command', line, '/dev/null'], {
    stdio: 'pipe',
    env: {...process.env, SHELL: '/bin/sh', TERM: 'xterm'}
  })
  let shown = ''
  let asked = false
  child.stdout.on('data', chunk => {
    shown += chunk
    if (asked || !prompt.test(shown)) return
    asked = true
    child.stdin.write(typed)
  })
  return new Promise(resolve => child.once('close', code => resolve({code, shown})))
}
