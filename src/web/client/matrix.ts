import {fetchFragment} from './page/fragment.js'
import {hearChanges} from './page/live.js'

const matrix = document.getElementById('matrix')

/** Puts the matrix as it is now in the place of the one that is shown, with the same cell in focus. */
async function renew(): Promise<void> {
  if (matrix === null) return
  const focused = document.activeElement instanceof HTMLAnchorElement ? document.activeElement.href : ''
  const scroll = matrix.querySelector('.matrix-scroll')
  const [left, top] = [scroll?.scrollLeft ?? 0, scroll?.scrollTop ?? 0]
  matrix.replaceChildren(await fetchFragment(matrix.dataset.address ?? ''))
  matrix.querySelector('.matrix-scroll')?.scrollTo(left, top)
  for (const link of matrix.querySelectorAll('a')) if (link.href === focused) link.focus()
}

// The words of a cell stand in the page once: for whoever points at it they become its title.
matrix?.addEventListener('mouseover', ({target}) => {
  const link = target instanceof Element ? target.closest('a') : null
  if (link?.ariaLabel) link.title = link.ariaLabel
})

// Where many people correct, an open page asks once for all that came meanwhile, and shows it within two seconds.
const RENEWED_MS = 800
let waiting = false
for (const kind of ['corrections', 'submissions', 'taggers'])
  hearChanges(kind, () => {
    if (waiting) return
    waiting = true
    setTimeout(() => {
      waiting = false
      void renew()
    }, RENEWED_MS)
  })
