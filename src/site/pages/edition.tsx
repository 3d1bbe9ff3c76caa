import type {Child} from 'hono/jsx'
import {plain} from '../../digest/html/plain.js'
import {inEnglish, Words} from '../../digest/html/words.js'
import {dateIn} from '../../digest/words/dates.js'
import type {EditionNotice} from '../../domain/edition/manifest.js'
import {addresses} from '../addresses.js'
import {chosenFiles, Downloads} from '../parts/downloads.js'
import {editionPage, publishedOn} from '../parts/edition-frame.js'
import type {Shell} from '../parts/frame.js'
import type {SiteFile} from '../parts/parted.js'
import {SummaryOf} from '../parts/summary.js'
import {HowToVerify} from '../parts/verify.js'
import {SiteWords} from '../parts/words.js'
import type {PublishedEdition} from '../published/published-edition.js'
import {type At, hereIn, type View} from '../view.js'

/** The first page of an edition: what it is, what it holds, what to take away, how to check it, what was said of it since. */
export function editionFront(earlier: readonly PublishedEdition[], shell: Shell, view: View): SiteFile {
  const address = addresses.edition(view.language, view.number)
  const at = hereIn(view, address)
  return {
    address,
    content: editionPage(
      {
        title: `${at.word('frame.edition', {number: at.number})}`,
        place: 'edition',
        inLanguage: other => addresses.edition(other, at.number),
        children: <Content earlier={earlier} at={at} />
      },
      shell,
      at
    )
  }
}

const Content = ({earlier, at}: {readonly earlier: readonly PublishedEdition[]; readonly at: At}) => (
  <>
    <Title at={at} />
    <Notices at={at} />
    <SummaryOf at={at} />
    <section aria-labelledby="holds-h">
      <h2 id="holds-h">{at.word('edition.whatItHolds')}</h2>
      <ul class="doors">
        {doorsOf(earlier, at).map(([address, name, what]) => (
          <li>
            <a href={at.to(address)}>{name}</a>
            <span>{what}</span>
          </li>
        ))}
      </ul>
      <p class="small">
        <Words
          of="opening.caution"
          values={{heading: at.word('frame.sources')}}
          marks={{link: words => <a href={at.to(addresses.sources(at.language, at.number))}>{words}</a>}}
          at={at}
        />
      </p>
    </section>
    <section aria-labelledby="downloads-h">
      <h2 id="downloads-h">{at.word('edition.downloads')}</h2>
      <Downloads files={chosenFiles(at)} caption="files.caption" at={at} />
      <p>
        <a href={at.to(addresses.files(at.language, at.number))}>{at.word('files.allFiles')}</a>
      </p>
    </section>
    <section aria-labelledby="verify-h">
      <h2 id="verify-h">{at.word('edition.verify')}</h2>
      <HowToVerify at={at} />
    </section>
    <About at={at} />
  </>
)

const Title = ({at}: {readonly at: At}) => {
  const {digest, edition, title} = at
  const {front, replaces} = edition.manifest
  return (
    <>
      {front.symbol !== null && <p class="above">{plain(front.symbol)}</p>}
      <h1>
        {title.language === at.language ? (
          plain(title.text)
        ) : (
          <bdi {...inEnglish(at)}>{plain(title.text)}</bdi>
        )}
      </h1>
      <p class="lead">
        {at.say('opening.lead', {parties: digest.parties.length, submissions: digest.submissions.length})}
      </p>
      <p class="dated">
        <b>{at.word('frame.edition', {number: at.number})}</b>
        {' · '}
        {at.word('frame.publishedOn', {date: publishedOn(at)})}
        {replaces !== null && (
          <>
            {' · '}
            <SiteWords
              of="standing.replaces"
              values={{number: replaces.number}}
              marks={{
                link: words => <a href={at.to(at.editionAt(replaces.number))}>{words}</a>
              }}
              at={at}
            />{' '}
            {at.word('standing.why', {why: plain(replaces.why)})}
          </>
        )}
      </p>
      {digest.parties.some(({invented}) => invented) && (
        <p class="notice">
          <Words of="opening.example" at={at} />
        </p>
      )}
    </>
  )
}

