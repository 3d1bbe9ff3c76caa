import {sha256Of} from '../../domain/json/content-id.js'

/** One piece of news: an edition that was published, or what was said of one since. */
export type Entry = {
  /** What it is told apart by for ever; two entries never have the same. */
  readonly of: string
  readonly title: string
  readonly summary: string
  /** ISO 8601. */
  readonly at: string
  /** Where it leads. */
  readonly link: string
}

export type Feed = {
  readonly of: string
  readonly title: string
  readonly language: string
  readonly author: string
  /** Its own address. */
  readonly self: string
  readonly home: string
  /** The newest first. */
  readonly entries: readonly Entry[]
}

/** News as Atom (RFC 4287). It was last changed when its newest entry was. */
export const atomOf = ({author, entries, home, language, of, self, title}: Feed): string =>
  [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${inXml(language)}">`,
    `  <id>${idOf(of)}</id>`,
    `  <title>${inXml(title)}</title>`,
    `  <updated>${
      entries
        .map(({at}) => at)
        .toSorted()
        .at(-1) ?? '1970-01-01T00:00:00Z'
    }</updated>`,
    `  <author><name>${inXml(author)}</name></author>`,
    `  <link rel="self" type="application/atom+xml" href="${inXml(self)}"/>`,
    `  <link rel="alternate" type="text/html" href="${inXml(home)}"/>`,
    ...entries.flatMap(entry => [
      '  <entry>',
      `    <id>${idOf(entry.of)}</id>`,
      `    <title>${inXml(entry.title)}</title>`,
      `    <updated>${inXml(entry.at)}</updated>`,
      `    <published>${inXml(entry.at)}</published>`,
      `    <link rel="alternate" type="text/html" href="${inXml(entry.link)}"/>`,
      `    <summary>${inXml(entry.summary)}</summary>`,
      '  </entry>'
    ]),
    '</feed>',
    ''
  ].join('\n')

/** A name that is told from the content alone (RFC 9562, version 8), as an address may change and this may not. */
function idOf(content: string): string {
  const hash = sha256Of(content)
  const variant = '89ab'.charAt(Number.parseInt(hash.charAt(16), 16) % 4)
  return `urn:uuid:${hash.slice(0, 8)}-${hash.slice(8, 12)}-8${hash.slice(13, 16)}-${variant}${hash.slice(17, 20)}-${hash.slice(20, 32)}`
}

// What XML 1.0 cannot hold at all is left out.
const inXml = (text: string): string =>
  text
    .replace(/(?![\t\n\r])\p{Cc}|[\ufffe\uffff]|\p{Cs}/gu, '')
    .replace(/[&<>"']/g, sign => `&#${sign.charCodeAt(0)};`)
