import {titleIn} from '../../digest/edition-order.js'
import {plain} from '../../digest/html/plain.js'
import {inEnglish} from '../../digest/html/words.js'
import {dateIn} from '../../digest/words/dates.js'
import {directionOf} from '../../digest/words/locale.js'
import type {UnLanguage} from '../../domain/document.js'
import {addresses} from '../addresses.js'
import {framed, ownNames, type Shell} from '../parts/frame.js'
import type {SiteFile} from '../parts/parted.js'
import {inLanguage, type PublishedEdition} from '../published/published-edition.js'
import {isCurrent, type Standing, standingOf} from '../published/standing.js'
import {type Here, hereIn, wordsIn} from '../view.js'

type Editions = readonly PublishedEdition[]

/** The front page in one language: all editions, the newest first; none that was published is ever left out. */
export function frontPage(
  editions: Editions,
  language: UnLanguage,
  {shell, languages}: {readonly shell: Shell; readonly languages: readonly UnLanguage[]}
): SiteFile {
  const address = addresses.front(language)
  const at = hereIn(wordsIn(language), address)
  const standings = new Map(editions.map(edition => [edition, standingOf(edition, editions)]))
  const newest = editions.find(edition => isCurrent(standings.get(edition) ?? standingOf(edition, editions)))
  const others = editions.filter(edition => edition !== newest)
  const content = framed(
    {
      title: shell.title(language),
      home: address,
      feed: addresses.feed(language),
      others: languages
        .filter(other => other !== language)
        .map(other => ({language: other, address: addresses.front(other)})),
      footer: (
        <p>
          <a href={at.to(addresses.feed(language))}>{at.word('frame.feed')}</a>
        </p>
      ),
      children: (
        <>
          <h1>{shell.title(language)}</h1>
          <p class="lead">{at.word('front.lead')}</p>
          {newest === undefined ? (
            <p class="notice">{at.word('front.noneInForce')}</p>
          ) : (
            <section aria-labelledby="newest-h">
              <h2 id="newest-h">{at.word('front.newest')}</h2>
              <Newest edition={newest} standing={standings.get(newest)} at={at} />
            </section>
          )}
          {others.length > 0 && (
            <section aria-labelledby="earlier-h">
              <h2 id="earlier-h">{at.word('front.earlier')}</h2>
              <ul class="editions">
                {others.map(edition => (
                  <li>
                    <EditionOf edition={edition} standing={standings.get(edition)} at={at} />
                  </li>
                ))}
              </ul>
            </section>
          )}
        </>
      )
    },
    shell,
    at
  )
  return {address, content}
}

type EditionProps = {
  readonly edition: PublishedEdition
  readonly standing: Standing | undefined
  readonly at: Here
}

const Newest = ({edition, standing, at}: EditionProps) => {
  const {number, languages} = edition.manifest
  const language = inLanguage(edition, at.language)
  const {parties, questions, submissions, taxonomies} = edition.digest
  return (
    <div class="newest">
      <EditionOf edition={edition} standing={standing} at={at} />
      <p>{at.say('opening.lead', {parties: parties.length, submissions: submissions.length})}</p>
      {languages.includes(at.language) && (
        <ul class="doors">
          <li>
            <a href={at.to(addresses.parties(language, number))}>
              {at.say('counts.parties', {count: parties.length})}
            </a>
            <span>{at.word('edition.partiesSay')}</span>
          </li>
          <li>
            <a href={at.to(addresses.codes(language, number))}>
              {at.word('edition.codes', {count: taxonomies.flatMap(({codes}) => codes).length})}
            </a>
            <span>{at.word('edition.codesSay')}</span>
          </li>
          {questions.length > 0 && (
            <li>
              <a href={at.to(addresses.questions(language, number))}>
                {at.word('edition.questions', {count: questions.length})}
              </a>
              <span>{at.word('edition.questionsSay')}</span>
            </li>
          )}
          <li>
            <a href={at.to(addresses.search(language, number))}>{at.word('frame.search')}</a>
            <span>{at.word('edition.searchSay')}</span>
          </li>
        </ul>
      )}
    </div>
  )
}

/** One edition in a line: number, date, title, and what became of it. */
const EditionOf = ({edition, standing, at}: EditionProps) => {
  const {number, publishedAt, title, titles} = edition.manifest
  const language = inLanguage(edition, at.language)
  const own = titleIn({title, titles}, at.language)
  return (
    <p class="edition">
      <a
        href={at.to(addresses.edition(language, number))}
        hreflang={language === at.language ? undefined : language}
      >
        {at.word('frame.edition', {number})}
      </a>{' '}
      <span class="quiet">{dateIn(at.language, publishedAt.slice(0, 10))}</span>{' '}
      {language !== at.language && (
        <span class="quiet">
          (<bdi lang={language}>{ownNames[language]}</bdi>){' '}
        </span>
      )}
      {standing !== undefined && <Marks standing={standing} at={at} />}
      <span class="title" {...(own.language === at.language ? {} : inEnglish(at))}>
        {plain(own.text)}
      </span>
    </p>
  )
}

const Marks = ({standing, at}: {readonly standing: Standing; readonly at: Here}) => (
  <>
    {standing.withdrawal !== null && <b class="past">{at.word('standing.mark-withdrawn')}</b>}{' '}
    {standing.replacedBy.map(({number}) => (
      <b class="past">{at.word('standing.mark-replaced', {number})}</b>
    ))}{' '}
    {standing.errata.length > 0 && (
      <b class="past">{at.word('standing.mark-errata', {count: standing.errata.length})}</b>
    )}{' '}
  </>
)

/** The root of the site, where a reader chooses a language. */
export function rootPage(languages: readonly UnLanguage[], shell: Shell): SiteFile {
  const [first = 'en'] = languages.includes('en') ? (['en'] as const) : languages
  const at = hereIn(wordsIn(first), addresses.root)
  const content = framed(
    {
      title: shell.title(first),
      home: addresses.root,
      others: [],
      children: (
        <>
          <h1>{shell.title(first)}</h1>
          <ul class="choose">
            {languages.map(language => (
              <li lang={language} dir={directionOf(language)}>
                <a href={at.to(addresses.front(language))} hreflang={language}>
                  {ownNames[language]}
                </a>
                <span>{shell.title(language)}</span>
              </li>
            ))}
          </ul>
        </>
      )
    },
    shell,
    at
  )
  return {address: addresses.root, content}
}
