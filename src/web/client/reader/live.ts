import {fetchFragment} from '../page/fragment.js'
import {hearChanges} from '../page/live.js'
import {sayAloud} from '../page/said.js'
import type {Hand} from './in-hand.js'

/** Shows what others change while the page is open. A submission that was waiting is shown once it is read. */
export function followOthers(root: HTMLElement, hand: Hand): void {
  const submission = root.dataset.submission ?? ''
  hearChanges('corrections', ({about, by}) => {
    if (!about.includes(submission)) return
    const ids = about.filter(id => root.querySelector(`[id="p-${id}"]`) !== null)
    for (const id of ids)
      void showAgain(id, hand).then(changed => {
        if (changed && by !== root.dataset.visitor && hand.passage()?.dataset.id === id)
          sayAloud((root.dataset.changedBy ?? '%').replace('%', by ?? ''))
      })
    // Of changes that name no passage, any may be meant.
    if (about.length === 1) location.reload()
  })
  if (root.dataset.waiting !== undefined)
    hearChanges('submissions', ({about}) => {
      if (about.includes(submission)) location.reload()
    })
}

/** Fetches a passage as it stands now and puts it in the place of the older form; false where that is as new. */
export async function showAgain(id: string, hand: Hand): Promise<boolean> {
  const found = await fetchFragment(`/passages/${id}${location.search}`)
  const fresh = found.firstElementChild
  const old = document.getElementById(`p-${id}`)
  if (!(fresh instanceof HTMLElement) || Number(fresh.dataset.seen) <= Number(old?.dataset.seen)) return false
  hand.replace(fresh)
  return true
}
