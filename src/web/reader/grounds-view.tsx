import type {FC} from 'hono/jsx'
import {stanceInWords} from '../../digest/html/phrases.js'
import {languageOf} from '../../digest/html/plain.js'
import {localeOf} from '../../digest/words/locale.js'
import type {Grounds, Manner, SpokeFor} from '../../stages/tag/explain/explanation.js'
import type {At} from './at.js'

type Props = {
  readonly grounds: Grounds | null
  /** The code of the tag, or the question of the answer. */
  readonly code: string
  /** Of the passage, whose words are shown. */
  readonly language: string
  readonly at: At
}

/** The rule or the features that spoke for a tag, in the visitor's language; names of concepts are the pipeline's own. */
export const GroundsView: FC<Props> = ({at, code, grounds, language}) => {
  if (grounds === null) return null
  const {say} = at
  const reads = <p>{mannerIn(grounds.manner, code, at)}</p>
  if (grounds.kind === 'rule')
    return (
      <>
        <p>{say('why.asks', {concepts: conceptsIn(grounds, at), place: placeIn(grounds, at)})}</p>
        {grounds.voice !== 'own' && <p>{voiceIn(grounds, at)}</p>}
        {reads}
        <p>{say('why.ruleShare', {share: grounds.share})}</p>
      </>
    )
  return (
    <>
      <p>{say('why.spoke')}</p>
      <ul>
        {grounds.spoke.map(each => (
          <Spoke each={each} language={language} at={at} />
        ))}
      </ul>
      {reads}
      <p>
        {say('why.modelShare', {share: grounds.share})} {grounds.abstains && say('why.doubt')}
      </p>
    </>
  )
}

const Spoke: FC<{readonly each: SpokeFor; readonly language: string; readonly at: At}> = ({
  at,
  each: {kind, names, weight, words},
  language
}) => (
  <li>
    {at.say(`why.feature-${kind}`, {names: names.map(isolated).join(' + ')})}{' '}
    {words.map((each, place) => (
      <>
        {place > 0 && at.terms('common.comma')}
        <q lang={languageOf(language).lang} dir="auto">
          {each}
        </q>
      </>
    ))}{' '}
    <bdi>{new Intl.NumberFormat(localeOf(at.language), {signDisplay: 'always'}).format(weight)}</bdi>
  </li>
)

type OfRule = Extract<Grounds, {kind: 'rule'}>

const conceptsIn = ({concepts}: OfRule, {terms}: At): string =>
  concepts.map(({name, words}) => `${isolated(name)} (${quoted(words)})`).join(terms('common.comma'))

function placeIn({near, within}: OfRule, {say}: At): string {
  const place = say(`why.within-${within}`)
  return near === null ? place : say('why.near', {place, count: near})
}

function voiceIn({rejection, voice}: OfRule, {say}: At): string {
  if (voice === 'own') return ''
  return rejection === null || voice === 'affirmed'
    ? say(`why.voice-${voice}`)
    : say('why.rejectedBy', {words: quoted(rejection)})
}

const mannerIn = (manner: Manner, code: string, {names, say, terms}: At): string =>
  manner.kind === 'answer'
    ? say('why.answers', {answer: names.pole(code, manner.pole)})
    : say('why.reads', {manner: stanceInWords(manner, terms)})

/** Apart from the direction of the text around it, whatever script it is in. */
const isolated = (name: string): string => `\u2068${name}\u2069`
const quoted = (words: string): string => `“${isolated(words)}”`
