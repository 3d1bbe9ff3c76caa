import {failed} from '../../domain/outcome.js'
import type {Stage} from '../stage.js'

/**
 * Turn a file into a document. It never opens the file itself: `context.read` does, in the sandbox,
 * and this stage only refuses what is less readable than the pipeline asks for.
 */
export const extract: Stage<'file', 'document'> = {
  name: 'extract',
  version: 4,
  needs: ['file'],
  gives: 'document',
  uses: ['readableThreshold'],
  run: async ({file}, {read, pipeline}) => {
    const document = await read(file)
    if ('failure' in document) return document
    const {readable} = document.value.quality
    if (readable >= pipeline.file.settings.readableThreshold) return document
    return failed(
      'not-a-language',
      `Only ${Math.floor(readable * 100)} % of the characters in ${file.name} are readable; ask for the original, as OCR is not there yet.`,
      document.notes
    )
  }
}
