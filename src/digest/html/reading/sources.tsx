import type {Digest} from '../../../domain/digest/digest.js'
import type {Sureness} from '../../../domain/submission.js'
import {sessionOf} from '../../session-names.js'
import {dateIn} from '../../words/dates.js'
import type {Say} from '../../words/say.js'
import {Kept} from '../kept.js'
import {BlockOf} from '../outlined/blocks.js'
import type {Outlined} from '../outlined/sections.js'
import {inPercent, languageName, whose} from '../phrases.js'
import type {Places} from '../places.js'
import {plain} from '../plain.js'
import {inOriginal, Words} from '../words.js'

type DigestSubmission = Digest['submissions'][number]

const columns = ['party', 'file', 'title', 'date', 'session', 'language', 'pages'] as const

/** Every submission that was read, with what is known of it, how it was told, and what was odd. */
export const Sources = ({outlined, at}: {readonly outlined: Outlined; readonly at: Places}) => (
  <section id="sources" aria-labelledby="sources-h">
    <h2 id="sources-h">{at.say('reading.sourcesHeading')}</h2>
    {outlined.coverage.map(block => (
      <BlockOf block={block} links={outlined.links} />
    ))}
    {at.digest.submissions.length === 0 ? (
      <p>{at.say('reading.nothingRead')}</p>
    ) : (
      <section class="scroll" aria-label={at.say('reading.table')} tabindex={0}>
        <table class="sources">
          <caption>{at.say('reading.caption', {count: at.digest.submissions.length})}</caption>
          <thead>
            <tr>
              {columns.map(column => (
                <th scope="col">{at.say(`reading.${column}`)}</th>
              ))}
            </tr>
          </thead>
          {at.digest.submissions.map(submission => (
            <Kept
              place={`source ${submission.id}`}
              from={[submission]}
              at={at}
              of={at => <Source submission={submission} at={at} />}
            />
          ))}
        </table>
      </section>
    )}
  </section>
)

/** Two rows: the facts, and below them, over the full width, what is to be said about them. */
function Source({submission, at}: {readonly submission: DigestSubmission; readonly at: Places}) {
  const {identity, supersededBy, sameAs, notes} = submission
  const {kind, parties, title, date, session, language} = identity
  const quoted = at.quotedFrom(submission.id)
  const named = sessionOf(submission, at.digest, at.language)
  return (
    <tbody id={at.submission(submission.id)}>
      <tr>
        <th scope="rowgroup" rowspan={2}>
          <bdi>{whose(identity, at)}</bdi>
        </th>
        <td class="file">
          {quoted === undefined ? (
            <bdi>{plain(submission.file)}</bdi>
          ) : (
            <a href={`#${quoted}`}>
              <bdi>{plain(submission.file)}</bdi>
            </a>
          )}
        </td>
        <td class="title">
          <Told fact={title} language={language.value} at={at} />
        </td>
        <td>
          <Told fact={{...date, value: date.value && dateIn(at.language, date.value)}} at={at} />
        </td>
        <td>
          <Told
            fact={{...session, value: named?.words ?? null}}
            {...(named?.declared ? {} : {language: language.value})}
            at={at}
          />
        </td>
        <td>
          <Told fact={{...language, value: languageName(plain(language.value), at.say)}} at={at} />
        </td>
        <td>{pagesInWords(submission, at.say)}</td>
      </tr>
      <tr class="notes">
        <td colspan={columns.length - 1}>
          {sameAs !== null && (
            <p>
              <Words of="reading.sameFile" values={{file: at.fileName(sameAs)}} at={at} />
            </p>
          )}
          {supersededBy !== null && (
            <p>
              <Words of="reading.replaced" values={{file: at.fileName(supersededBy)}} at={at} />
            </p>
          )}
          {notes.map(({code, message}) => (
            <p>
              {at.language === 'en' ? (
                <Words of="reading.note" values={{note: plain(message)}} at={at} />
              ) : (
                <Words
                  of="reading.noteInWords"
                  values={{note: at.say(`notes.${code}`), written: plain(message)}}
                  at={at}
                />
              )}
            </p>
          ))}
          <p class="small">
            {kind.value === 'transcript' ? (
              <Words
                of="reading.transcript"
                values={{reason: plain(kind.from)}}
                marks={{link: words => <a href="#voices">{words}</a>}}
                at={at}
              />
            ) : (
              <Words
                of={parties.value.length === 0 ? 'reading.partyNotKnown' : 'reading.partyToldFrom'}
                values={{from: plain(parties.from)}}
                at={at}
              />
            )}
            {parties.value.length > 0 && ` ${surenessInBrackets(parties.sureness, at.say)}`}
          </p>
        </td>
      </tr>
    </tbody>
  )
}

/** How many pages, and how many of them were not read by their own text. */
function pagesInWords(
  {pageCount, reading: {ocr, blank, unread, confidence}}: DigestSubmission,
  say: Say
): string {
  if (pageCount === null) return say('reading.noPages')
  const parts = [
    ...(ocr === 0 ? [] : [say('reading.fromPictures', {count: ocr, share: inPercent(confidence ?? 0, say)})]),
    ...(blank === 0 ? [] : [say('reading.blank', {count: blank})]),
    ...(unread === 0 ? [] : [say('reading.unread', {count: unread})])
  ]
  return parts.length === 0
    ? String(pageCount)
    : say('common.remark', {words: String(pageCount), remark: parts.join(say('common.semicolon'))})
}

const surenessInBrackets = (sureness: Sureness, say: Say): string =>
  say('common.brackets', {words: say(`terms.sureness-${sureness}`)})

type Fact = {readonly value: string | null; readonly sureness: Sureness}

type ToldProps = {
  readonly fact: Fact
  /** Of the document, where the fact is its own words. */
  readonly language?: string
  readonly at: Places
}

const Told = ({fact: {value, sureness}, language, at}: ToldProps) =>
  value === null ? (
    <span class="small">{at.say('reading.notKnown')}</span>
  ) : (
    <>
      <bdi {...(language === undefined ? {} : inOriginal(language, at))}>{plain(value)}</bdi>
      {(sureness === 'likely' || sureness === 'unknown') && (
        <span class="small"> {surenessInBrackets(sureness, at.say)}</span>
      )}
    </>
  )
