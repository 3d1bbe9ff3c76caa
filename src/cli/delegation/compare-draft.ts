import {readFile, stat} from 'node:fs/promises'
import {availableParallelism} from 'node:os'
import path from 'node:path'
import {Command} from 'commander'
import type {Draft} from '../../digest/draft/draft.js'
import {draftHandout} from '../../digest/draft/draft-handout.js'
import {handoutIn} from '../../digest/handout/formats.js'
import type {Digest} from '../../domain/digest/digest.js'
import {UserError} from '../../domain/errors.js'
import type {Pipeline} from '../../domain/pipeline/pipeline.js'
import {openSandbox} from '../../queue/sandbox/sandbox.js'
import {faultOfPhrase} from '../../run/checks/fault-of-phrase.js'
import {withNearWording} from '../../run/draft/near-wording.js'
import {readDraft} from '../../run/draft/read-draft.js'
import {LARGEST_FILE} from '../../run/intake/take-in.js'
import {putInPlace} from '../../run/writing/put-in-place.js'
import type {SourceFile} from '../../stages/stage.js'
import {loadPipeline} from '../../taxonomy/load-pipeline.js'
import {withPipeline} from '../settings.js'
import {type DigestOptions, readDigest, withDigest} from './digest-place.js'
import {formatsAsked, type HandoutOptions, withFormats, writeHandout} from './write-handout.js'

type Options = DigestOptions & HandoutOptions & {readonly pipeline: string; readonly json?: string}

/** `concord compare-draft`: a draft beside a digest. It opens no store, and writes what it was asked for alone. */
export const compareDraftCommand = (): Command =>
  withFormats(withDigest(withPipeline(new Command('compare-draft'))), 'output/drafts/<name>.<language>.html')
    .description('hold a draft against a digest, sentence by sentence; the draft is kept nowhere')
    .argument('<draft>', 'PDF, DOCX, DOC, ODT, RTF, HTML, TXT')
    .option('--json <file>', 'where the comparison goes as JSON, besides')
    .action(async (place: string, options: Options) => {
      const {language, json} = options
      formatsAsked(options)
      const file = await fileAt(place)
      const digest = await readDigest(options)
      const pipeline = await loadPipeline(options.pipeline, {phrase: faultOfPhrase})
      const [missing] = missingIn(pipeline, digest)
      if (missing !== undefined)
        throw new UserError(
          `The digest compares by ${missing}, which the pipeline ${options.pipeline} does not have: name the pipeline it was made with.`
        )
      const draft = withNearWording(await readInSandbox(file, pipeline), digest)
      const handout = draftHandout(draft, digest, language)
      await writeHandout(handout, {
        ...options,
        usual: path.join('output', 'drafts', `${file.name}.${language}`)
      })
      if (json === undefined) return
      await putInPlace(json, await handoutIn('json', handout))
      console.log(`Wrote ${json}`)
    })

async function fileAt(place: string): Promise<SourceFile> {
  const found = await stat(place).catch(() => undefined)
  if (!found?.isFile()) throw new UserError(`There is no file ${place} to read: check the path.`)
  if (found.size > LARGEST_FILE)
    throw new UserError(
      `${place} is over the limit of ${LARGEST_FILE / 1_048_576} MiB: split it or save a smaller copy.`
    )
  const bytes = await readFile(place).catch(cause => {
    throw new UserError(`The file ${place} cannot be read: see to it that you may read it.`, {cause})
  })
  return {name: path.basename(place), bytes}
}

async function readInSandbox(file: SourceFile, pipeline: Pipeline): Promise<Draft> {
  const {close, read, recognise} = openSandbox({size: 1, recognising: availableParallelism()})
  try {
    const draft = await readDraft(file, {pipeline, read, recognise})
    if ('failure' in draft) throw new UserError(draft.failure.message)
    return draft.value
  } finally {
    await close()
  }
}

/** A list or question that is not looked for in the draft would seem to be left out of it. */
function missingIn(pipeline: Pipeline, {taxonomies, questions}: Digest): readonly string[] {
  const lists = new Set(pipeline.taxonomies.map(({id, version}) => `${id}@${version}`))
  const asked = new Set(pipeline.questions.map(({code}) => code))
  return [
    ...taxonomies.map(({id, version}) => `${id}@${version}`).filter(list => !lists.has(list)),
    ...questions.map(({code}) => code).filter(code => !asked.has(code))
  ]
}
