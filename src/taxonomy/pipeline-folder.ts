import path from 'node:path'
import {z} from 'zod'
import {sha256OfBytes} from '../domain/json/content-id.js'
import {jsonOf} from '../domain/json/json.js'
import {FieldsFile, Lexicon, Moods, type RuleBook} from '../domain/pipeline/lexicon.js'
import {Measured} from '../domain/pipeline/measured.js'
import {Memberships} from '../domain/pipeline/memberships.js'
import {Model} from '../domain/pipeline/model.js'
import {PipelineFile} from '../domain/pipeline/pipeline.js'
import {Party, Question, Taxonomy} from '../domain/pipeline/taxonomy.js'
import {TaxonomyTranslation} from '../domain/pipeline/translation.js'
import type {Fault} from './faults/fault.js'
import {schemaFaults} from './faults/schema-faults.js'
import {gives, type Lineage, lineageOf} from './lineage.js'
import {MannerFile, RulesFile, withManner, withMoods} from './manner.js'
import {translationsBeside} from './translations.js'
import {readYaml, type YamlSource} from './yaml-source.js'

const Version = z.string().regex(/^\d+\.\d+\.\d+$/)
const QuestionsFile = z.strictObject({version: Version, questions: z.array(Question)})
const PartiesFile = z.strictObject({version: Version, parties: z.array(Party)})
const MeasuredFile = z.strictObject({measured: z.array(Measured)})
const ReleasedFile = z.record(
  z.string().regex(/^[a-z][a-z0-9-]*@\d+\.\d+\.\d+$/),
  z.string().regex(/^[0-9a-f]{64}$/)
)

/** One file that its schema accepts, with the lines of its entries. */
export type Checked<Value> = {
  readonly value: Value
  readonly fault: YamlSource['fault']
  readonly sha256: string
}

/** A pipeline's files as far as they can be read; whatever cannot be is undefined and has a fault. */
export type PipelineFolder = {
  readonly file: Checked<PipelineFile> | undefined
  /**
   * By `id@version`, in the order of the pipeline file. After those that it names come its base's others, which the
   * rules and the model know, and which the pipeline does not show.
   */
  readonly taxonomies: ReadonlyMap<string, Checked<Taxonomy> | undefined>
  /** By path, in the order of the taxonomies that the pipeline file names and of their languages. */
  readonly translations: ReadonlyMap<string, Checked<TaxonomyTranslation> | undefined>
  readonly questions: Checked<{readonly questions: readonly Question[]}> | undefined
  readonly parties: Checked<{readonly parties: readonly Party[]}> | undefined
  /** By language, in the order of the pipeline file. */
  readonly lexicons: ReadonlyMap<string, Checked<Lexicon> | undefined>
  /** The words of broad fields by language, for those that have any. */
  readonly fields: ReadonlyMap<string, Checked<FieldsFile> | undefined>
  readonly rules: Checked<RuleBook> | undefined
  /** Null where the pipeline names none. */
  readonly model: Checked<Model> | null | undefined
  /** Null where there is no such file. */
  readonly memberships: Checked<Memberships> | null | undefined
  readonly measured: Checked<{readonly measured: readonly Measured[]}> | null | undefined
  /** The hash of each released taxonomy by `id@version`; empty where none was released. */
  readonly released: Readonly<Record<string, string>>
  /** Paths of other versions that a taxonomy says it replaces and that are there. */
  readonly present: (file: string) => Promise<boolean>
  readonly faults: readonly Fault[]
}

