import {fetchFragment, Refused, send} from '../../page/fragment.js'
import {sayAloud} from '../../page/said.js'
import type {Hand} from '../in-hand.js'
import {showAgain} from '../live.js'

/** One thing that is said of a passage, as the server takes it. */
export type Said = Readonly<Record<string, string | number>>

/** What became of it: saved, or what others said meanwhile. */
export type Result =
  | {readonly saved: true}
  | {readonly saved: false; readonly sentence: string; readonly seen: number | null}

/** Saves what is said of a passage and shows it as it then stands. Where somebody was faster, shows what she did. */
export async function save(
  passage: {readonly id: string; readonly seen: number},
  says: readonly Said[],
  hand: Hand
): Promise<Result> {
  try {
    const piece = await fetchFragment(`/passages/${passage.id}/corrections${location.search}`, {
      method: 'POST',
      headers: {'content-type': 'application/json'},
      body: JSON.stringify({says, seen: passage.seen, request: crypto.randomUUID()})
    })
    const fresh = piece.firstElementChild
    if (fresh instanceof HTMLElement) {
      hand.replace(fresh)
      sayAloud(fresh.dataset.done ?? '')
    }
    return {saved: true}
  } catch (cause) {
    if (!(cause instanceof Refused)) throw cause
    if (cause.status === 409) await showAgain(passage.id, hand)
    return {saved: false, sentence: cause.message, seen: cause.status === 409 ? seenIn(cause.detail) : null}
  }
}

/** Takes back the last that was done, or does it again, and shows the passages that it spoke of. */
export async function takeBack(way: 'undo' | 'redo', hand: Hand): Promise<void> {
  try {
    const answer = await send(`/corrections/${way}`, {request: crypto.randomUUID()})
    const {passages, sentence} = answer as {readonly passages: readonly string[]; readonly sentence: string}
    await Promise.all(passages.map(id => showAgain(id, hand)))
    const [first] = passages
    const element = first === undefined ? null : document.getElementById(`p-${first}`)
    if (element !== null) hand.take(element, true)
    sayAloud(sentence)
  } catch (cause) {
    sayAloud(cause instanceof Error ? cause.message : String(cause), 'failed')
  }
}

const seenIn = (detail: unknown): number | null =>
  detail instanceof Object && 'seen' in detail && typeof detail.seen === 'number' ? detail.seen : null
