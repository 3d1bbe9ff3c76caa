import {execFileSync} from 'node:child_process'
import {copyFileSync, existsSync, mkdirSync, rmSync, symlinkSync} from 'node:fs'
import path from 'node:path'

/**
 * Clones the project into a folder as it stands here, with what is not committed yet, gives it the libraries that are
 * installed here, and builds it. Gives the program that was built.
 */
export function anotherClone(folder: string): string {
  execFileSync('git', ['clone', '--quiet', '.', folder])
  for (const place of [
    ...listed('diff', '--name-only', '--no-renames', 'HEAD'),
    ...listed('ls-files', '--others', '--exclude-standard')
  ]) {
    const there = path.join(folder, place)
    rmSync(there, {force: true})
    if (!existsSync(place)) continue
    mkdirSync(path.dirname(there), {recursive: true})
    copyFileSync(place, there)
  }
  symlinkSync(path.resolve('node_modules'), path.join(folder, 'node_modules'))
  execFileSync('npm', ['run', '--silent', 'build'], {cwd: folder})
  return path.join(folder, 'dist', 'cli', 'concord.js')
}

const listed = (...words: readonly string[]): readonly string[] =>
  execFileSync('git', [...words, '-z'], {encoding: 'utf8'})
    .split('\0')
    .filter(place => place !== '')
