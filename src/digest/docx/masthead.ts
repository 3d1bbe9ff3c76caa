import type {Inlines, Masthead} from '../outline/outline.js'
import type {Part} from './word.js'
import {paragraph} from './xml/paragraphs.js'
import type {Piece} from './xml/pieces.js'
import {letterhead} from './xml/tables.js'

type With = {
  readonly title: string
  readonly line: (parts: Inlines) => Piece[]
  readonly rightToLeft: boolean
}

/** The title block and the title under it: the kind across from the symbol, the body across from day and language. */
export function mastheadParts(
  {kind, symbol, body, facts, meeting, submitted}: Masthead,
  {title, line, rightToLeft}: With
): readonly Part[] {
  const written = (style: string, parts: Inlines, align: 'start' | 'end' = 'start') =>
    paragraph(line(parts), {style, rightToLeft, align})
  return [
    letterhead(
      [
        {start: [written('MastheadKind', [kind])], end: [written('MastheadSymbol', symbol, 'end')]},
        {
          start: [written('MastheadBody', body)],
          end: facts.map(each => written('MastheadFact', each, 'end'))
        }
      ],
      rightToLeft
    ),
    ...meeting.map(each => written('MastheadMeeting', each)),
    written('Title', [title]),
    ...(submitted.length === 0 ? [] : [written('Label', submitted)])
  ]
}
