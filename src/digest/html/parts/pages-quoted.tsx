import {grouped} from '../../../domain/grouped.js'
import {Kept} from '../kept.js'
import {paragraphInWords, whose} from '../phrases.js'
import type {Places} from '../places.js'
import {languageOf, plain} from '../plain.js'
import type {QuotedPage} from '../quoted-pages.js'
import {inOriginal} from '../words.js'
import {InFull} from './in-full.js'

type Quoted = QuotedPage['passages'][number]

/** The whole passages that are quoted, by submission and page, with the quoted words marked. */
export function PagesQuoted({at}: {readonly at: Places}) {
  const pagesOf = grouped(at.pages, ({submission}) => submission)
  const partiesOf = grouped(
    at.digest.parties.flatMap(({id, submissions}) =>
      submissions.map(submission => ({party: id, submission}))
    ),
    ({submission}) => submission
  )
  const onlyPartyOf = (submission: string): string | undefined => {
    const [only, another] = partiesOf.get(submission) ?? []
    return another === undefined ? only?.party : undefined
  }
  return (
    <section id="pages" aria-labelledby="pages-h">
      <h2 id="pages-h">{at.say('quotes.pagesHeading')}</h2>
      <p>{at.say('quotes.pagesIntro')}</p>
      {at.digest.submissions.map(({id, identity}) => {
        const pages = pagesOf.get(id)
        const party = onlyPartyOf(id)
        return pages === undefined ? null : (
          <Kept
            place={`pages of ${id}`}
            from={[identity, party, ...pages]}
            at={at}
            of={at => (
              <section class="source" id={at.quotedFrom(id)}>
                <h3>
                  <a href={`#${at.submission(id)}`}>
                    <bdi>{at.fileName(id)}</bdi>
                  </a>{' '}
                  <span class="whose">{whose(identity, at)}</span>
                </h3>
                {pages.map(page => (
                  <Page page={page} party={party} at={at} />
                ))}
              </section>
            )}
          />
        )
      })}
    </section>
  )
}

type PageProps = {
  readonly page: QuotedPage
  /** Whose submission it is, where it is one party's alone. */
  readonly party: string | undefined
  readonly at: Places
}

const Page = ({page: {page, passages}, party, at}: PageProps) => (
  <>
    <h4>{page === null ? at.say('quotes.noPages') : at.say('quotes.pageHeading', {page})}</h4>
    {passages.map(quoted => (
      <WholePassage quoted={quoted} party={party} at={at} />
    ))}
  </>
)

type PassageProps = Pick<PageProps, 'party' | 'at'> & {readonly quoted: Quoted}

const WholePassage = ({quoted, party, at}: PassageProps) => {
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
        {printed && <InFull place={printed} from={{party}} at={at} />}
      </p>
      <p class={printed ? 'whole again' : 'whole'} {...languageOf(passage.language)}>
        {pieces.map(({text, mark}) => (mark === undefined ? text : <mark id={mark}>{text}</mark>))}
      </p>
    </div>
  )
}
