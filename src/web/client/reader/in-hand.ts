import {hideWithoutScript} from '../page/without-script.js'

/** The passages of a page, of which one is in hand, and of that one tag: what keys and buttons speak of. */
export type Hand = {
  readonly passage: () => HTMLElement | null
  /** Takes a passage in hand, and looks at it where `focus` says so. */
  readonly take: (passage: HTMLElement, focus: boolean) => void
  /** Goes on to the next passage (1) or back (−1) that is as asked; false where there is none. */
  readonly step: (by: 1 | -1, isAsked?: (passage: HTMLElement) => boolean) => boolean
  /** The tag or answer in hand. */
  readonly claim: () => HTMLElement | null
  /** Takes the next tag of the passage in hand, or the one before. */
  readonly stepClaim: (by: 1 | -1) => void
  /** Puts a newer form of a passage in the place of the older one. */
  readonly replace: (fresh: HTMLElement) => void
}

/** Follows which passage is in hand; `changed` hears of every new one. */
export function handOver(root: HTMLElement, changed: (passage: HTMLElement) => void): Hand {
  let held = ''
  let heldClaim = 0
  const passages = (): HTMLElement[] => [...root.querySelectorAll<HTMLElement>('.passage')]
  const passage = () => (held === '' ? null : root.querySelector<HTMLElement>(`.passage[id="${held}"]`))
  const claims = () => [...(passage()?.querySelectorAll<HTMLElement>('.claim[data-about]') ?? [])]
  const claim = () => claims()[heldClaim] ?? claims()[0] ?? null

  const show = () => {
    const current = passage()
    for (const old of root.querySelectorAll('.passage.held'))
      if (old !== current) old.classList.remove('held')
    current?.classList.add('held')
    for (const old of root.querySelectorAll('.claim.held, mark.held')) old.classList.remove('held')
    const one = claim()
    if (one === null) return
    one.classList.add('held')
    for (const mark of current?.querySelectorAll('mark') ?? [])
      if (mark.dataset.of?.split(' ').includes(one.dataset.place ?? '')) mark.classList.add('held')
  }

  const hand: Hand = {
    passage,
    claim,
    take: (next, focus) => {
      if (next.id !== held) {
        const isFirst = held === ''
        held = next.id
        heldClaim = firstToLookAt(next)
        show()
        // A place that is named while the page is loaded would be gone to, past the head of the page.
        if (!isFirst) history.replaceState(history.state, '', `#${next.id}`)
        changed(next)
      }
      if (!focus || document.activeElement === next) return
      next.focus({preventScroll: true})
      next.scrollIntoView({block: 'nearest'})
    },
    step: (by, isAsked = () => true) => {
      const all = passages()
      const at = all.findIndex(({id}) => id === held)
      const ahead = by === 1 ? all.slice(at + 1) : all.slice(0, Math.max(0, at)).toReversed()
      const next = ahead.find(isAsked)
      if (next !== undefined) hand.take(next, true)
      return next !== undefined
    },
    stepClaim: by => {
      const count = claims().length
      if (count === 0) return
      heldClaim = (heldClaim + by + count) % count
      show()
      claim()?.scrollIntoView({block: 'nearest'})
    },
    replace: fresh => {
      const old = root.querySelector<HTMLElement>(`.passage[id="${fresh.id}"]`)
      if (old === null) return
      const active = document.activeElement
      const focused = old === active || old.contains(active)
      hideWithoutScript(fresh)
      old.replaceWith(fresh)
      if (fresh.id !== held) return
      heldClaim = firstToLookAt(fresh)
      show()
      changed(fresh)
      // The buttons have moved over to the newer form: who was at one of them stays there.
      if (focused && active instanceof HTMLElement)
        (fresh.contains(active) ? active : fresh).focus({preventScroll: true})
    }
  }

  root.addEventListener('focusin', event => {
    const found = event.target instanceof Element ? event.target.closest<HTMLElement>('.passage') : null
    if (found !== null) hand.take(found, false)
  })
  root.addEventListener('click', event => {
    const one = event.target instanceof Element ? event.target.closest<HTMLElement>('.claim') : null
    if (one === null || !passage()?.contains(one)) return
    heldClaim = Math.max(0, claims().indexOf(one))
    show()
  })
  return hand
}

/** The first tag that nobody has looked at, else the first. */
function firstToLookAt(passage: HTMLElement): number {
  const all = [...passage.querySelectorAll<HTMLElement>('.claim[data-about]')]
  return Math.max(
    0,
    all.findIndex(({dataset}) => dataset.settled === 'machine')
  )
}
