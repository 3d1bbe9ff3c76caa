import path from 'node:path'
import {z} from 'zod'
import {Moods} from '../../domain/pipeline/lexicon.js'
import {Measured} from '../../domain/pipeline/measured.js'
import {Memberships} from '../../domain/pipeline/memberships.js'
import {PipelineFile} from '../../domain/pipeline/pipeline.js'
import {SessionsFile} from '../../domain/pipeline/sessions.js'
import {Party, Question} from '../../domain/pipeline/taxonomy.js'
import type {Fault} from '../faults/fault.js'
import {type FileReader, fileReader} from './file-reader.js'
import {fieldsOf, lexiconsOf} from './files/language-files.js'
import {listedIn} from './files/listed.js'
import {RulesFile, withMoods} from './files/manner-files.js'
import {modelOf} from './files/model-file.js'
import {taxonomiesOf} from './files/taxonomy-files.js'
import {translationsBeside} from './files/translation-files.js'
import {lineageOf} from './lineage/lineage.js'
import type {PipelineFolder} from './pipeline-folder.js'
import {pipelineFile} from './places.js'

const Version = z.string().regex(/^\d+\.\d+\.\d+$/)
const QuestionsFile = z.strictObject({version: Version, questions: z.array(Question)})
const PartiesFile = z.strictObject({version: Version, parties: z.array(Party)})
const MeasuredFile = z.strictObject({measured: z.array(Measured)})
const ReleasedFile = z.record(
  z.string().regex(/^[a-z][a-z0-9-]*@\d+\.\d+\.\d+$/),
  z.string().regex(/^[0-9a-f]{64}$/)
)

/** `withModel: false` leaves the model aside, whatever is wrong with it. */
export type HowToRead = {readonly withModel?: boolean}

/** Reads all files of a pipeline and holds each against its schema; never throws for what a file says. */
export async function readPipelineFolder(
  folder: string,
  {withModel = true}: HowToRead = {}
): Promise<PipelineFolder> {
  const lineage = await lineageOf(folder)
  if (lineage.faults.length > 0) return nothingRead(lineage.faults)
  const faults: Fault[] = []
  const reader = fileReader(lineage, (...found) => faults.push(...found))
  const {read, readIfThere} = reader
  const file = await read(pipelineFile, PipelineFile)
  const languages = listedIn(file, 'languages')
  const taxonomies = await taxonomiesOf(listedIn(file, 'taxonomies'), lineage.inherited, reader)
  return {
    file,
    taxonomies,
    translations: await translationsBeside([...taxonomies.keys()], reader),
    lexicons: await lexiconsOf(languages, reader),
    fields: await fieldsOf(languages, reader),
    rules: await rulesOf(reader),
    model: withModel ? await modelOf(file, reader) : null,
    questions: await read('questions.yaml', QuestionsFile),
    parties: await read('parties.yaml', PartiesFile),
    memberships: await membershipsOf(reader),
    sessions: await readIfThere('sessions.yaml', SessionsFile),
    measured: await readIfThere('measured.yaml', MeasuredFile),
    released: (await readIfThere('taxonomies/RELEASED.yaml', ReleasedFile))?.value ?? {},
    isThere: reader.isThere,
    faults
  }
}

async function rulesOf({read, readIfThere, tell}: FileReader): Promise<PipelineFolder['rules']> {
  const own = await read('rules.yaml', RulesFile)
  const moods = await readIfThere('manner/moods.yaml', Moods)
  const rules = withMoods(own, moods)
  if (own !== undefined && rules === undefined && moods === null) tell(own.fault([], noMoods))
  return rules
}

const noMoods =
  '"moods" is missing: write how stances and acts are told, or extend ../common, which has it for every working group.'

/** Who belongs to whom is said of the parties beside it: whoever brings parties of its own leaves it behind. */
async function membershipsOf({find, readIfThere}: FileReader): Promise<PipelineFolder['memberships']> {
  const files = ['parties.yaml', 'memberships.yaml']
  const found = await Promise.all(files.map(async file => (await find(file))?.name ?? ''))
  const standTogether = new Set(found.map(name => path.posix.dirname(name))).size === 1
  return standTogether ? await readIfThere('memberships.yaml', Memberships) : null
}

const nothingRead = (faults: readonly Fault[]): PipelineFolder => ({
  file: undefined,
  taxonomies: new Map(),
  translations: new Map(),
  questions: undefined,
  parties: undefined,
  lexicons: new Map(),
  fields: new Map(),
  rules: undefined,
  model: undefined,
  memberships: undefined,
  sessions: undefined,
  measured: undefined,
  released: {},
  isThere: async () => false,
  faults
})
