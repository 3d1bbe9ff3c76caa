import {htmlPage} from '../../../domain/text/html-page.js'

/** What of a tree we read; the compiler has no types of a browser here. */
export type DomNode = {
  readonly nodeType: number
  readonly textContent: string | null
  readonly childNodes: Iterable<DomNode>
}

export type DomElement = DomNode & {
  readonly localName: string
  readonly id: string
  readonly children: Iterable<DomElement>
  readonly parentElement: DomElement | null
  readonly hasAttribute: (name: string) => boolean
  readonly getAttribute: (name: string) => string | null
}

export type DomPage = DomNode & {
  readonly body: DomElement
  readonly querySelector: (selector: string) => DomElement | null
}

/** Parse HTML; nothing in it is run or fetched. A fragment is put into a page of its own. */
export const parseDom = (html: string): DomPage => {
  const whole = /<html[\s>]/i.test(html)
    ? html
    : `<!doctype html><html><head></head><body>${html}</body></html>`
  return htmlPage(whole)
}
