import {failed} from '../../domain/outcome.js'
import type {Stage} from '../stage.js'

/**
 * Turn a file's own text into a document, or say which pages must be recognised from their pictures. It never opens
 * the file itself: `context.read` does, in the sandbox, and this stage only refuses what is less readable than the
 * pipeline asks for.
 */
export const extract: Stage<'file', 'extracted'> = {
  name: 'extract',
  version: 5,
  needs: ['file'],
  gives: 'extracted',
  uses: ['readableThreshold'],
  run: async ({file}, {read, pipeline}) => {
    const extracted = await read(file)
    if ('failure' in extracted || extracted.value.document === null) return extracted
    const {readable} = extracted.value.document.quality
    if (readable >= pipeline.file.settings.readableThreshold) return extracted
    return failed(
      'not-a-language',
      `Only ${Math.floor(readable * 100)} % of the characters in ${file.name} are readable; ask for the original.`,
      extracted.notes
    )
  }
}
