import type {Child} from 'hono/jsx'
import type {Part, Values} from '../words/message.js'
import type {MessageKey} from '../words/translation.js'
import type {Places} from './places.js'
import {languageOf} from './plain.js'

type Marks = Readonly<Record<string, (words: Child) => Child>>

type Props = {
  readonly of: MessageKey
  readonly values?: Values
  /** How each tag of the message is written; `b`, `name`, `original` and `english` have a form already. */
  readonly marks?: Marks
  readonly at: Language
}

/** In which language it is written. */
type Language = Pick<Places, 'language' | 'sayInParts'>

/** A message as HTML: each of its tags becomes an element. */
export const Words = ({of, values, marks, at}: Props) => {
  const all = {...commonMarks(at), ...marks}
  return <>{at.sayInParts(of, values).map(part => marked(part, all))}</>
}

/** Language and direction of words that stay in English in every edition; nothing in the English one. */
export const inEnglish = (
  at: Pick<Places, 'language'>
): ReturnType<typeof languageOf> | Record<never, never> => (at.language === 'en' ? {} : languageOf('en'))

/** Language and direction of a document's own words outside its quotes, where it is in another language than the edition. */
export const inOriginal = (
  tag: string,
  at: Pick<Places, 'language'>
): ReturnType<typeof languageOf> | Record<never, never> => (tag === at.language ? {} : languageOf(tag))

const commonMarks = (at: Pick<Places, 'language'>): Marks => ({
  b: words => <b>{words}</b>,
  name: words => <bdi>{words}</bdi>,
  original: words => <bdi {...inEnglish(at)}>{words}</bdi>,
  english: words => (at.language === 'en' ? words : <bdi {...inEnglish(at)}>{words}</bdi>)
})

function marked(part: Part, marks: Marks): Child {
  if (typeof part === 'string') return part
  const words = <>{part.parts.map(inner => marked(inner, marks))}</>
  const mark = marks[part.tag]
  return mark === undefined ? words : mark(words)
}
