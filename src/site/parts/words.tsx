import type {Child} from 'hono/jsx'
import type {Part, Values} from '../../digest/words/message.js'
import type {Words} from '../view.js'
import type {SiteKey} from '../words/translation.js'

type Marks = Readonly<Record<string, (words: Child) => Child>>

type Props = {
  readonly of: SiteKey
  readonly values?: Values
  readonly marks?: Marks
  readonly at: Pick<Words, 'wordInParts'>
}

/** A message of the site as HTML: each of its tags becomes an element. */
export const SiteWords = ({of, values, marks, at}: Props) => (
  <>{at.wordInParts(of, values).map(part => marked(part, {...common, ...marks}))}</>
)

const common: Marks = {
  b: words => <b>{words}</b>,
  name: words => <bdi>{words}</bdi>,
  code: words => <code>{words}</code>,
  hash: words => <span class="hash">{words}</span>
}

function marked(part: Part, marks: Marks): Child {
  if (typeof part === 'string') return part
  const words = <>{part.parts.map(inner => marked(inner, marks))}</>
  return marks[part.tag]?.(words) ?? words
}
