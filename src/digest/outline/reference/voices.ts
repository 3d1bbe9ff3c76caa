import type {Digest} from '../../../domain/digest/digest.js'
import {grouped} from '../../../domain/grouped.js'
import {countsFor} from '../../../domain/meeting/speaker.js'
import {paragraph, section} from '../blocks.js'
import type {Edition} from '../edition.js'
import type {Block, Inlines, Section} from '../outline.js'
import {quoted} from '../quoted.js'
import {inOneLine} from '../text.js'
import {apart} from '../wording.js'

type Voice = Digest['voices'][number]

/** Everybody who speaks in a transcript; of those who are no party also what they say, which stands in no cell. */
export const voices = (at: Edition): Section =>
  section(
    {id: 'voices', heading: at.say('comparison.voicesHeading')},
    [paragraph(at.words('comparison.voicesIntro'))],
    [...grouped(at.digest.voices, ({submission}) => submission)].map(([submission, those], index) =>
      section(
        {
          id: `voices-${index + 1}`,
          heading: inOneLine(at.submission(submission)?.file ?? submission)
        },
        those.flatMap(voice => blocksOf(voice, at))
      )
    )
  )

function blocksOf(voice: Voice, at: Edition): readonly Block[] {
  const {sureness, from, quotes} = voice
  const told = at.words(sureness === 'likely' ? 'comparison.likelyToldFrom' : 'comparison.toldFrom', {
    from: inOneLine(from)
  })
  return [
    paragraph([...whoSpeaks(voice, at), ' ', ...told]),
    ...quotes.flatMap(({code, ...quote}) => [
      paragraph([at.codeName(code)], {tone: 'small'}),
      quoted(quote, {party: null}, at)
    ])
  ]
}

function whoSpeaks(voice: Voice, at: Edition): Inlines {
  const {label, role, party, onBehalfOf, quotes} = voice
  const speaker: Inlines = [apart(label === null ? at.say('comparison.nameless') : inOneLine(label))]
  const turns = at.say('counts.turns', {count: voice.turns})
  const counts = countsFor(voice)
  if (counts === null) {
    const said = quotes.length === 0 ? 'comparison.otherVoiceOnNothing' : 'comparison.otherVoice'
    return at.words('common.named', {
      called: speaker,
      said: at.words(said, {role: at.say(`terms.role-${role}`), turns})
    })
  }
  const named = {speaker, party: [at.party(counts)], turns}
  return onBehalfOf === null || party === null
    ? at.words('comparison.voice', named)
    : at.words('comparison.voiceThrough', {...named, spokesman: [at.party(party)]})
}
