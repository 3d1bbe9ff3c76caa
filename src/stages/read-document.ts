import type {Document} from '../domain/document.js'
import type {Outcome} from '../domain/outcome.js'
import {extract} from './extract/extract.js'
import {recognise} from './recognise/recognise.js'
import type {SourceFile, StageContext} from './stage.js'

/** Read one file as a run does, its pictures too, without a store or a queue. */
export const readDocument = async (file: SourceFile, context: StageContext): Promise<Outcome<Document>> => {
  const extracted = await extract.run({file}, context)
  if ('failure' in extracted) return extracted
  const read = await recognise.run({file, extracted: extracted.value}, context)
  return {...read, notes: [...extracted.notes, ...read.notes]}
}
