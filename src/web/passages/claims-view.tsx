import type {FC} from 'hono/jsx'
import {stanceInWords} from '../../digest/html/phrases.js'
import {mannerSigns} from '../../digest/manners.js'
import type {Say as SayTerms} from '../../digest/words/say.js'
import type {FoundPassage} from '../../store/index/passages.js'
import type {Names} from '../reader/names.js'

type Props = {
  readonly passage: Pick<FoundPassage, 'tags' | 'answers'>
  readonly names: Names
  readonly terms: SayTerms
  readonly about?: string | undefined
}

/** What is said of a passage, in a line: signs, names, stances; a tick where a person has settled it. */
export const ClaimsView: FC<Props> = ({about, names, passage: {answers, tags}, terms}) => {
  if (tags.length + answers.length === 0) return null
  const ordered = tags.toSorted((a, b) => Number(b.code === about) - Number(a.code === about))
  return (
    <ul class="claims small">
      {ordered.map(tag => {
        const {letter, name} = names.code(tag.code)
        return (
          <li class={`claim ${tag.state}`}>
            <span class={`tile ${tag.stance}`} aria-hidden="true">
              {mannerSigns[tag.stance]}
            </span>{' '}
            {letter && <b>{letter}</b>} {name} <span class="quiet">{stanceInWords(tag, terms)}</span>
            {tag.state === 'checked' && ' ✓'}
          </li>
        )
      })}
      {answers.map(({pole, question, state}) => (
        <li class={`claim answer ${state}`}>
          {names.question(question)} <b>{names.pole(question, pole)}</b>
          {state === 'checked' && ' ✓'}
        </li>
      ))}
    </ul>
  )
}
