import type {DomElement} from './dom.js'

/** Elements that a browser sets as blocks of their own. */
const blocks = new Set(
  'html head body address article aside blockquote caption center col colgroup dd details dialog dir div dl dt fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu nav noframes ol optgroup option p pre search section summary table tbody td tfoot th thead title tr ul'.split(
    ' '
  )
)

/**
 * True for an element that begins and ends a block. As in a browser an unknown element is part of its line, but for
 * elements of a page's own making, which mostly hold whole parts of it.
 */
export const isBlock = ({localName}: DomElement): boolean =>
  blocks.has(localName) || (localName.includes('-') && !localName.includes(':'))

/** The kind of figures in which a list is numbered: by its own word, else by that of its style. */
export const listStyle = (element: DomElement): string | undefined =>
  /list-style(?:-type)?\s*:[^;]*?\b([a-z-]+)\s*(?:;|$)/i
    .exec(element.getAttribute('style') ?? '')?.[1]
    ?.toLowerCase()
