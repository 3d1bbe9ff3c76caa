import type {FC} from 'hono/jsx'
import {languageOf, plain} from '../../../digest/html/plain.js'
import type {Speaker} from '../../../domain/meeting/speaker.js'
import type {SettledPassage} from '../../../domain/tag.js'
import type {At} from '../at.js'
import type {BoxesOf} from '../original/boxes.js'
import {PassageView} from './passage-view.js'

type Props = {
  readonly passages: readonly SettledPassage[]
  readonly language: string
  readonly boxesOf: BoxesOf
  readonly upTo: number
  readonly at: At
}

/** Passages in order, under the headings they stand under and the speakers who say them. */
export const PassagesView: FC<Props> = ({at, boxesOf, language, passages, upTo}) => (
  <>
    {passages.map((passage, place) => {
      const before = passages[place - 1]
      return (
        <>
          <Headings passage={passage} before={before} />
          {passage.speaker !== null && !isSameSpeaker(passage.speaker, before?.speaker ?? null) && (
            <SpeakerView speaker={passage.speaker} language={passage.language} at={at} />
          )}
          <PassageView passage={passage} language={language} boxesOf={boxesOf} upTo={upTo} at={at} />
        </>
      )
    })}
  </>
)

/** Those headings that were not over the passage before it too. */
const Headings: FC<{readonly passage: SettledPassage; readonly before: SettledPassage | undefined}> = ({
  before,
  passage
}) => {
  const {headings, language} = passage
  const first = headings.findIndex((heading, level) => before?.headings[level] !== heading)
  if (first === -1) return null
  return (
    <>
      {headings.slice(first).map(heading => (
        <h3 class="over" lang={languageOf(language).lang} dir="auto">
          {plain(heading)}
        </h3>
      ))}
    </>
  )
}

const SpeakerView: FC<{readonly speaker: Speaker; readonly language: string; readonly at: At}> = ({
  at,
  language,
  speaker
}) => (
  <h3 class={`speaker ${speaker.role}`}>
    <bdi lang={languageOf(language).lang}>
      {speaker.label === null ? at.say('reader.noName') : plain(speaker.label)}
    </bdi>
    <span class="small quiet">
      {speaker.party === null ? at.terms(`terms.role-${speaker.role}`) : at.names.party(speaker.party)}
      {speaker.onBehalfOf !== null &&
        `, ${at.say('reader.forGroup', {group: at.names.party(speaker.onBehalfOf)})}`}
    </span>
  </h3>
)

const isSameSpeaker = (one: Speaker, other: Speaker | null): boolean =>
  one.label === other?.label && one.role === other.role && one.party === other.party
