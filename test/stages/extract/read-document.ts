import type {Document, RecognisedPage} from '../../../src/domain/document.js'
import {type Outcome, outcome} from '../../../src/domain/outcome.js'
import {defaultLimits, type ReadLimits} from '../../../src/stages/extract/limits.js'
import {readFile} from '../../../src/stages/extract/read-file.js'
import type {SourceFile} from '../../../src/stages/stage.js'

/** Read a file that needs no recognition. Throws where one of its pages is doubtful. */
export const readDocument = async (
  file: SourceFile,
  recognised: readonly RecognisedPage[] = [],
  limits: ReadLimits = defaultLimits
): Promise<Outcome<Document>> => {
  const read = await readFile(file, recognised, limits)
  if ('failure' in read) return read
  const {document, doubtful} = read.value
  if (document === null) throw new Error(`${file.name} has doubtful pages: ${JSON.stringify(doubtful)}`)
  return outcome(document, read.notes)
}
