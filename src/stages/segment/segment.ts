import type {Block, Document} from '../../domain/document.js'
import {pageAt} from '../../domain/document.js'
import type {Turns} from '../../domain/meeting/turn.js'
import {outcome} from '../../domain/outcome.js'
import type {Passage} from '../../domain/passage.js'
import type {Stage} from '../stage.js'
import {cutAtSentences} from './cut.js'
import {type Part, partsOf} from './parts.js'
import {passageIds} from './passage-ids.js'
import {passageLanguage} from './passage-language.js'
import {readsAsHeading} from './reads-as-heading.js'

type Piece = Omit<Passage, 'id' | 'submission' | 'ordinal' | 'language'>

/**
 * Cuts a document at its blocks and its turns into passages. Every character of every block that is neither furniture,
 * heading nor label is in exactly one passage, and `document.text.slice(start, end)` is always the passage's text.
 */
export const segment: Stage<'document' | 'submission' | 'turns', 'passages'> = {
  name: 'segment',
  version: 6,
  needs: ['document', 'submission', 'turns'],
  gives: 'passages',
  uses: ['longestPassage'],
  run: async ({document, submission, turns}, {pipeline}) => {
    const pieces = piecesOf(document, turns, pipeline.file.settings.longestPassage)
    const ids = passageIds(
      submission.id,
      pieces.map(({text}) => text)
    )
    const passages: Passage[] = []
    for (const [index, piece] of pieces.entries()) {
      const language = await passageLanguage(piece.text, document.language)
      passages.push({id: ids[index] ?? '', submission: submission.id, ordinal: index + 1, ...piece, language})
    }
    return outcome(passages)
  }
}

/** A piece of a block that one speaker says. */
type Said = {readonly block: Block; readonly part: Part}

type Heading = {readonly level: number; readonly text: string}

const piecesOf = (document: Document, turns: Turns, longest: number): Piece[] => {
  const blocks = document.blocks.filter(({kind}) => kind !== 'furniture')
  // A document of headings alone would otherwise be silent.
  const headless = blocks.every(({kind}) => kind === 'heading')
  const pieces: Piece[] = []
  let turn = 0
  let aboveAll: readonly Heading[] = []
  let path: readonly Heading[] = []
  let unused: readonly (Said & {readonly level: number})[] = []
  const cut = ({block, part}: Said): Piece[] => {
    const headings = [...aboveAll, ...path].map(({text}) => text)
    return passagesIn(block, part, {document, longest, headings})
  }
  // In a transcript a heading with nothing under it is speech.
  const leftOver = (level: number): Piece[] => {
    const displaced = unused.filter(heading => heading.level >= level)
    unused = unused.filter(heading => heading.level < level)
    path = path.filter(heading => heading.level < level)
    return turns.kind === 'paper' ? [] : displaced.flatMap(cut)
  }
  for (const said of inTurns(blocks, partsOf(turns))) {
    const {block, part} = said
    const text = document.text.slice(block.start, block.end)
    if (part.turn !== turn) {
      // What stands above the first speaker stands above all; what one says, above nobody else's words.
      if (turns.turns[turn]?.role === 'procedure') {
        aboveAll = path
        unused = []
      }
      pieces.push(...leftOver(0))
      turn = part.turn
    }
    // What stands behind a label is speech, however it is set.
    const whole = part.start <= block.start && part.end >= block.end
    if (block.kind === 'heading' && whole && !headless && readsAsHeading(text)) {
      const level = block.level ?? 1
      pieces.push(...leftOver(level))
      path = [...path, {level, text: text.trim().replace(/\s+/gu, ' ')}]
      unused = [...unused, {...said, level}]
      continue
    }
    const own = cut(said)
    if (own.length > 0) unused = []
    pieces.push(...own)
  }
  pieces.push(...leftOver(0))
  return turns.kind === 'paper' ? pieces : pieces.toSorted((a, b) => a.start - b.start)
}

/** Each block with the parts that it stands in, in order. */
const inTurns = (blocks: readonly Block[], parts: readonly Part[]): Said[] => {
  let at = 0
  return blocks.flatMap(block => {
    while ((parts[at]?.end ?? Number.POSITIVE_INFINITY) <= block.start) at += 1
    const said: Said[] = []
    for (let next = at; (parts[next]?.start ?? Number.POSITIVE_INFINITY) < block.end; next += 1) {
      const part = parts[next]
      if (part !== undefined) said.push({block, part})
    }
    return said
  })
}

type Surroundings = {
  readonly document: Document
  readonly longest: number
  readonly headings: readonly string[]
}

const passagesIn = (block: Block, part: Part, {document, longest, headings}: Surroundings): Piece[] => {
  const from = Math.max(block.start, part.start)
  const to = Math.min(block.end, part.end)
  return cutAtSentences(document.text.slice(from, to), longest).map(span => {
    const start = from + span.start
    const end = from + span.end
    const text = document.text.slice(start, end)
    return {
      start,
      end,
      text,
      page: pageAt(document, start) ?? block.page,
      number: part.start <= block.start ? (block.number ?? null) : null,
      kind: block.kind === 'heading' || block.kind === 'furniture' ? 'paragraph' : block.kind,
      headings: [...headings],
      speaker: part.speaker
    }
  })
}
