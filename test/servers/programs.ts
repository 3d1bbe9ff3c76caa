import {execFileSync} from 'node:child_process'
import {existsSync, readdirSync} from 'node:fs'
import path from 'node:path'

/** The place of a program: on the path, or where Debian keeps PostgreSQL's; undefined when it is not there. */
export function findProgram(name: string): string | undefined {
  const folders = [...(process.env.PATH ?? '').split(path.delimiter), ...postgresFolders()]
  return folders.map(folder => path.join(folder, name)).find(place => existsSync(place))
}

// The newest version first.
function postgresFolders(): string[] {
  const root = '/usr/lib/postgresql'
  if (!existsSync(root)) return []
  return readdirSync(root)
    .toSorted((a, b) => Number(b) - Number(a))
    .map(version => path.join(root, version, 'bin'))
}

/** Installs a Debian package where that is possible: on Debian, as root. Says what it does. */
export function installDebianPackage(name: string): void {
  if (!existsSync('/etc/debian_version') || process.getuid?.() !== 0) return
  console.log(`Installing ${name} for the tests …`)
  const options = {stdio: 'ignore', env: {...process.env, DEBIAN_FRONTEND: 'noninteractive'}} as const
  try {
    execFileSync('apt-get', ['update'], options)
    execFileSync('apt-get', ['install', '-y', '--no-install-recommends', name], options)
  } catch {
    console.log(`${name} could not be installed.`)
  }
}
