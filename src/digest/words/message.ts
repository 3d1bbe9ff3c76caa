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
  const pieces = plainPieces(parsed.getAst())
  return {
    names,
    tags,
    inParts: values => {
      const plain = pieces && filled(pieces, values)
      if (typeof plain === 'string') return [plain]
      const parts = parsed.format<Part>({...values, ...tagged})
      return Array.isArray(parts) ? parts : [parts]
    }
  }
}

type Elements = ReturnType<IntlMessageFormat['getAst']>

const [LITERAL, ARGUMENT] = [0, 1]

/** Words, or the name of a value that is put in as it is. */
type Piece = {readonly words: string} | {readonly name: string}

/** Nearly all that is said some hundred thousand times is words and values alone; null where a message is more. */
function plainPieces(elements: Elements): readonly Piece[] | null {
  const pieces = elements.map((element): Piece | null => {
    if (!('value' in element)) return null
    if (element.type === LITERAL) return {words: element.value}
    return element.type === ARGUMENT ? {name: element.value} : null
  })
  const known = pieces.filter(piece => piece !== null)
  return known.length === pieces.length ? known : null
}

/** Null where a value is missing, of which the library has more to say. */
function filled(pieces: readonly Piece[], values: Values = {}): string | null {
  let words = ''
  for (const piece of pieces) {
    const put = 'words' in piece ? piece.words : values[piece.name]
    if (put === undefined) return null
    words += put
  }
  return words
}

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
