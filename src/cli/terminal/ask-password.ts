import {createInterface} from 'node:readline'
import {Writable} from 'node:stream'
import {UserError} from '../../domain/errors.js'

/**
 * A password as it is typed, shown nowhere; from the first line of the input where that is no terminal. Throws a UserError
 * where there is none, or somebody stops by Ctrl+C.
 */
export async function askPassword(question: string): Promise<string> {
  const {stdin, stderr} = process
  const isTerminal = stdin.isTTY === true
  const silent = new Writable({write: (_chunk, _encoding, done) => done()})
  const lines = createInterface({input: stdin, output: silent, terminal: isTerminal})
  // Only now that the terminal shows nothing of what is typed.
  if (isTerminal) stderr.write(question)
  try {
    for await (const line of lines) return line
    throw new UserError('No password was given, and nothing was done: give it when it is asked for.')
  } finally {
    lines.close()
    if (isTerminal) stderr.write('\n')
  }
}
