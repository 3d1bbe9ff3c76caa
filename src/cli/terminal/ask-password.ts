import {createInterface} from 'node:readline'
import {Writable} from 'node:stream'

/**
 * A password as it is typed, shown nowhere; from the first line of the input where that is no terminal. Empty where there
 * is none.
 */
export async function askPassword(question: string): Promise<string> {
  const {stdin, stderr} = process
  const isTerminal = stdin.isTTY === true
  if (isTerminal) stderr.write(question)
  const silent = new Writable({write: (_chunk, _encoding, done) => done()})
  const lines = createInterface({input: stdin, output: silent, terminal: isTerminal})
  try {
    for await (const line of lines) return line
    return ''
  } finally {
    lines.close()
    if (isTerminal) stderr.write('\n')
  }
}
