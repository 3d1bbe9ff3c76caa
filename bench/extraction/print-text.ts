import {readFile as bytesOf} from 'node:fs/promises'
import path from 'node:path'
import {readFile} from '../../src/stages/extract/read-file.js'

// What `pdftotext` does, with our reader: text to standard output; several files in one process.
for (const place of process.argv.slice(2)) {
  const outcome = await readFile({name: path.basename(place), bytes: await bytesOf(place)})
  if ('failure' in outcome) throw new Error(outcome.failure.message)
  process.stdout.write(`${outcome.value.document?.text ?? ''}\n`)
}
