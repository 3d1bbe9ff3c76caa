import {fetchFragment} from './fragment.js'
import {hearChanges} from './live.js'

type Part = {
  readonly kind: string
  /** Where it is fetched. */
  readonly address: string
  /** What a change must be about; anything where it is empty. */
  readonly about?: string
}

/** Puts a part of a page as it is now in the place of what it was; what somebody is filling in there stays. */
export function renewPart(root: HTMLElement, {about = '', address, kind}: Part): void {
  const renew = async () => {
    if (root.querySelector('details.step[open]') !== null || root.contains(document.activeElement)) return
    const open = [...root.querySelectorAll('details')].map(details => details.open)
    root.replaceChildren(await fetchFragment(address))
    for (const [at, details] of root.querySelectorAll('details').entries())
      if (open[at] && !details.classList.contains('step')) details.open = true
  }
  let waiting = false
  hearChanges(kind, change => {
    const isMeant = about === '' || change.about.length === 0 || change.about.includes(about)
    if (waiting || !isMeant) return
    waiting = true
    setTimeout(() => {
      waiting = false
      void renew()
    }, 500)
  })
}