/** Errata and a withdrawal in full, with the reasons that were given. */
const Notices = ({at}: {readonly at: At}) => {
  const {errata, replacedBy, withdrawal} = at.standing
  const notices = withdrawal === null ? errata : [withdrawal, ...errata]
  if (notices.length + replacedBy.length === 0) return null
  return (
    <section id="errata" aria-labelledby="errata-h">
      <h2 id="errata-h">{at.word('standing.errata')}</h2>
      {notices.map(notice => (
        <NoticeOf notice={notice} at={at} />
      ))}
      {replacedBy.map(({number, why}) => (
        <p class="notice">
          <SiteWords
            of="standing.replaced"
            values={{number}}
            marks={{
              link: (words: Child) => <a href={at.to(at.editionAt(number))}>{words}</a>
            }}
            at={at}
          />{' '}
          {at.word('standing.why', {why: plain(why)})}
        </p>
      ))}
    </section>
  )
}

const NoticeOf = ({notice, at}: {readonly notice: EditionNotice; readonly at: At}) => {
  const date = dateIn(at.language, notice.at.slice(0, 10))
  return (
    <div class="notice">
      <h3>
        {notice.kind === 'erratum'
          ? at.word('standing.erratum', {number: notice.number, date})
          : at.word('standing.withdrawal', {date})}
      </h3>
      <p class="as-written">{plain(notice.why)}</p>
    </div>
  )
}

type Door = readonly [address: string, name: string, what: string]

const doorsOf = (earlier: readonly PublishedEdition[], at: At): readonly Door[] => {
  const {digest, language, number, word} = at
  const codes = digest.taxonomies.flatMap(({codes}) => codes).length
  return [
    [
      addresses.parties(language, number),
      at.say('counts.parties', {count: digest.parties.length}),
      word('edition.partiesSay')
    ],
    [addresses.codes(language, number), word('edition.codes', {count: codes}), word('edition.codesSay')],
    ...(digest.questions.length === 0
      ? []
      : [
          [
            addresses.questions(language, number),
            word('edition.questions', {count: digest.questions.length}),
            word('edition.questionsSay')
          ] as const
        ]),
    ...earlier.map(
      ({manifest}): Door => [
        addresses.since(language, number, manifest.number),
        word('edition.sinceEarlier', {number: manifest.number}),
        word('edition.sinceSay')
      ]
    ),
    [
      addresses.sources(language, number),
      at.say('counts.submissions', {count: digest.submissions.length}),
      word('edition.sourcesSay')
    ],
    [addresses.search(language, number), word('frame.search'), word('edition.searchSay')]
  ]
}

const About = ({at}: {readonly at: At}) => {
  const {approvals, corrections, front, pipeline, program, tagger, key} = at.edition.manifest
  const facts: readonly (readonly [string, string | null])[] = [
    [at.word('edition.documentSymbol'), front.symbol],
    [
      at.word('edition.approvedBy'),
      approvals
        .map(({name, at: moment}) =>
          at.word('edition.approval', {name: plain(name), date: dateIn(at.language, moment.slice(0, 10))})
        )
        .join(at.say('common.semicolon'))
    ],
    [at.word('edition.correctionsUpTo'), String(corrections.upTo)],
    [
      at.word('edition.program'),
      `${program.name} ${program.version} · ${pipeline.id} ${pipeline.version}${tagger === null ? '' : ` · ${tagger.version}`}`
    ],
    [at.word('edition.fingerprint'), key.fingerprint]
  ]
  return (
    <section aria-labelledby="about-h">
      <h2 id="about-h">{at.word('edition.about')}</h2>
      <dl class="facts wide">
        {facts.map(([name, fact]) =>
          fact === null ? null : (
            <div>
              <dt>{name}</dt>
              <dd class="hash">{fact}</dd>
            </div>
          )
        )}
      </dl>
    </section>
  )
}
