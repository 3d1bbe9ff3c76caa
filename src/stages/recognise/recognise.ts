import type {DoubtfulPage, RecognisedPage} from '../../domain/document.js'
import {failed, type Outcome, outcome} from '../../domain/outcome.js'
import type {SourceFile, Stage, StageContext} from '../stage.js'

/**
 * Reads what the text of a file does not give: pages without a text layer, or with one that is no language, from
 * their pictures. A document that is whole already passes through. A page that cannot be recognised is noted and
 * leaves the others as they are; one that took too long is tried once more when the others are done. The file fails
 * where not one page could be read.
 */
export const recognise: Stage<'file' | 'extracted', 'document'> = {
  name: 'recognise',
  version: 2,
  needs: ['file', 'extracted'],
  gives: 'document',
  uses: [],
  run: async ({file, extracted}, context) => {
    if (extracted.document !== null) return outcome(extracted.document)
    const recognised = await recognisePages(file, {extracted, context})
    const again = await context.read(file, recognised)
    if ('failure' in again) return again
    const {document} = again.value
    if (document === null) throw new Error(`${file.name} has doubtful pages after all were recognised`)
    if (document.text !== '') return outcome(document, again.notes)
    const trouble = recognised.find(page => page.trouble !== null)?.trouble
    return failed(
      'no-text',
      trouble ?? `${file.name} holds no text, on paper either; check that it is the right file.`,
      again.notes
    )
  }
}

type Scene = {
  readonly extracted: {readonly doubtful: readonly DoubtfulPage[]; readonly language: string}
  readonly context: StageContext
}

/** Every doubtful page, in order. The first that bears text tells the language for the rest where nothing else does. */
const recognisePages = async (
  file: SourceFile,
  {extracted: {doubtful, language: known}, context}: Scene
): Promise<readonly RecognisedPage[]> => {
  let language = known === 'und' ? null : known
  const pages: RecognisedPage[] = []
  const slow = new Set<number>()
  let next = 0
  while (language === null && next < doubtful.length) {
    const page = await recognisePage(doubtful[next]?.page ?? 0, language)
    pages.push(page)
    if (page.language !== 'und') language = page.language
    next++
  }
  pages.push(...(await Promise.all(doubtful.slice(next).map(({page}) => recognisePage(page, language)))))
  return againIfSlow(pages)

  async function recognisePage(page: number, language: string | null): Promise<RecognisedPage> {
    const found: Outcome<RecognisedPage> = await context.recognise(file, {page, language})
    if ('value' in found) return found.value
    if (found.failure.code === 'timed-out') slow.add(page)
    return unread(page, found.failure.message)
  }

  // A busy machine is slow, too: once all others are done, each gets its time alone, until one is slow again.
  async function againIfSlow(tried: readonly RecognisedPage[]): Promise<readonly RecognisedPage[]> {
    const better = new Map<number, RecognisedPage>()
    for (const page of [...slow]) {
      slow.clear()
      better.set(page, await recognisePage(page, language))
      if (slow.size > 0) break
    }
    return tried.map(page => better.get(page.page) ?? page)
  }
}

const unread = (page: number, trouble: string): RecognisedPage => ({
  page,
  language: 'und',
  width: 0,
  height: 0,
  blank: false,
  confidence: 0,
  lines: [],
  trouble
})
