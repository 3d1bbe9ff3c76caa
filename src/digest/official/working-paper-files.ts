import type {Digest} from '../../domain/digest/digest.js'
import type {UnLanguage} from '../../domain/document.js'
import {emptyFront, type Front} from '../../domain/edition/front.js'
import {docxOf} from '../docx/docx.js'
import {pdfsOf} from '../pdf/pdfs.js'
import {workingPaperOf} from './working-paper.js'

/**
 * `working-paper.docx` and `working-paper.pdf` of a digest in one language, the latter in parts where it is large. The same
 * digest and title block give the same bytes.
 */
export async function workingPaperFiles(
  digest: Digest,
  language: UnLanguage,
  front: Front = emptyFront
): Promise<ReadonlyMap<string, Uint8Array>> {
  const outline = workingPaperOf(digest, language, front)
  return new Map([['working-paper.docx', await docxOf(outline)], ...(await pdfsOf(outline, 'working-paper'))])
}
