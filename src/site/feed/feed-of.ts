import {plain} from '../../digest/html/plain.js'
import type {UnLanguage} from '../../domain/document.js'
import {addresses, linkBetween} from '../addresses.js'
import type {SiteFile} from '../parts/parted.js'
import {inLanguage, type PublishedEdition} from '../published/published-edition.js'
import {siteSay} from '../words/say.js'
import {atomOf, type Entry} from './atom.js'

type Where = {
  readonly title: string
  /** The address of the site; without one, links are relative to the feed. */
  readonly base: string | undefined
}

/** News of editions in one language: each that was published, each erratum, each withdrawal. */
export function feedOf(
  editions: readonly PublishedEdition[],
  language: UnLanguage,
  {title, base}: Where
): SiteFile {
  const word = siteSay(language)
  const self = addresses.feed(language)
  const link = (address: string) =>
    base === undefined ? linkBetween(self, address) : new URL(address, base).href
  const entries = editions.flatMap((edition): Entry[] => {
    const {number, publishedAt, replaces} = edition.manifest
    const place = link(addresses.edition(inLanguage(edition, language), number))
    return [
      {
        of: `edition ${edition.sha256}`,
        title:
          replaces === null
            ? word('feed.published', {number})
            : word('feed.replaces', {number, earlier: replaces.number}),
        summary: replaces === null ? title : word('standing.why', {why: plain(replaces.why)}),
        at: publishedAt,
        link: place
      },
      ...edition.notices.map(({at, kind, number: notice, why}) => ({
        of: `${kind} ${notice} of edition ${edition.sha256}`,
        title: word(`feed.${kind}`, {number, notice}),
        summary: word('standing.why', {why: plain(why)}),
        at,
        link: `${place}#errata`
      }))
    ]
  })
  const [first] = editions.toReversed()
  return {
    address: self,
    content: atomOf({
      of: `editions in ${language} since ${first?.sha256 ?? ''}`,
      title: word('feed.title', {title}),
      language,
      author: title,
      self: link(self),
      home: link(addresses.front(language)),
      entries: entries.toSorted((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0))
    })
  }
}
