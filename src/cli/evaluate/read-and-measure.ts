import {readFile} from 'node:fs/promises'
import path from 'node:path'
import type {Document} from '../../domain/document.js'
import {type Origin, originOf} from '../../evaluate/extraction/groups.js'
import {type Measure, measureOf, measureOfText} from '../../evaluate/extraction/measure.js'
import {readDocument} from '../../stages/read-document.js'
import type {StageContext} from '../../stages/stage.js'
import type {Referenced} from './with-references.js'

/** One file, how it was read and how rightly. */
export type ReadAndMeasured = {
  readonly name: string
  /** The ways its pages were read, as "text+ocr". */
  readonly readBy: string
  readonly measure: Measure
  readonly language: string
  /** Null where the reference is a bare text. */
  readonly origin: Origin | null
  /** Why nothing of it was read; null where something was. */
  readonly trouble: string | null
}

/** Read a file as a run does and measure what was read. A file that cannot be read is measured as an empty one. */
export const readAndMeasure = async (
  {place, known}: Referenced,
  context: StageContext
): Promise<ReadAndMeasured> => {
  const name = path.basename(place)
  const read = await readDocument({name, bytes: await readFile(place)}, context)
  const document = 'value' in read ? read.value : null
  const bare = typeof known === 'string'
  return {
    name,
    readBy: readByOf(document),
    measure: bare ? measureOfText(document, known) : measureOf(document, known),
    language: bare ? (document?.language ?? 'und') : known.language,
    origin: bare ? null : originOf(known),
    trouble: 'failure' in read ? read.failure.message : null
  }
}

const readByOf = (document: Document | null): string => {
  if (document === null) return 'unread'
  const ways = new Set(document.pages.map(({method}) => method))
  return ways.size === 0 ? 'text' : [...ways].toSorted().join('+')
}
