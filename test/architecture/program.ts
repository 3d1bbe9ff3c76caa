import {readdirSync, readFileSync} from 'node:fs'
import path from 'node:path'

/** Every file of the program's code, by its place in `src`. */
export const files: readonly string[] = readdirSync('src', {recursive: true, encoding: 'utf8'})
  .map(file => file.split(path.sep).join('/'))
  .filter(file => /\.tsx?$/.test(file))

/** What a file says. */
export const codeOf = (file: string): string => readFileSync(path.join('src', file), 'utf8')

/** The room that a file lies in: the first folder of its place. */
export const roomOf = (file: string): string => file.split('/')[0] ?? ''
