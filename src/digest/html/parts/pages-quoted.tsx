import {paragraphInWords, whose} from '../phrases.js'
import type {Places} from '../places.js'
import {languageOf, plain} from '../plain.js'
import type {QuotedPage} from '../quoted-pages.js'
import {inOriginal} from '../words.js'
import {InFull} from './in-full.js'

type Quoted = QuotedPage['passages'][number]

/** The whole passages that are quoted, by submission and page, with the quoted words marked. */
export const PagesQuoted = ({at}: {readonly at: Places}) => (
  <section id="pages" aria-labelledby="pages-h">
    <h2 id="pages-h">{at.say('quotes.pagesHeading')}</h2>
    <p>{at.say('quotes.pagesIntro')}</p>
    {at.digest.submissions.map(({id, identity}) => {
      const pages = at.pages.filter(({submission}) => submission === id)
      return pages.length === 0 ? null : (
        <section class="source">
          <h3>
            <a href={`#${at.submission(id)}`}>
              <bdi>{at.fileName(id)}</bdi>
            </a>{' '}
            <span class="whose">{whose(identity, at)}</span>
          </h3>
          {pages.map(page => (
            <Page page={page} at={at} />
          ))}
        </section>
      )
    })}
  </section>
)

const Page = ({page: {page, passages}, at}: {readonly page: QuotedPage; readonly at: Places}) => (
  <>
    <h4>{page === null ? at.say('quotes.noPages') : at.say('quotes.pageHeading', {page})}</h4>
    {passages.map(quoted => (
      <WholePassage quoted={quoted} at={at} />
    ))}
  </>
)

const WholePassage = ({quoted, at}: {readonly quoted: Quoted; readonly at: Places}) => {
  const {passage, pieces, whole} = quoted
  // Printed already where it is quoted; on the screen it stands here as well.
  const printed = whole && at.firstPlace(whole)
  return (
    <div class="passage">
      <p class="small">
        {at.say('quotes.passageHeading', {ordinal: passage.ordinal})}
        {passage.speaker !== null && passage.speaker.label !== null && (
          <>
            {at.say('common.comma')}
            <bdi {...inOriginal(at.languageOf(passage.submission), at)}>
              {at.say('common.quoted', {words: plain(passage.speaker.label)})}
            </bdi>
          </>
        )}
        {passage.number !== null && `${at.say('common.comma')}${paragraphInWords(passage.number, at.say)}`}
        {passage.headings.length > 0 && (
          <>
            {' · '}
            <bdi {...inOriginal(passage.language, at)}>{passage.headings.map(plain).join(' › ')}</bdi>
          </>
        )}
        {printed && <InFull place={printed} from={{party: onlyPartyOf(passage.submission, at)}} at={at} />}
      </p>
      <p class={printed ? 'whole again' : 'whole'} {...languageOf(passage.language)}>
        {pieces.map(({text, mark}) => (mark === undefined ? text : <mark id={mark}>{text}</mark>))}
      </p>
    </div>
  )
}

function onlyPartyOf(submission: string, at: Places): string | undefined {
  const [party, another] = at.digest.parties.filter(({submissions}) => submissions.includes(submission))
  return another === undefined ? party?.id : undefined
}
