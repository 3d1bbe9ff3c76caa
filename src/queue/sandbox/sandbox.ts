import type {z} from 'zod'
import type {Outcome} from '../../domain/outcome.js'
import {defaultLimits, type ReadLimits} from '../../stages/extract/limits.js'
import type {DrawnPage} from '../../stages/extract/pdf/draw-page.js'
import type {FileReading, SourceFile} from '../../stages/stage.js'
import {DrawAnswer, ReadAnswer, RecogniseAnswer} from './answers.js'
import {isUnsure, outcomeOf} from './endings.js'
import {startChild} from './pipe/child-process.js'
import type {Question} from './pipe/questions.js'
import {openPool, type Pool} from './pool.js'
import {childProgram} from './program.js'

/** What one child process may cost. */
export type SandboxLimits = {
  /** For one file, or one page that is recognised. */
  readonly milliseconds: number
  /** Resident memory of a child, all told. */
  readonly rssBytes: number
  readonly heapMegabytes: number
  readonly read: ReadLimits
}

/** A minute and a gigabyte a file; a real submission needs a second and 200 MB. */
const defaultSandboxLimits: SandboxLimits = {
  milliseconds: 60_000,
  rssBytes: 1_073_741_824,
  heapMegabytes: 768,
  read: defaultLimits
}

/** How many children a sandbox has. */
export type SandboxSize = {
  /** That read files. */
  readonly size: number
  /** That recognise pages; as many as read where it is not given. */
  readonly recognising?: number
}

/**
 * Reads hostile files in child processes. What goes wrong is a failure of that file alone; a read only throws
 * when the sandbox is closed under it, or where a child cannot be started, as neither says anything about the file.
 */
export type Sandbox = FileReading & {
  /** Draws one page of a PDF for a person to look at. */
  readonly draw: (file: SourceFile, page: number) => Promise<Outcome<DrawnPage>>
  readonly close: () => Promise<void>
}

/**
 * Hold children that each read one file after another, with an empty environment and hard limits. A file beyond a
 * limit costs its own child, which is replaced; its neighbours do not notice. Pages are recognised by children of
 * their own, so that no file waits for a page. A child is started when it is first needed.
 */
export const openSandbox = ({
  size,
  recognising = size,
  ...changed
}: SandboxSize & Partial<SandboxLimits>): Sandbox => {
  const limits = {...defaultSandboxLimits, ...changed}
  const {milliseconds, rssBytes, read} = limits
  const start = () => startChild(childProgram({...limits, longestAnswer: longestAnswer(read)}))
  const readers = openPool({
    start,
    size,
    milliseconds,
    slow: milliseconds / 60,
    most
  })
  const recognisers = openPool({start, size: recognising, milliseconds, slow: milliseconds / 6, most})
  let closed = false
  const settled = async <Value>(
    pool: Pool,
    {schema, question, bytes}: Request<Value>,
    fresh = false
  ): Promise<Outcome<Value>> => {
    const told = await pool.ask({question, bytes, fresh}).catch(cause => {
      throw closed ? closedBefore(question, cause) : cause
    })
    if (closed && told.ending.kind === 'died') throw closedBefore(question)
    if (!fresh && isUnsure(told)) return settled(pool, {schema, question, bytes}, true)
    return outcomeOf(told.ending, schema, {name: matterOf(question), milliseconds, rssBytes})
  }
  return {
    read: ({name, bytes}, recognised = []) =>
      settled(readers, {
        schema: ReadAnswer,
        question: {task: 'read', name, recognised, limits: read},
        bytes
      }),
    recognise: ({name, bytes}, wanted) =>
      settled(recognisers, {schema: RecogniseAnswer, question: {task: 'recognise', name, wanted}, bytes}),
    draw: ({name, bytes}, page) =>
      settled(readers, {schema: DrawAnswer, question: {task: 'draw', name, page}, bytes}),
    close: async () => {
      closed = true
      await Promise.all([readers.close(), recognisers.close()])
    }
  }
}

type Request<Value> = {
  readonly schema: z.ZodType<Outcome<Value>>
  readonly question: Question
  readonly bytes: Uint8Array
}

/** Files that a child reads before it is replaced, so that nothing gathers in it. */
const most = 500

/** Bytes of JSON: at worst six for a character, and room for the places of its blocks. */
const longestAnswer = ({textLength}: ReadLimits): number => 6 * textLength + 50_000_000

const closedBefore = ({name}: Question, cause?: unknown): Error =>
  new Error(`The sandbox was closed before ${name} was read.`, {cause})

const matterOf = (question: Question): string => {
  if (question.task === 'read') return question.name
  return `Page ${question.task === 'draw' ? question.page : question.wanted.page} of ${question.name}`
}
