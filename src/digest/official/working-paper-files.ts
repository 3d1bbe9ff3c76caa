import type {Digest} from '../../domain/digest/digest.js'
import type {UnLanguage} from '../../domain/document.js'
import {docxOf} from '../docx/docx.js'
import {pdfOf} from '../pdf/pdf.js'
import {type Paper, plainPaper} from './paper.js'
import {workingPaperOf} from './working-paper.js'

/** `working-paper.docx` and `working-paper.pdf` of a digest in one language. The same digest and paper give the same bytes. */
export async function workingPaperFiles(
  digest: Digest,
  language: UnLanguage,
  paper: Paper = plainPaper
): Promise<ReadonlyMap<string, Uint8Array>> {
  const outline = workingPaperOf(digest, language, paper)
  return new Map([
    ['working-paper.docx', await docxOf(outline)],
    ['working-paper.pdf', await pdfOf(outline)]
  ])
}
