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

const piecesOf = (document: Document, turns: Turns, longest: number): Piece[] => {
  const blocks = document.blocks.filter(({kind}) => kind !== 'furniture')
  // A document of headings alone would otherwise be silent.
  const headless = blocks.every(({kind}) => kind === 'heading')
  const pieces: Piece[] = []
  let path: readonly {readonly level: number; readonly text: string; readonly turn: number}[] = []
  let unused: readonly Said[] = []
  const cut = ({block, part}: Said, headings: readonly string[]) =>
    passagesIn(block, part, {document, longest, headings})
  for (const said of inTurns(blocks, partsOf(turns))) {
    const {block, part} = said
    const text = document.text.slice(block.start, block.end)
    if (part.turn !== path.at(-1)?.turn) {
      // What stood above one speaker's words says nothing about another's; a heading with nothing under it is speech.
      if (turns.kind === 'transcript') pieces.push(...unused.flatMap(heading => cut(heading, [])))
      unused = []
      path = path.filter(({turn}) => turn === part.turn || turn === preamble(turns))
    }
    // What stands behind a label is speech, however it is set.
    const whole = part.start <= block.start && part.end >= block.end
    if (block.kind === 'heading' && whole && !headless && readsAsHeading(text)) {
      const level = block.level ?? 1
      const heading = {level, text: text.trim().replace(/\s+/gu, ' '), turn: part.turn}
      path = [...path.filter(above => above.level < level), heading]
      unused = [...unused, said]
      continue
    }
    unused = []
    pieces.push(
      ...cut(
        said,
        path.map(heading => heading.text)
      )
    )
  }
  if (turns.kind === 'transcript') pieces.push(...unused.flatMap(heading => cut(heading, [])))
  return pieces
}

/** Which turn stands above the first speaker; none in a paper. */
const preamble = ({kind, turns}: Turns): number =>
  kind === 'transcript' && turns[0]?.role === 'procedure' ? 0 : -1

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
