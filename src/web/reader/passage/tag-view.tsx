import type {FC} from 'hono/jsx'
import {inPercent, stanceInWords} from '../../../digest/html/phrases.js'
import {plain} from '../../../digest/html/plain.js'
import {mannerSigns} from '../../../digest/manners.js'
import {answerId} from '../../../domain/correction.js'
import type {Answer, SettledAnswer, SettledTag, Tag} from '../../../domain/tag.js'
import type {At} from '../at.js'
import {isUnsure} from './unsure.js'

/** One tag that stands: sign, letter, name, letter of the act; how it speaks, and who settled it. */
export const TagView: FC<{readonly tag: SettledTag; readonly place: number; readonly at: At}> = ({
  tag,
  place,
  at
}) => (
  <li
    class={`claim ${tag.settled}${isUnsure(tag) ? ' abstaining' : ''}`}
    data-about={tag.code}
    data-stance={tag.stance}
    data-act={tag.act}
    data-obstacle={tag.obstacle}
    data-place={place}
    data-settled={tag.settled}
  >
    <Signs tag={tag} at={at} />
    <span class="manner">
      {stanceInWords(tag, at.terms)} · {settledInWords(tag, at)}
    </span>
  </li>
)

/** What the machine said, and a person overruled. */
export const OverruledView: FC<{
  readonly said: Tag | Answer
  /** What a person may accept after all. */
  readonly about: string | undefined
  readonly at: At
}> = ({about, said, at}) => (
  <li class="claim overruled" data-about={about}>
    <s>{'pole' in said ? <AnswerName answer={said} at={at} /> : <Signs tag={said} at={at} />}</s>
    <span class="manner">{at.say('reader.overruled')}</span>
  </li>
)

/** One answer to a contested question. */
export const AnswerView: FC<{readonly answer: SettledAnswer; readonly place: number; readonly at: At}> = ({
  answer,
  place,
  at
}) => (
  <li
    class={`claim answer ${answer.settled}${isUnsure(answer) ? ' abstaining' : ''}`}
    data-about={answerId(answer.code, answer.pole)}
    data-place={place}
    data-settled={answer.settled}
  >
    <AnswerName answer={answer} at={at} />
    <span class="manner">{settledInWords(answer, at)}</span>
  </li>
)

const AnswerName: FC<{readonly answer: Answer; readonly at: At}> = ({answer: {code, pole}, at}) => (
  <span class="name">
    {at.names.question(code)} <b>{at.names.pole(code, pole)}</b>
  </span>
)

const Signs: FC<{readonly tag: Tag; readonly at: At}> = ({tag, at}) => {
  const {letter, name, taxonomy} = at.names.code(tag.code)
  return (
    <span class="name" title={taxonomy}>
      <span class={`tile ${tag.stance}`} aria-hidden="true">
        {mannerSigns[tag.stance]}
      </span>
      {letter !== null && <b class="letter">{letter}</b>} {name}
      {tag.act !== 'none' && (
        <span class="act" aria-hidden="true">
          {at.terms(`terms.letter-${tag.act}`)}
        </span>
      )}
    </span>
  )
}

/** Who stands behind what is said: the machine, and how sure it is, or a person. */
function settledInWords(
  {abstains, by, confidence, settled}: Pick<SettledTag, 'abstains' | 'by' | 'confidence' | 'settled'>,
  {nameOf, say, terms}: At
): string {
  if (settled === 'accepted') return say('reader.accepted')
  if (settled === 'set') return say('reader.setBy', {name: plain(nameOf(by))})
  const share = inPercent(confidence, terms)
  return abstains === true ? say('reader.asks', {share}) : say('reader.byMachine', {share})
}

/** What a tag or an answer is called where people speak of it: `gge-2015/f`, `binding-instrument=yes`. */
export const idOf = (said: Tag | Answer): string =>
  'pole' in said ? answerId(said.code, said.pole) : said.code
