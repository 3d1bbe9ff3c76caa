import {raw} from 'hono/html'
import type {Child} from 'hono/jsx'
import {renderToString} from 'hono/jsx/dom/server'
import {addresses} from '../addresses.js'
import {type At, hereIn, type View} from '../view.js'
import {editionPage} from './edition-frame.js'
import type {Shell} from './frame.js'

/** A file of a site, by its address. */
export type SiteFile = {readonly address: string; readonly content: string}

/** One piece of a long page, which is never divided: a party's words on a code, or a row of a table. */
export type Piece = (at: At) => Parameters<typeof renderToString>[0]

/** A page as its files, and on which part each of its pieces stands. */
export type Parted = {
  readonly files: readonly SiteFile[]
  /** The address of a piece; that of the page itself where it has no such piece. */
  readonly addressOf: (id: string) => string
}

export type Long = {
  readonly address: string
  readonly title: string
  readonly place?: 'edition' | 'parties' | 'codes' | 'questions' | 'sources'
  readonly inLanguage: (language: View['language']) => string
  /** What stands before the pieces on the first part; `linkTo` a piece leads to the part that it stands on. */
  readonly head: (at: At, linkTo: (id: string) => string, isHere: (id: string) => boolean) => Child
  /** By id, in their order. */
  readonly pieces: ReadonlyMap<string, Piece>
  /** What stands around the pieces of one part, such as a table; nothing around none. */
  readonly around?: (pieces: Child, at: At) => Child
}

/** No page is heavier than this as it is sent, in bytes. */
const HEAVIEST = 100_000
/** What is left free, as links to later parts are longer than was counted. */
const spare = 8_000

/**
 * A page in as many parts as it takes for each to be light. The same edition gives the same parts; the first part has the
 * address of the page.
 */
export function partedPage(long: Long, shell: Shell, view: View): Parted {
  const pieces = [...long.pieces.keys()].map(id => ({
    id,
    html: rendered(long, id, hereIn(view, long.address))
  }))
  const parts = partsOf(pieces, {
    first:
      HEAVIEST - spare - bytesOf(partWith([], {part: 1, parts: 9, placeOf: new Map()}, {long, shell, view})),
    later:
      HEAVIEST - spare - bytesOf(partWith([], {part: 2, parts: 9, placeOf: new Map()}, {long, shell, view}))
  })
  const placeOf = new Map(parts.flatMap((ids, index) => ids.map(({id}) => [id, index + 1] as const)))
  const files = parts.map((own, index) => {
    const part = index + 1
    const address = addresses.part(long.address, part)
    // What was written for the first part has other links in a folder below it.
    const again =
      part === 1 ? own : own.map(({id}) => ({id, html: rendered(long, id, hereIn(view, address))}))
    return {address, content: partWith(again, {part, parts: parts.length, placeOf}, {long, shell, view})}
  })
  return {
    files,
    addressOf: id => {
      const part = placeOf.get(id)
      return part === undefined ? long.address : `${addresses.part(long.address, part)}#${id}`
    }
  }
}

type Written = {readonly id: string; readonly html: string}

function rendered({pieces}: Long, id: string, at: At): string {
  const piece = pieces.get(id)
  return piece === undefined ? '' : renderToString(piece(at))
}

/** At least one part, and no piece in two. */ function partsOf(
  pieces: readonly Written[],
  room: {readonly first: number; readonly later: number}
): readonly (readonly Written[])[] {
  const parts: Written[][] = [[]]
  let left = room.first
  for (const piece of pieces) {
    const weight = bytesOf(piece.html) + 1
    const last = parts.at(-1)
    if (last === undefined || (weight > left && (last.length > 0 || parts.length === 1))) {
      parts.push([piece])
      left = room.later - weight
    } else {
      last.push(piece)
      left -= weight
    }
  }
  return parts
}

const bytesOf = (text: string): number => Buffer.byteLength(text)

type Place = {readonly part: number; readonly parts: number; readonly placeOf: ReadonlyMap<string, number>}

function partWith(
  pieces: readonly Written[],
  {part, parts, placeOf}: Place,
  {long, shell, view}: {readonly long: Long; readonly shell: Shell; readonly view: View}
): string {
  const at = hereIn(view, addresses.part(long.address, part))
  const addressOf = (id: string) => at.to(`${addresses.part(long.address, placeOf.get(id) ?? 1)}#${id}`)
  const words = raw(pieces.map(({html}) => html).join('\n'))
  const {around = (pieces: Child) => pieces} = long
  return editionPage(
    {
      title: part === 1 ? long.title : `${long.title} (${part})`,
      inLanguage: long.inLanguage,
      ...(long.place === undefined ? {} : {place: long.place}),
      children: (
        <>
          {part === 1 ? (
            long.head(at, addressOf, id => (placeOf.get(id) ?? 1) === 1)
          ) : (
            <>
              <h1>
                <a href={at.to(long.address)}>{long.title}</a>
              </h1>
              <p class="lead">{view.word('frame.partOf', {part, parts})}</p>
            </>
          )}
          {pieces.length > 0 && around(words, at)}
          {parts > 1 && <Parts part={part} parts={parts} address={long.address} at={at} />}
        </>
      )
    },
    shell,
    at
  )
}

type PartsProps = {readonly part: number; readonly parts: number; readonly address: string; readonly at: At}

const Parts = ({part, parts, address, at}: PartsProps) => (
  <nav class="parts" aria-label={at.word('frame.parts')}>
    <ul>
      {part > 1 && (
        <li>
          <a rel="prev" href={at.to(addresses.part(address, part - 1))}>
            {at.word('frame.earlierPart')}
          </a>
        </li>
      )}
      {Array.from({length: parts}, (_, index) => (
        <li>
          <a
            href={at.to(addresses.part(address, index + 1))}
            aria-current={index + 1 === part ? 'page' : undefined}
          >
            {index + 1}
          </a>
        </li>
      ))}
      {part < parts && (
        <li>
          <a rel="next" href={at.to(addresses.part(address, part + 1))}>
            {at.word('frame.nextPart')}
          </a>
        </li>
      )}
    </ul>
  </nav>
)
