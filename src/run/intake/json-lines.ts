import {readFile} from 'node:fs/promises'
import {UserError} from '../../domain/errors.js'

/** A line as JSON; undefined where it is none. */
export function jsonOf(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}

/** A file's text. Throws a UserError where it cannot be read. */
export const textOf = (file: string): Promise<string> =>
  readFile(file, 'utf8').catch(cause => {
    throw new UserError(`The file ${file} cannot be read: check the path.`, {cause})
  })
