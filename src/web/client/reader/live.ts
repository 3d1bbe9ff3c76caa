import {fetchFragment} from '../fragment.js'
import {hearChanges} from '../live.js'
import type {Hand} from './in-hand.js'

/** Shows what others change while the page is open. A submission that was waiting is shown once it is read. */
export function followOthers(root: HTMLElement, hand: Hand): void {
  const submission = root.dataset.submission ?? ''
  hearChanges('corrections', ({about}) => {
    if (!about.includes(submission)) return
    const ids = about.filter(id => root.querySelector(`[id="p-${id}"]`) !== null)
    for (const id of ids) void showAgain(id, hand)
    // Of changes that name no passage, any may be meant.
    if (about.length === 1) location.reload()
  })
  if (root.dataset.waiting !== undefined)
    hearChanges('submissions', ({about}) => {
      if (about.includes(submission)) location.reload()
    })
}

/** Fetches a passage as it stands now and puts it in the place of the older form. */
export async function showAgain(id: string, hand: Hand): Promise<void> {
  const found = await fetchFragment(`/passages/${id}${location.search}`)
  const fresh = found.firstElementChild
  if (fresh instanceof HTMLElement) hand.replace(fresh)
}
