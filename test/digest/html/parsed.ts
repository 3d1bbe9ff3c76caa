import {parseHTML} from 'linkedom'

/** HTML as a document to ask questions of. */
export const parsed = (html: string) => parseHTML(html).document

type Found = {readonly getAttribute: (name: string) => string | null; readonly textContent: string | null}

/** Every element a selector finds. */
export const all = (html: string, selector: string): readonly Found[] => [
  ...(parsed(html).querySelectorAll(selector) as Iterable<Found>)
]

/** The targets of all links within the file, each once. */
export const targetsIn = (html: string): readonly string[] => [
  ...new Set(all(html, 'a[href]').map(link => link.getAttribute('href') ?? ''))
]
