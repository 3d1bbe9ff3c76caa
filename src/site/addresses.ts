import path from 'node:path'
import type {UnLanguage} from '../domain/document.js'

/**
 * Where everything stands in a site, built from the number of an edition, a language and the ids of parties, codes and
 * questions, and nothing else: an address that was given once is never given to anything else.
 */
export const addresses = {
  root: 'index.html',
  notFound: '404.html',
  list: 'addresses.json',
  front: (language: UnLanguage) => `${language}/index.html`,
  feed: (language: UnLanguage) => `${language}/feed.xml`,
  edition: (language: UnLanguage, number: string) => `${language}/${number}/index.html`,
  parties: (language: UnLanguage, number: string) => `${language}/${number}/parties.html`,
  codes: (language: UnLanguage, number: string) => `${language}/${number}/codes.html`,
  questions: (language: UnLanguage, number: string) => `${language}/${number}/questions.html`,
  sources: (language: UnLanguage, number: string) => `${language}/${number}/sources.html`,
  files: (language: UnLanguage, number: string) => `${language}/${number}/files.html`,
  search: (language: UnLanguage, number: string) => `${language}/${number}/search.html`,
  party: (language: UnLanguage, number: string, party: string) =>
    `${language}/${number}/parties/${party}.html`,
  code: (language: UnLanguage, number: string, code: string) => `${language}/${number}/codes/${code}.html`,
  matrix: (language: UnLanguage, number: string, taxonomy: string) =>
    `${language}/${number}/matrix/${taxonomy}.html`,
  question: (language: UnLanguage, number: string, question: string) =>
    `${language}/${number}/questions/${question}.html`,
  since: (language: UnLanguage, number: string, earlier: string) =>
    `${language}/${number}/since/${earlier}.html`,
  download: (number: string, file: string) => `editions/${number}/${file}`,
  /** What a page is divided into where it would be too heavy: its second part and those after it. */
  part: (address: string, part: number) =>
    part === 1 ? address : `${address.replace(/\.html$/, '')}/${part}.html`
} as const

/** The relative link from one address of a site to another; it works on any server and from disk. */
export const linkBetween = (from: string, to: string): string => {
  const [address = '', anchor] = to.split('#')
  const link = address === from ? '' : path.posix.relative(path.posix.dirname(from), address)
  return anchor === undefined ? link || path.posix.basename(from) : `${link}#${encodeURIComponent(anchor)}`
}

/** The place of what a party says on a code or question, on the first page of the party. */
export const anchorOf = (subject: string): string => subject.replace('/', '.')

/**
 * Where an address that is no longer made leads: the nearest place above it that is made, down to the root. A second
 * part leads to the first, a party or a code to the list of them, and that to its edition.
 */
export function nearestTo(address: string, made: ReadonlySet<string>): string {
  let folder = path.posix.dirname(address)
  while (folder !== '.') {
    for (const near of [`${folder}.html`, `${folder}/index.html`]) if (made.has(near)) return near
    folder = path.posix.dirname(folder)
  }
  return addresses.root
}
