import {createReadStream} from 'node:fs'
import {stat} from 'node:fs/promises'
import {createInterface} from 'node:readline'
import {Command} from 'commander'
import {z} from 'zod'
import {UserError} from '../domain/errors.js'
import {jsonOf} from '../domain/json/json.js'
import type {Pipeline} from '../domain/pipeline/pipeline.js'
import {faultOfPhrase} from '../run/checks/fault-of-phrase.js'
import {withKeptPlans} from '../run/prepared/kept-plans.js'
import {tagWithoutPaper} from '../stages/tag/tag-text.js'
import {loadPipeline} from '../taxonomy/load-pipeline.js'
import {withPipeline} from './settings.js'

/** A text longer than this is no passage; of the length of a long document it would take minutes. */
const LONGEST = 20_000

const Line = z.object({
  id: z.union([z.string(), z.number()]),
  text: z.string().max(LONGEST, `its text is over ${LONGEST} characters: cut it into passages.`),
  language: z.string().optional(),
  genre: z.string().optional()
})

/** `concord tag`: JSON lines in, JSON lines with tags and answers out, in the same order. */
export const tagCommand = (): Command =>
  withPipeline(new Command('tag'))
    .description('tag texts: JSON lines {id, text, language?, genre?} in, {id, tags, questions} out')
    .argument('[file]', 'a file of JSON lines; else standard input')
    .action(async (file: string | undefined, {pipeline: folder}: {readonly pipeline: string}) => {
      const pipeline = withKeptPlans(await loadPipeline(folder, {phrase: faultOfPhrase}))
      const input = file === undefined ? process.stdin : await openFile(file)
      let number = 0
      for await (const line of createInterface({input, crlfDelay: Number.POSITIVE_INFINITY})) {
        number += 1
        if (line.trim() === '') continue
        const parsed = Line.safeParse(jsonOf(line))
        if (parsed.success) console.log(JSON.stringify(await taggedLine(parsed.data, pipeline)))
        else {
          console.error(`${file ?? 'standard input'}, line ${number}: ${faultOf(parsed.error)}`)
          process.exitCode = 1
        }
      }
    })

async function taggedLine({id, text, language, genre}: z.infer<typeof Line>, pipeline: Pipeline) {
  const given = language ?? (await languageTold(text))
  return {id, language: given, ...tagWithoutPaper({text, language: given, genre}, pipeline)}
}

/** What tells languages is loaded for the first text that does not say its own: most say it. */
const languageTold = async (text: string): Promise<string> =>
  (await (await import('../stages/extract/language.js')).languageOf(text)).language

const faultOf = ({issues}: z.ZodError): string =>
  issues.find(({code}) => code === 'too_big')?.message ?? 'it is not {"id": …, "text": "…"}: mend the line.'

async function openFile(file: string) {
  const found = await stat(file).catch(() => undefined)
  if (!found?.isFile()) throw new UserError(`There is no file ${file} to read: check the path.`)
  return createReadStream(file, 'utf8')
}
