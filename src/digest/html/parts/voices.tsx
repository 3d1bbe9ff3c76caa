import type {Digest} from '../../../domain/digest/digest.js'
import type {Quote} from '../../../domain/position.js'
import {label} from '../../labels.js'
import {mannerWords, roleWords} from '../../words.js'
import {Sign} from '../matrix/legend.js'
import {codeInWords, counted} from '../phrases.js'
import type {Places} from '../places.js'
import {plain} from '../plain.js'
import {QuoteOf} from './quote.js'

type Voice = Digest['voices'][number]

/** Everybody who speaks in a transcript: how each party was told, and what the chair and all others say. */
export const Voices = ({at}: {readonly at: Places}) => (
  <section id="voices" aria-labelledby="voices-h">
    <h2 id="voices-h">Who spoke in transcripts</h2>
    <p>
      A transcript holds words as they were taken down in the room; it is no authoritative record. What a
      party says in it stands in the party’s cells. What the chair, the secretariat, and persons and
      organisations that are no party say stands here, and in no cell.
    </p>
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
          <h4>Parties</h4>
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
  return (
    <>
      <bdi>{nameOf(voice)}</bdi>: <a href={`#${at.party(counts)}`}>{at.partyName(counts)}</a>
      {onBehalfOf !== null && party !== null && `, spoken for by ${at.partyName(party)}`},{' '}
      {counted(voice.turns, 'turn', 'turns')}
      <span class="small">
        {' '}
        (told from <bdi>{plain(from)}</bdi>
        {sureness === 'likely' && '; likely, so check it'})
      </span>
    </>
  )
}

const OtherVoice = ({voice, at}: {readonly voice: Voice; readonly at: Places}) => (
  <div class="voice">
    <h4>
      <bdi>{nameOf(voice)}</bdi>
    </h4>
    <p class="small">
      {label(roleWords[voice.role], at.language)}, {counted(voice.turns, 'turn', 'turns')}
      {voice.quotes.length === 0 && '; nothing on any code'}
      {voice.role === 'other' && (
        <>
          {' '}
          (<bdi>{plain(voice.from)}</bdi>)
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
            <Sign manner={stance} /> {codeName(code, at)}: {label(mannerWords[stance], at.language)}
          </li>
        ))}
      </ul>
    </>
  )
}

const nameOf = ({label: name}: Voice): string => (name === null ? 'A speaker without a name' : plain(name))

function codeName(code: string, at: Places): string {
  for (const {codes, labels} of at.digest.taxonomies) {
    const found = codes.find(each => each.code === code)
    if (found !== undefined) return `${codeInWords(found, at)} (${label(labels, at.language)})`
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
