import type {Block, Document} from '../../domain/document.js'
import {pageAt} from '../../domain/document.js'
import {outcome} from '../../domain/outcome.js'
import type {Passage} from '../../domain/passage.js'
import type {Stage} from '../stage.js'
import {cutAtSentences} from './cut.js'
import {passageIds} from './passage-ids.js'
import {passageLanguage} from './passage-language.js'
import {readsAsHeading} from './reads-as-heading.js'

type Piece = Omit<Passage, 'id' | 'submission' | 'ordinal'>

/**
 * Cuts a document at its blocks into passages. Every character of every block that is neither furniture nor a
 * heading is in exactly one passage, and `document.text.slice(start, end)` is always the passage's text.
 */
export const segment: Stage<'document' | 'submission', 'passages'> = {
  name: 'segment',
  version: 5,
  needs: ['document', 'submission'],
  gives: 'passages',
  uses: ['longestPassage'],
  run: async ({document, submission}, {pipeline}) => {
    const pieces = await piecesOf(document, pipeline.file.settings.longestPassage)
    const ids = passageIds(
      submission.id,
      pieces.map(({text}) => text)
    )
    return outcome(
      pieces.map((piece, index) => ({
        id: ids[index] ?? '',
        submission: submission.id,
        ordinal: index + 1,
        ...piece
      }))
    )
  }
}

const piecesOf = async (document: Document, longest: number): Promise<Piece[]> => {
  const blocks = document.blocks.filter(({kind}) => kind !== 'furniture')
  // A document of headings alone would otherwise be silent.
  const headless = blocks.every(({kind}) => kind === 'heading')
  const pieces: Piece[] = []
  let path: readonly {readonly level: number; readonly text: string}[] = []
  for (const block of blocks) {
    const text = document.text.slice(block.start, block.end)
    if (block.kind === 'heading' && !headless && readsAsHeading(text)) {
      const level = block.level ?? 1
      path = [...path.filter(above => above.level < level), {level, text: text.trim().replace(/\s+/gu, ' ')}]
      continue
    }
    const headings = path.map(heading => heading.text)
    for (const piece of passagesIn(block, {document, longest, headings})) {
      pieces.push({...piece, language: await passageLanguage(piece.text, document.language)})
    }
  }
  return pieces
}

type Surroundings = {
  readonly document: Document
  readonly longest: number
  readonly headings: readonly string[]
}

const passagesIn = (block: Block, {document, longest, headings}: Surroundings): Omit<Piece, 'language'>[] =>
  cutAtSentences(document.text.slice(block.start, block.end), longest).map(part => {
    const start = block.start + part.start
    const end = block.start + part.end
    const text = document.text.slice(start, end)
    return {
      start,
      end,
      text,
      page: pageAt(document, start) ?? block.page,
      number: block.number ?? null,
      kind: block.kind === 'heading' || block.kind === 'furniture' ? 'paragraph' : block.kind,
      headings: [...headings]
    }
  })
