import {cp, mkdir, mkdtemp, readdir, readFile, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {pdfFileMaker} from './pdf-file.js'
import {proseOf} from './prose.js'
import {type InventedState, inventedState} from './states.js'

/** Where the generated files lie, and the pipeline that knows the States they speak for. */
export type MadeSubmissions = {readonly folder: string; readonly files: string; readonly pipeline: string}

/** One file a State of so many pages each, written to a new temporary folder; the same bytes every time. More States may be known. */
export async function makeSubmissions({
  submissions,
  pages,
  states: known = submissions
}: {
  readonly submissions: number
  readonly pages: number
  readonly states?: number
}): Promise<MadeSubmissions> {
  const states = Array.from({length: Math.max(known, submissions)}, (_, n) => inventedState(n))
  const {folder, pipeline} = await makePipeline(states)
  const files = path.join(folder, 'files')
  await mkdir(files)
  const pdfFile = pdfFileMaker()
  for (const [n, state] of states.slice(0, submissions).entries()) {
    const bytes = await pdfFile(frontOf(state), proseOf(state, n), pages)
    await writeFile(path.join(files, `submission-${String(n + 1).padStart(3, '0')}.pdf`), bytes)
  }
  return {folder, files, pipeline}
}

const frontOf = ({formalName}: InventedState) => ({
  letterhead: [formalName.toUpperCase(), 'Permanent Mission to the United Nations'],
  title: `Contribution of the ${formalName}, 3 February 2025`,
  header: 'Open-ended working group, third substantive session',
  footer: formalName
})

/**
 * The shipped pipeline with the invented States among its parties, in the languages it has concepts for,
 * in a new temporary folder.
 */
export async function makePipeline(
  states: readonly InventedState[]
): Promise<Pick<MadeSubmissions, 'folder' | 'pipeline'>> {
  const folder = await mkdtemp(path.join(tmpdir(), 'concord-bench-'))
  const pipeline = path.join(folder, 'pipeline')
  await cp('pipelines/oewg-ict', pipeline, {recursive: true})
  await cp('pipelines/common', path.join(folder, 'common'), {recursive: true})
  const languages = (await readdir(path.join(pipeline, 'concepts'))).map(name => path.parse(name).name)
  const pipelineFile = path.join(pipeline, 'pipeline.yaml')
  const settings = await readFile(pipelineFile, 'utf8')
  await writeFile(
    pipelineFile,
    settings.replace(/^languages:.*$/m, `languages: [${languages.toSorted().join(', ')}]`)
  )
  const partiesFile = path.join(folder, 'common', 'parties.yaml')
  const parties = await readFile(partiesFile, 'utf8')
  await writeFile(partiesFile, `${parties.trimEnd()}\n${states.map(partyLine).join('\n')}\n`)
  return {folder, pipeline}
}

function partyLine({id, name, formalName}: InventedState): string {
  const names = Object.fromEntries(
    ['en', 'fr', 'es', 'ru', 'ar', 'zh'].map(language => [language, [name, formalName]])
  )
  return `  - ${JSON.stringify({id, kind: 'state', invented: true, names})}`
}
