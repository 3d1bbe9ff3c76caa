import type {DomElement} from './dom.js'

/**
 * Where on a page a block stands: in a menu; at the `edge` (a header or footer of the page); or in its text. What
 * is said inside `main` or `article` is text, also in a header or footer there.
 */
export type Region = 'text' | 'own-text' | 'edge' | 'menu'

/** What a block holds besides spaces: how many characters, how many of them in links, and in how many links. */
export type Ink = {readonly inked: number; readonly linked: number; readonly links: number}

/** The region inside an element, by its name or role alone; a class is a word of its maker and says nothing sure. */
export const regionIn = (element: DomElement, around: Region): Region => {
  const name = element.localName
  const role = element.getAttribute('role')
  if (name === 'nav' || (role !== null && menuRoles.has(role))) return 'menu'
  if (name === 'main' || name === 'article' || role === 'main' || role === 'article') return 'own-text'
  const isEdge = name === 'header' || name === 'footer' || role === 'banner' || role === 'contentinfo'
  return isEdge && around === 'text' ? 'edge' : around
}

/**
 * True for a block that only leads elsewhere: short links in a menu or in a list at the edge of a page, or the name
 * of a menu. In doubt a block is text, as what is furniture is never tagged.
 */
export const isNavigation = (
  text: string,
  {region, list, ink}: {readonly region: Region; readonly list: boolean; readonly ink: Ink}
): boolean => {
  if (region !== 'menu' && region !== 'edge') return false
  const {inked, linked, links} = ink
  const leadsAway = linked >= 0.8 * inked && linked <= longestLink[region] * links
  if (region === 'edge') return leadsAway && (list || links >= 3)
  return leadsAway || (text.length <= longestName && !/[.!?;؟。！？；۔]/u.test(text))
}

const menuRoles = new Set(['navigation', 'menu', 'menubar', 'tablist'])
/** Characters of a link, on the average of a block; longer ones are sentences. */
const longestLink = {menu: 60, edge: 30} as const
const longestName = 30
