import {readFile} from 'node:fs/promises'
import {UserError} from '../../domain/errors.js'

/** A file's text. Throws a UserError where it cannot be read. */
export const textOf = (file: string): Promise<string> =>
  readFile(file, 'utf8').catch(cause => {
    throw new UserError(`The file ${file} cannot be read: check the path.`, {cause})
  })
