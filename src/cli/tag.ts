import {createReadStream} from 'node:fs'
import {createInterface} from 'node:readline'
import {Command} from 'commander'
import {z} from 'zod'
import {UserError} from '../domain/errors.js'
import {jsonOf} from '../run/intake/json-lines.js'
import {languageOf} from '../stages/extract/language.js'
import {tagText} from '../stages/tag/tag-text.js'
import {loadPipeline} from '../taxonomy/load-pipeline.js'
import {withPipeline} from './settings.js'

const Line = z.object({
  id: z.union([z.string(), z.number()]),
  text: z.string(),
  language: z.string().optional()
})

/** `concord tag`: JSON lines in, JSON lines with tags and answers out, in the same order. */
export const tagCommand = (): Command =>
  withPipeline(new Command('tag'))
    .description('tag texts: JSON lines {id, text, language?} in, {id, tags, questions} out')
    .argument('[file]', 'a file of JSON lines; else standard input')
    .action(async (file: string | undefined, {pipeline: folder}: {readonly pipeline: string}) => {
      const pipeline = await loadPipeline(folder)
      const input = file === undefined ? process.stdin : await openFile(file)
      let number = 0
      for await (const line of createInterface({input, crlfDelay: Number.POSITIVE_INFINITY})) {
        number += 1
        if (line.trim() === '') continue
        const parsed = Line.safeParse(jsonOf(line))
        if (!parsed.success) {
          console.error(
            `${file ?? 'standard input'}, line ${number}: it is not {"id": …, "text": "…"}: mend the line.`
          )
          process.exitCode = 1
          continue
        }
        const {id, text, language} = parsed.data
        const given = language ?? (await languageOf(text)).language
        console.log(JSON.stringify({id, language: given, ...tagText({text, language: given}, pipeline)}))
      }
    })

async function openFile(file: string) {
  const stream = createReadStream(file, 'utf8')
  await new Promise((resolve, reject) => {
    stream.once('open', resolve)
    stream.once('error', cause =>
      reject(new UserError(`The file ${file} cannot be read: check the path.`, {cause}))
    )
  })
  return stream
}
