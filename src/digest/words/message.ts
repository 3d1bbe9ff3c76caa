import {IntlMessageFormat} from 'intl-messageformat'
import type {UnLanguage} from '../../domain/document.js'
import {localeOf} from './locale.js'

/** What is put into a message. A whole number in `{count, number}` or a plural is written as the language writes it. */
export type Values = Readonly<Record<string, string | number>>

/** A piece of a message: words, or what stands between `<tag>` and `</tag>`, which each format writes in its own way. */
export type Part = string | {readonly tag: string; readonly parts: readonly Part[]}

/** One message of one language, parsed: it throws where it is not ICU, and when it is not given all its values. */
export type Message = {
  readonly inParts: (values?: Values) => readonly Part[]
  /** The names of its values and of its tags, each once and in order. */
  readonly names: readonly string[]
  readonly tags: readonly string[]
}

/** Reads a message in the ICU form: `{count, plural, one {# party} other {# parties}} <b>say</b> so`. */
export function message(written: string, language: UnLanguage): Message {
  const parsed = new IntlMessageFormat(written, localeOf(language))
  const {names, tags} = namesIn(parsed.getAst())
  const inTag = (tag: string) => (parts: Part[]) => ({tag, parts})
  const tagged = Object.fromEntries(tags.map(tag => [tag, inTag(tag)]))
  return {
    names,
    tags,
    inParts: values => {
      const parts = parsed.format<Part>({...values, ...tagged})
      return Array.isArray(parts) ? parts : [parts]
    }
  }
}

type Elements = ReturnType<IntlMessageFormat['getAst']>

const LITERAL = 0

function namesIn(elements: Elements): {readonly names: readonly string[]; readonly tags: readonly string[]} {
  const names = new Set<string>()
  const tags = new Set<string>()
  const read = (some: Elements): void => {
    for (const element of some) {
      if ('children' in element) {
        tags.add(element.value)
        read(element.children)
      } else if ('value' in element && element.type !== LITERAL) names.add(element.value)
      if ('options' in element) for (const {value} of Object.values(element.options)) read(value)
    }
  }
  read(elements)
  return {names: [...names].toSorted(), tags: [...tags].toSorted()}
}
