import {fetchFragment} from './fragment.js'
import {hearChanges} from './live.js'

const root = document.getElementById('round')
const id = root?.dataset.round ?? ''

/** Puts what the round shows now in the place of what it showed; what somebody is filling in stays. */
async function renew(): Promise<void> {
  if (root === null) return
  if (root.querySelector('details.step[open]') !== null || root.contains(document.activeElement)) return
  const open = [...root.querySelectorAll('details')].map(details => details.open)
  root.replaceChildren(await fetchFragment(`/rounds/${id}/now${location.search}`))
  for (const [at, details] of root.querySelectorAll('details').entries())
    if (open[at] && !details.classList.contains('step')) details.open = true
}

let waiting = false
if (root !== null)
  hearChanges('rounds', ({about}) => {
    if (waiting || !about.includes(id)) return
    waiting = true
    setTimeout(() => {
      waiting = false
      void renew()
    }, 500)
  })
