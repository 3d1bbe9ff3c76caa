import {sayAloud} from './page/said.js'
import {markAsRead} from './reader/as-read.js'
import {acts} from './reader/correcting/acts.js'
import {handOver} from './reader/in-hand.js'
import {type Keys, keysAreOn, listenToKeys, turnKeys} from './reader/keys.js'
import {followOthers} from './reader/live.js'
import {drawSheets, markOnSheets} from './reader/sheets.js'
import {closeAll, toggleWhy} from './reader/why.js'

const root = document.getElementById('reader')
if (root !== null) read(root)

function read(root: HTMLElement): void {
  const sheets = root.querySelector<HTMLElement>('.sheets')
  const asRead = root.querySelector<HTMLElement>('.as-read')
  const original = root.querySelector<HTMLDetailsElement>('details.original')
  const shortcuts = document.querySelector<HTMLDialogElement>('#shortcuts')

  const mark = (passage: HTMLElement, follow: boolean) => {
    if (sheets !== null) markOnSheets(sheets, passage.dataset.boxes, follow)
    if (asRead !== null) markAsRead(asRead, passage, follow)
  }
  const tools = document.getElementById('tools')
  const hand = handOver(root, passage => {
    mark(passage, true)
    if (tools === null) return
    passage.append(tools)
    tools.hidden = false
    tools.classList.toggle('without-tag', passage.querySelector('.claim[data-about]') === null)
  })
  const move = (moved: boolean) => {
    if (!moved) sayAloud(root.dataset.noMore ?? '')
  }
  /** To what nobody has looked at, while there is any that way; else to what has tags. */
  const onwards = (by: 1 | -1) =>
    move(
      hand.step(by, ({dataset}) => dataset.unchecked !== undefined) ||
        hand.step(by, ({dataset}) => dataset.tagged !== undefined)
    )
  const rightwards = document.dir === 'rtl' ? -1 : 1

  const showPage = () => {
    if (original === null) return
    original.open = true
    const passage = hand.passage()
    if (passage !== null) mark(passage, true)
  }
  const help = () => shortcuts?.showModal()

  const correcting: Keys = tools === null ? {} : acts(root, hand)
  tools?.addEventListener('click', event => {
    const button = event.target instanceof Element ? event.target.closest('button') : null
    correcting[button?.dataset.key ?? '']?.()
  })

  listenToKeys({
    ...correcting,
    j: () => move(hand.step(1)),
    k: () => move(hand.step(-1)),
    J: () => onwards(1),
    K: () => onwards(-1),
    ArrowRight: () => hand.stepClaim(rightwards),
    ArrowLeft: () => hand.stepClaim(rightwards === 1 ? -1 : 1),
    e: () => {
      const passage = hand.passage()
      if (passage !== null) void toggleWhy(passage)
    },
    g: showPage,
    '?': help,
    Escape: () => void closeAll(hand.passage())
  })

  root.addEventListener('click', event => {
    const link = event.target instanceof Element ? event.target.closest('a.why') : null
    const passage = link?.closest<HTMLElement>('.passage') ?? null
    if (passage === null || event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    void toggleWhy(passage)
  })

  const button = document.getElementById('show-shortcuts')
  if (button !== null) {
    button.hidden = false
    button.addEventListener('click', help)
  }
  const single = document.querySelector<HTMLInputElement>('#single-keys')
  if (single !== null) {
    single.checked = keysAreOn()
    single.addEventListener('change', () => turnKeys(single.checked))
  }

  const top = document.querySelector<HTMLElement>('header.top')
  if (top !== null)
    new ResizeObserver(() =>
      document.documentElement.style.setProperty('--top', `${top.getBoundingClientRect().height}px`)
    ).observe(top)
  // On a small screen the words come first; the page is a touch away.
  if (original !== null && matchMedia('(max-width: 60rem)').matches) original.open = false
  if (sheets !== null) void drawSheets(sheets)
  const named = document.getElementById(decodeURIComponent(location.hash.slice(1)))
  const first = named?.closest<HTMLElement>('.passage') ?? root.querySelector<HTMLElement>('.passage')
  if (first !== null) hand.take(first, named !== null)
  followOthers(root, hand)
}
