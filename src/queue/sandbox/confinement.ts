import {existsSync, realpathSync} from 'node:fs'
import path from 'node:path'

/**
 * Node's switches for a child that may read `program`, the libraries around it and `folders` (any of which may not be
 * there), and nothing else: it writes nothing, starts no process and loads no machine code.
 */
export const confinement = (program: string, folders: readonly string[]): readonly string[] => [
  // Node calls the same switch by another name since it is no experiment any more.
  process.allowedNodeEnvironmentFlags.has('--permission') ? '--permission' : '--experimental-permission',
  ...readable(program, folders).map(place => `--allow-fs-read=${place}`),
  // For the watchdog; once it has begun, confine.ts closes what this opens.
  '--allow-worker',
  '--disallow-code-generation-from-strings',
  // That its permissions are an experiment is not what a child should be remembered for.
  '--no-warnings'
]

function readable(program: string, folders: readonly string[]): readonly string[] {
  const around = ancestorsOf(program).flatMap(folder => [
    path.join(folder, 'package.json'),
    path.join(folder, 'node_modules')
  ])
  const places = [program, ...around, ...folders].filter(place => existsSync(place))
  // A child must be free to find that a folder is not there: else even looking for it is refused, which ends a read.
  // One that is there may not be named in both ways: Node 20 ends at once on a path and its own wildcard.
  const sought = folders.filter(folder => !existsSync(folder)).map(folder => path.join(folder, '*'))
  return [...new Set([...places.flatMap(place => [place, realpathSync(place)]), ...sought])]
}

const ancestorsOf = (folder: string): readonly string[] => {
  const above = path.dirname(folder)
  return above === folder ? [folder] : [folder, ...ancestorsOf(above)]
}
