import {raw} from 'hono/html'
import {renderToString} from 'hono/jsx/dom/server'
import type {Places} from './places.js'
import {withVisibleMarks} from './plain.js'

type Props = {
  /** Names this part of the file; no two have the same. */
  readonly place: string
  /** All that it shows besides what it looks up. */
  readonly from: readonly unknown[]
  readonly at: Places
  /** Gives it; it may look things up in what it is given, and nowhere else. */
  readonly of: (at: Places) => Written
}

type Written = Parameters<typeof renderToString>[0]

/** A part of the file that a long-lived process keeps, and writes anew only where it would show something else. */
export const Kept = ({place, from, at, of}: Props) =>
  keptApart(
    at,
    at.memory.watch(
      place,
      {from: [at.digest.partiesAre, ...from], world: at, constant, nested: ['digest']},
      within => writtenApart(at, of(within))
    )
  )

/** A finished part in its place. */
export const keptApart = (at: Pick<Places, 'apart'>, html: string) =>
  // What is written here was escaped when it was.
  raw(at.apart.set(html))

/** One part as it will stand in the file, with the parts within it in their places. */
export const writtenApart = (at: Pick<Places, 'apart'>, part: Written): string =>
  at.apart.joined(withVisibleMarks(renderToString(part)))

/** A memory is of one language, and words of ours differ by that and by what parties are alone. */
const constant = [
  'language',
  'say',
  'sayInParts',
  'memory',
  'apart'
] as const satisfies readonly (keyof Places)[]
