import type {UnLanguage} from '../../domain/document.js'
import type {PartiesAre} from '../../domain/pipeline/pipeline.js'
import {languageOf} from '../html/plain.js'
import type {Part} from '../words/message.js'
import {sayInPartsIn} from '../words/say.js'
import type {MessageKey} from '../words/translation.js'
import {link, strong} from './blocks.js'
import type {Inline, Inlines} from './outline.js'

/** What is put into a message: numbers, words, or words that are marked. */
export type Put = string | number | Inlines

/** Where the links of a message lead, by the name of its tag. */
type Links = Readonly<Record<string, string>>

/** A message as words in a line: `words('counts.parties', {count: 3})`. */
export type Wording = (key: MessageKey, values?: Readonly<Record<string, Put>>, links?: Links) => Inlines

/**
 * The messages of one language, with marks: `b` becomes strong, `english` and `original` words in English, `name` words
 * apart, and any other tag a link where one is given for it.
 */
export function wordingIn(language: UnLanguage, partiesAre?: PartiesAre): Wording {
  const inParts = sayInPartsIn(language, partiesAre)
  return (key, values = {}, links = {}) => {
    const put: Inlines[] = []
    // Words are put in after the message is read, so that none can pass for a place of another.
    const places = Object.fromEntries(
      Object.entries(values).map(([name, value]) => {
        if (typeof value === 'number') return [name, value]
        put.push(typeof value === 'string' ? [value] : value)
        return [name, `\u{f0000}${put.length - 1}\u{f0001}`]
      })
    )
    return inParts(key, places).flatMap(part => marked(part, {language, put, links}))
  }
}

type Around = {readonly language: UnLanguage; readonly put: readonly Inlines[]; readonly links: Links}

function marked(part: Part, around: Around): Inlines {
  if (typeof part === 'string')
    return part
      .split(/\u{f0000}(\d+)\u{f0001}/u)
      .flatMap((piece, index) => (index % 2 === 1 ? (around.put[Number(piece)] ?? []) : piece || []))
  const inner = part.parts.flatMap(each => marked(each, around))
  const to = around.links[part.tag]
  if (to !== undefined) return [link(to, ...inner)]
  switch (part.tag) {
    case 'b':
      return [strong(...inner)]
    case 'english':
    case 'original':
      return inner.map(words => (around.language === 'en' ? words : inLanguage(words, 'en')))
    case 'name':
      return inner.map(words => inLanguage(words, 'und'))
    default:
      return inner
  }
}

const inLanguage = (words: Inline, language: string): Inline =>
  typeof words === 'string' ? apart(words, language) : words

/** Words that run their own way, whatever stands round them. */
export function apart(text: string, language = 'und'): Inline {
  const {dir} = languageOf(language)
  return {kind: 'apart', language, direction: dir, text}
}