/** The path of a taxonomy in a pipeline's folder; `reference` is `id@version`. */
export const taxonomyPath = (reference: string): string => `taxonomies/${reference.replace('@', '/')}.yaml`

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
  const bytesOf = async (file: string) => (await lineage.find(file))?.bytes ?? null
  const read = async <Schema extends z.ZodType>(
    file: string,
    schema: Schema,
    missing: Fault
  ): Promise<Checked<z.infer<Schema>> | undefined> => {
    const found = await lineage.find(file)
    if (found === null) {
      faults.push(missing)
      return undefined
    }
    const {name, bytes} = found
    const source = readYaml(name, new TextDecoder().decode(bytes))
    const checked = check(file === 'pipeline.yaml' ? withBase(source, lineage) : source, schema)
    faults.push(...checked.faults)
    return checked.value === undefined
      ? undefined
      : {value: checked.value, fault: checked.fault, sha256: sha256OfBytes(bytes)}
  }
  const required = (file: string): Fault => ({file, line: 1, message: 'This file is missing.'})
  const ifThere = async <Schema extends z.ZodType>(name: string, schema: Schema) =>
    (await bytesOf(name)) === null ? null : await read(name, schema, required(name))

  const file = await read('pipeline.yaml', PipelineFile, required('pipeline.yaml'))
  const listed = <Key extends 'taxonomies' | 'languages'>(key: Key) =>
    (file?.value[key] ?? []).map((name, index) => ({name, fault: file?.fault, place: [key, index]}))
  const taxonomies = new Map<string, Checked<Taxonomy> | undefined>()
  for (const {name, fault, place} of listed('taxonomies')) {
    const message = `The taxonomy ${name} is listed, but there is no file ${taxonomyPath(name)}.`
    const missing = fault?.(place, message) ?? required(taxonomyPath(name))
    taxonomies.set(name, await read(taxonomyPath(name), Taxonomy, missing))
  }
  for (const name of othersOf(lineage.inherited, [...taxonomies.keys()]))
    taxonomies.set(name, await read(taxonomyPath(name), Taxonomy, required(taxonomyPath(name))))
  const lexicons = new Map<string, Checked<Lexicon> | undefined>()
  for (const {name, fault, place} of listed('languages')) {
    const lexicon = `concepts/${name}.yaml`
    const message = `The language ${name} is listed, but there is no file ${lexicon}.`
    const words = await read(lexicon, Lexicon, fault?.(place, message) ?? required(lexicon))
    lexicons.set(name, withManner(words, await ifThere(`manner/${name}.yaml`, MannerFile)))
  }
  const fields = new Map<string, Checked<FieldsFile> | undefined>()
  for (const {name} of listed('languages')) {
    const place = `fields/${name}.yaml`
    if ((await bytesOf(place)) !== null) fields.set(name, await read(place, FieldsFile, required(place)))
  }
  const standTogether = async (...files: readonly string[]) => {
    const found = await Promise.all(files.map(file => lineage.find(file)))
    return new Set(found.map(place => path.dirname(place?.name ?? ''))).size === 1
  }
  const releasedFile = 'taxonomies/RELEASED.yaml'
  const ruled = await read('rules.yaml', RulesFile, required('rules.yaml'))
  const moods = await ifThere('manner/moods.yaml', Moods)
  const rules = withMoods(ruled, moods)
  if (ruled !== undefined && rules === undefined && moods === null) faults.push(ruled.fault([], noMoods))
  return {
    file,
    taxonomies,
    translations: await translationsBeside([...taxonomies.keys()], place =>
      ifThere(place, TaxonomyTranslation)
    ),
    lexicons,
    fields,
    model:
      file?.value.model === undefined || !withModel
        ? null
        : await modelOf(file, file.value.model, {find: lineage.find, faults}),
    questions: await read('questions.yaml', QuestionsFile, required('questions.yaml')),
    parties: await read('parties.yaml', PartiesFile, required('parties.yaml')),
    rules,
    // Who belongs to whom is said of the parties beside it: whoever brings parties of its own leaves it behind.
    memberships: (await standTogether('parties.yaml', 'memberships.yaml'))
      ? await ifThere('memberships.yaml', Memberships)
      : null,
    measured: await ifThere('measured.yaml', MeasuredFile),
    released: (await ifThere(releasedFile, ReleasedFile))?.value ?? {},
    present: async name => (await bytesOf(name)) !== null,
    faults
  }
}

const noMoods =
  '"moods" is missing: write how stances and acts are told, or extend ../common, which has it for every working group.'

/** The path of a model in a pipeline's folder. */
export const modelPath = (version: string): string => `model/${version}.json`

/** A model is a large file of numbers that nobody writes by hand: a fault has no line but the first. */
async function modelOf(
  file: Checked<PipelineFile>,
  version: string,
  {find, faults}: {readonly find: Lineage['find']; readonly faults: Fault[]}
): Promise<Checked<Model> | undefined> {
  const place = modelPath(version)
  const found = await find(place)
  if (found === null) {
    faults.push(
      file.fault(
        ['model'],
        `The model ${version} is named, but there is no file ${place}: make it with concord train.`
      )
    )
    return undefined
  }
  const {name, bytes} = found
  const fault = (_: readonly PropertyKey[], message: string): Fault => ({file: name, line: 1, message})
  const model = Model.safeParse(jsonOf(new TextDecoder().decode(bytes)))
  if (model.success) return {value: model.data, fault, sha256: sha256OfBytes(bytes)}
  const where = model.error.issues[0]?.path.join('.') ?? ''
  faults.push(
    fault([], `This is not a model${where === '' ? '' : `, at ${where}`}: make it again with concord train.`)
  )
  return undefined
}

function check<Schema extends z.ZodType>(source: YamlSource, schema: Schema) {
  if (source.faults.length > 0) return {value: undefined, fault: source.fault, faults: source.faults}
  const parsed = schema.safeParse(source.value)
  return parsed.success
    ? {value: parsed.data, fault: source.fault, faults: []}
    : {value: undefined, fault: source.fault, faults: schemaFaults(source, parsed.error.issues)}
}

/** What a pipeline may leave to the one that it extends, settings one by one; its id, version and title are its own. */
const inheritable = ['jobs', 'taxonomies', 'languages', 'model', 'settings'] as const

function withBase(source: YamlSource, {inherited, faultOfInherited}: Lineage): YamlSource {
  const {value} = source
  if (!isMap(value)) return source
  const {settings} = value
  const {settings: given} = inherited
  const base = inheritable.filter(key => key in inherited).map(key => [key, inherited[key]] as const)
  const both = isMap(given) && isMap(settings) ? {settings: {...given, ...settings}} : {}
  return {
    ...source,
    value: {...Object.fromEntries(base), ...value, ...both},
    fault: (path, message) =>
      (base.some(([key]) => key === path[0] && !gives(value, path))
        ? faultOfInherited(path, message)
        : null) ?? source.fault(path, message)
  }
}

const isMap = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The taxonomies of the base of which none of these is a version. */
function othersOf(
  {taxonomies}: Readonly<Record<string, unknown>>,
  own: readonly string[]
): readonly string[] {
  const ids = new Set(own.map(reference => reference.split('@')[0]))
  const listed = PipelineFile.shape.taxonomies.safeParse(taxonomies)
  return (listed.data ?? []).filter(reference => !ids.has(reference.split('@')[0]))
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
  measured: undefined,
  released: {},
  present: async () => false,
  faults
})
