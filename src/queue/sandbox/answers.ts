import {z} from 'zod'
import {type Document, Extracted, RecognisedPage} from '../../domain/document.js'
import {Failure, Note} from '../../domain/errors.js'

const outcomeOf = <Schema extends z.ZodType>(value: Schema) =>
  z.union([
    z.strictObject({value, notes: z.array(Note)}),
    z.strictObject({failure: Failure, notes: z.array(Note)})
  ])

/** Whether every block is a slice of the text, in order, and none runs into the next. */
const holdsTogether = ({text, blocks, pageStarts}: Document): boolean =>
  blocks.every(
    ({start, end}, i) => start >= (blocks[i - 1]?.end ?? 0) && start < end && end <= text.length
  ) && pageStarts.every(({start}, i) => start >= (pageStarts[i - 1]?.start ?? 0) && start <= text.length)

/** What a child may answer when it was asked to read: nobody who took it over can make it say anything else. */
export const ReadAnswer = outcomeOf(
  Extracted.refine(({document}) => document === null || holdsTogether(document))
)

/** What a child may answer when it was asked to draw a page. */
export const DrawAnswer = outcomeOf(z.strictObject({page: z.int().positive(), jpeg: z.base64()}))

/** What a child may answer when it was asked to recognise a page. */
export const RecogniseAnswer = outcomeOf(RecognisedPage)
