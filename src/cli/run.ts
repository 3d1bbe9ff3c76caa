import path from 'node:path'
import {Command} from 'commander'
import {formats, formatsNamed, usualFormats} from '../digest/formats.js'
import {UnLanguage, unLanguages} from '../domain/document.js'
import {UserError} from '../domain/errors.js'
import {JobPlan} from '../domain/pipeline/pipeline.js'
import {checkedRequest, makeDigest} from '../queue/make-digest.js'
import {EMBEDDED} from '../queue/settings.js'
import {isServerAddress} from '../store/open-store.js'
import {withStoreAndQueue, withWorkers} from './open/with-workers.js'
import {type Places, withPipeline, withPlaces} from './settings.js'
import {progressLine} from './terminal/progress.js'
import {reportOf} from './terminal/report.js'

type Options = Places & {
  readonly pipeline: string
  readonly manifest?: string
  readonly out?: string
  readonly since?: string
  readonly language: string
  readonly formats: string
  readonly retry?: boolean
  readonly work: boolean
}

/** `concord run`: a folder of submissions in, a comparison digest out. */
export const runCommand = (): Command =>
  withPlaces(
    withPipeline(new Command('run'))
      .description('read submissions and write the comparison digest')
      .argument('<paths...>', 'folders or files: PDF, DOCX, DOC, ODT, RTF, HTML, TXT')
      .option('--manifest <file>', 'CSV that says whose each file is (else manifest.csv in the folder)')
      .option('--out <folder>', 'where the digest goes (else output/<name of the folder>)')
      .option('--since <day>', 'shows what is new since a day, a session, or an earlier digest.json')
      .option('--language <code>', 'of the digest: ar, en, es, fr, ru or zh; quotes stay in their own', 'en')
      .option(
        '--formats <names>',
        `some of ${formats.map(({name}) => name).join(', ')}, or all`,
        usualFormats
      )
      .option('--retry', 'try again what timed out, crashed, or has unread pages from an earlier run')
      .option('--no-work', 'leave the work to `concord worker` on this or other hosts')
  ).action(async (paths: string[], options: Options) => {
    const out = options.out ?? path.join('output', path.parse(path.resolve(paths[0] ?? '')).name)
    process.once('SIGINT', interrupted)
    const request = await checkedRequest({
      paths,
      pipeline: options.pipeline,
      manifest: options.manifest,
      out,
      since: options.since,
      language: languageNamed(options.language),
      formats: formatsNamed(options.formats),
      retry: options.retry ?? false
    })
    await withStoreAndQueue(options, async open => {
      const report = progressLine(process.stderr)
      const make = () => makeDigest(request, {...open, report})
      if (options.queue === EMBEDDED && !isServerAddress(options.store)) await clearQueues(open.backEnd)
      const made = options.work ? await withWorkers(open, make) : await make()
      console.log(reportOf(made))
      // The rest is written, but somebody asked for this too.
      if (made.notWritten.length > 0) process.exitCode = 1
    })
  })

function languageNamed(given: string): UnLanguage {
  const named = UnLanguage.safeParse(given)
  if (named.success) return named.data
  throw new UserError(
    `--language ${given}: a digest is written in ${unLanguages.join(', ')}, so name one of these.`
  )
}

function interrupted(): never {
  console.error('\nInterrupted. What was done is kept: the same command goes on from there.')
  process.exit(1)
}

// Nobody else holds an embedded store, so what an interrupted run left in its queue is of no use any more.
async function clearQueues(backEnd: {readonly clear: (queue: string) => Promise<void>}): Promise<void> {
  for (const queue of JobPlan.shape.queue.options) await backEnd.clear(queue)
}
