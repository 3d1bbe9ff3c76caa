import {actWithoutLeaving} from './page/forms.js'
import {fetchFragment} from './page/fragment.js'
import {handInOneByOne} from './page/hand-in.js'
import {hearChanges} from './page/live.js'

const listing = document.getElementById('listing')

/** Puts the list as it is now in the place of the one that is shown; what somebody is typing in stays. */
async function renew(): Promise<void> {
  if (listing === null || listing.contains(document.activeElement?.closest('details[open] form') ?? null))
    return
  const held = document.activeElement?.id
  listing.replaceChildren(await fetchFragment(listing.dataset.address ?? ''))
  if (held) document.getElementById(held)?.focus()
  actWithoutLeaving(listing, renew)
}

let waiting = false
hearChanges('submissions', () => {
  if (waiting) return
  waiting = true
  setTimeout(() => {
    waiting = false
    void renew()
  }, 300)
})
if (listing) actWithoutLeaving(listing, renew)
for (const form of document.querySelectorAll<HTMLFormElement>('form.drop')) handInOneByOne(form, renew)
