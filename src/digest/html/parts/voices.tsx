import type {Child} from 'hono/jsx'
import type {Digest} from '../../../domain/digest/digest.js'
import type {Quote} from '../../../domain/position.js'
import {ofLabels} from '../../words/labels.js'
import type {Say} from '../../words/say.js'
import {Sign} from '../matrix/legend.js'
import {codeInWords} from '../phrases.js'
import type {Places} from '../places.js'
import {plain} from '../plain.js'
import {inEnglish, inOriginal, Words} from '../words.js'
import {QuoteOf} from './quote.js'

type Voice = Digest['voices'][number]

/** Everybody who speaks in a transcript: how each party was told, and what the chair and all others say. */
export const Voices = ({at}: {readonly at: Places}) => (
  <section id="voices" aria-labelledby="voices-h">
    <h2 id="voices-h">{at.say('comparison.voicesHeading')}</h2>
    <p>{at.say('comparison.voicesIntro')}</p>
    {at.digest.submissions.map(({id}) => {
      const voices = at.digest.voices.filter(({submission}) => submission === id)
      return voices.length === 0 ? null : <Transcript submission={id} voices={voices} at={at} />
    })}
  </section>
)

type TranscriptProps = {readonly submission: string; readonly voices: readonly Voice[]; readonly at: Places}

const Transcript = ({submission, voices, at}: TranscriptProps) => {
  const ofParties = voices.filter(({role}) => role === 'party')
  return (
    <section class="transcript">
      <h3>
        <a href={`#${at.submission(submission)}`}>
          <bdi>{at.fileName(submission)}</bdi>
        </a>
      </h3>
      {ofParties.length > 0 && (
        <>
          <h4>{at.say('comparison.parties')}</h4>
          <ul>
            {ofParties.map(voice => (
              <li>
                <PartyVoice voice={voice} at={at} />
              </li>
            ))}
          </ul>
        </>
      )}
      {voices
        .filter(({role}) => role !== 'party')
        .map(voice => (
          <OtherVoice voice={voice} at={at} />
        ))}
    </section>
  )
}

const PartyVoice = ({voice, at}: {readonly voice: Voice; readonly at: Places}) => {
  const {party, onBehalfOf, sureness, from} = voice
  const counts = onBehalfOf ?? party ?? ''
  const values = {
    speaker: nameOf(voice, at.say),
    party: at.partyName(counts),
    turns: at.say('counts.turns', {count: voice.turns})
  }
  const marks = {
    name: (words: Child) => <bdi {...nameIsIn(voice, at)}>{words}</bdi>,
    link: (words: Child) => <a href={`#${at.party(counts)}`}>{words}</a>
  }
  return (
    <>
      {onBehalfOf !== null && party !== null ? (
        <Words
          of="comparison.voiceThrough"
          values={{...values, spokesman: at.partyName(party)}}
          marks={marks}
          at={at}
        />
      ) : (
        <Words of="comparison.voice" values={values} marks={marks} at={at} />
      )}
      <span class="small">
        {' '}
        <Words
          of={sureness === 'likely' ? 'comparison.likelyToldFrom' : 'comparison.toldFrom'}
          values={{from: plain(from)}}
          at={at}
        />
      </span>
    </>
  )
}

const OtherVoice = ({voice, at}: {readonly voice: Voice; readonly at: Places}) => (
  <div class="voice">
    <h4>
      <bdi {...nameIsIn(voice, at)}>{nameOf(voice, at.say)}</bdi>
    </h4>
    <p class="small">
      {at.say(voice.quotes.length === 0 ? 'comparison.otherVoiceOnNothing' : 'comparison.otherVoice', {
        role: at.say(`terms.role-${voice.role}`),
        turns: at.say('counts.turns', {count: voice.turns})
      })}
      {voice.role === 'other' && (
        <>
          {' '}
          <Words
            of="common.brackets"
            values={{words: plain(voice.from)}}
            marks={{inner: words => <bdi {...inEnglish(at)}>{words}</bdi>}}
            at={at}
          />
        </>
      )}
    </p>
    {stretchesOf(voice).map(quotes => (
      <Said quotes={quotes} at={at} />
    ))}
  </div>
)

/** The same words once, with every code they speak to. */
const Said = ({quotes, at}: {readonly quotes: readonly Voice['quotes'][number][]; readonly at: Places}) => {
  const [first] = quotes
  if (first === undefined) return null
  const {code: _code, stance: _stance, act: _act, ...quote} = first
  return (
    <>
      <QuoteOf quote={quote} at={at} />
      <ul class="small">
        {quotes.map(({code, stance}) => (
          <li>
            <Sign manner={stance} />{' '}
            {at.say('common.named', {called: codeName(code, at), said: at.say(`terms.manner-${stance}`)})}
          </li>
        ))}
      </ul>
    </>
  )
}

const nameOf = ({label: name}: Voice, say: Say): string =>
  name === null ? say('comparison.nameless') : plain(name)

/** A name as it is printed is in the language of its transcript; words for a missing one are ours. */
const nameIsIn = ({label, submission}: Voice, at: Places) =>
  label === null ? {} : inOriginal(at.languageOf(submission), at)

function codeName(code: string, at: Places): string {
  for (const {codes, labels} of at.digest.taxonomies) {
    const found = codes.find(each => each.code === code)
    if (found !== undefined)
      return at.say('common.remark', {
        words: codeInWords(found, at),
        remark: ofLabels(labels, at.language)
      })
  }
  return code
}

const stretchesOf = ({quotes}: Voice): readonly (readonly Voice['quotes'][number][])[] => {
  const stretches = new Map<string, Voice['quotes']>()
  const key = ({passage, start, end}: Quote) => `${passage} ${start} ${end}`
  for (const quote of quotes.toSorted((a, b) => a.start - b.start))
    stretches.set(key(quote), [...(stretches.get(key(quote)) ?? []), quote])
  return [...stretches.values()]
}
