import {failed, outcome} from '../../domain/outcome.js'
import type {Stage} from '../stage.js'
import {pagesInTurn} from './pages-in-turn.js'

/**
 * Reads what the text of a file does not give: pages without a text layer, or with one that is no language, from
 * their pictures. A document that is whole already passes through. A page that cannot be recognised is noted and
 * leaves the others as they are, unless so many hang or crash that the rest is given up. The file fails where not one
 * page could be read.
 */
export const recognise: Stage<'file' | 'extracted', 'document'> = {
  name: 'recognise',
  version: 3,
  needs: ['file', 'extracted'],
  gives: 'document',
  uses: [],
  run: async ({file, extracted}, context) => {
    if (extracted.document !== null) return outcome(extracted.document)
    const language = extracted.language === 'und' ? null : extracted.language
    const {recognise} = context
    const {pages, mishap} = await pagesInTurn(file, extracted.doubtful, {recognise, language})
    const again = await context.read(file, pages)
    if ('failure' in again) return again
    const {document} = again.value
    if (document === null) throw new Error(`${file.name} has doubtful pages after all were recognised`)
    if (document.text !== '') return outcome(document, again.notes)
    if (mishap !== null) return failed(mishap.code, mishap.message, again.notes)
    const trouble = pages.find(page => page.trouble !== null)?.trouble
    return failed(
      'no-text',
      trouble ?? `${file.name} holds no text, on paper either; check that it is the right file.`,
      again.notes
    )
  }
}
