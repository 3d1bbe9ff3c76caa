import {raw} from 'hono/html'
import {renderToString} from 'hono/jsx/dom/server'
import type {Places} from './places.js'

type Props = {
  /** Names this part of the file; no two have the same. */
  readonly place: string
  /** All that it shows besides what it looks up. */
  readonly from: readonly unknown[]
  readonly at: Places
  /** Gives it; it may look things up in what it is given, and nowhere else. */
  readonly of: (at: Places) => Parameters<typeof renderToString>[0]
}

/** A part of the file that a long-lived process keeps, and writes anew only where it would show something else. */
export const Kept = ({place, from, at, of}: Props) =>
  // What is written here was escaped when it was.
  raw(
    at.memory.watch(
      place,
      {from: [at.digest.partiesAre, ...from], world: at, constant, nested: ['digest']},
      within => renderToString(of(within))
    )
  )

/** A memory is of one language, and words of ours differ by that and by what parties are alone. */
const constant = ['language', 'say', 'sayInParts', 'memory'] as const satisfies readonly (keyof Places)[]
