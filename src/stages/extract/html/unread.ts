import type {DomElement} from './dom.js'

/** Not text, or the label of something to click: left out without a word. */
const neverText = new Set(
  'script style svg rp rt annotation annotation-xml canvas iframe select input datalist title audio video'.split(
    ' '
  )
)
/** What a reader does not see, or not before doing something: left out, and noted where it is long. */
const unseen = new Set('noscript template object textarea'.split(' '))
const longestLabel = 40

/** How an element is read: as text; not at all; or not, but it may hold words that somebody should know of. */
export type Sight = 'read' | 'no-text' | 'unseen'

/** How an element is read, by itself; `inline` elements that only screen readers leave out are signs, not words. */
export const sightOf = (element: DomElement, inline: boolean): Sight => {
  const name = element.localName
  if (neverText.has(name)) return 'no-text'
  if (unseen.has(name) || isHidden(element)) return 'unseen'
  if (name === 'button') return isLabel(element) ? 'no-text' : 'read'
  // A page saved under an open window marks all its text so; on a single sign it means a picture.
  return inline && element.getAttribute('aria-hidden') === 'true' ? 'unseen' : 'read'
}

const isHidden = (element: DomElement): boolean =>
  (element.hasAttribute('hidden') && element.getAttribute('hidden') !== 'until-found') ||
  (element.localName === 'dialog' && !element.hasAttribute('open')) ||
  /(?:display:\s*none|visibility:\s*hidden)/i.test(element.getAttribute('style') ?? '')

/** Pages that fold make buttons of their headings, and those are said. */
const isLabel = (element: DomElement): boolean =>
  !/^(?:h[1-6]|summary|dt)$/.test(element.parentElement?.localName ?? '') &&
  (element.textContent ?? '').trim().length <= longestLabel
