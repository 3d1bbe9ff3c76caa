import {grouped} from '../../../domain/grouped.js'
import type {PlacedWords} from '../../../domain/position.js'
import {placeInWords} from '../../html/phrases.js'
import {quotesIn} from '../../quotes-in.js'
import {joined, link, section} from '../blocks.js'
import type {Edition} from '../edition.js'
import {ids, stretchOf} from '../ids.js'
import {type Block, laidOut, type Section} from '../outline.js'
import {inOneLine} from '../text.js'
import {apart} from '../wording.js'

/**
 * The chapters of an outline, in which the files of “What was read” lead to all that is quoted from each: a list of its
 * places in the order of the file, which lead to the words. Words that are quoted in several chapters are looked up
 * party by party, where there is such a chapter.
 */
export function withQuotedFiles(chapters: readonly Section[], at: Edition): readonly Section[] {
  const quoted = placesQuoted(chapters, at)
  if (quoted.size === 0) return chapters
  return chapters.map(chapter =>
    chapter.id === 'sources'
      ? {
          ...chapter,
          blocks: chapter.blocks.map(block => leading(block, quoted)),
          sections: [quotedFiles(quoted, at), ...chapter.sections]
        }
      : chapter
  )
}

/** The places that are quoted from each file, each with the id of its words. */
type Quoted = ReadonlyMap<string, readonly {readonly place: string; readonly id: string}[]>

function placesQuoted(chapters: readonly Section[], {digest, say}: Edition): Quoted {
  const printed = wherePrinted(chapters)
  const ofFile = grouped(quotesIn(digest), ({submission}) => submission)
  return new Map(
    digest.submissions.flatMap(({id}) => {
      const places = new Map<string, string>()
      for (const quote of (ofFile.get(id) ?? []).toSorted(inTheirOrder)) {
        const words = printed.get(stretchOf(quote))
        const place = inOneLine(placeInWords({...quote, speaker: null}, say))
        // Of several quotes from one paragraph the first is enough: it leads there.
        if (words !== undefined && !places.has(place)) places.set(place, words)
      }
      return places.size === 0 ? [] : [[id, [...places].map(([place, id]) => ({place, id}))] as const]
    })
  )
}

const inTheirOrder = (one: PlacedWords, other: PlacedWords): number =>
  one.start - other.start || one.end - other.end

/** The id under which each stretch of a file is printed. */
function wherePrinted(chapters: readonly Section[]): ReadonlyMap<string, string> {
  const printed = new Map<string, string>()
  const byParty = chapters.filter(({id}) => id === 'parties')
  for (const block of laidOut({front: [], sections: [...byParty, ...chapters]}))
    if (block.kind === 'quote' && block.stretch !== null && block.id !== null && !printed.has(block.stretch))
      printed.set(block.stretch, block.id)
  return printed
}

/** The table of all files, of which each that is quoted leads to its places. */
function leading(block: Block, quoted: Quoted): Block {
  if (block.kind !== 'table' || block.id !== ids.sources) return block
  const leadsTo = new Map([...quoted.keys()].map(id => [ids.submission(id), ids.quoted(id)]))
  const rows = block.rows.map(row => {
    const to = leadsTo.get(row.id ?? '')
    if (to === undefined) return row
    return {...row, cells: row.cells.map((cell, column) => (column === FILE ? [link(to, ...cell)] : cell))}
  })
  return {...block, rows}
}

/** The column of that table in which a file stands. */
const FILE = 1

function quotedFiles(quoted: Quoted, at: Edition): Section {
  const entries = [...quoted].map(([submission, places]) => {
    const file = inOneLine(at.submission(submission)?.file ?? submission)
    const said = joined(
      places.map(({place, id}) => [link(id, place)]),
      at.say('common.semicolon')
    )
    return {id: ids.quoted(submission), parts: at.words('common.named', {called: [apart(file)], said})}
  })
  return section({id: 'quoted-files', heading: at.say('outline.quotedFiles')}, [{kind: 'list', entries}])
}
