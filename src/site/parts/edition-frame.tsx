import type {Child} from 'hono/jsx'
import {dateIn} from '../../digest/words/dates.js'
import {addresses} from '../addresses.js'
import {isCurrent} from '../published/standing.js'
import type {At, View} from '../view.js'
import {framed, type Shell} from './frame.js'
import {SiteWords} from './words.js'

type Page = {
  readonly title: string
  /** Which entry of the menu it belongs to. */
  readonly place?: 'edition' | 'parties' | 'codes' | 'questions' | 'sources' | 'search'
  /** Its address in another language of the edition. */
  readonly inLanguage: (language: View['language']) => string
  readonly scripts?: readonly string[]
  readonly children?: Child
}

/** A page of an edition: what becomes of the edition stands before anything else. */
export function editionPage(
  {children, inLanguage, place, scripts, title}: Page,
  shell: Shell,
  at: At
): string {
  const {edition, language, number, to, word} = at
  return framed(
    {
      title: place === 'edition' ? title : `${title} · ${word('frame.edition', {number})}`,
      home: addresses.front(language),
      nav: (
        <nav class="menu" aria-label={word('frame.inThisEdition')}>
          <ul>
            {menuOf(at).map(([name, address, words]) => (
              <li>
                <a href={to(address)} aria-current={name === place ? 'page' : undefined}>
                  {words}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      ),
      banner: <Standing at={at} />,
      others: edition.manifest.languages
        .filter(other => other !== language)
        .map(other => ({language: other, address: inLanguage(other)})),
      feed: addresses.feed(language),
      scripts: scripts ?? [],
      footer: (
        <>
          <p>{word('frame.footer', {number, date: publishedOn(at)})}</p>
          <p>
            <a href={to(addresses.files(language, number))}>{word('frame.filesToCheck')}</a>
          </p>
        </>
      ),
      children
    },
    shell,
    at
  )
}

const menuOf = ({digest, language, number, word}: At) =>
  [
    ['edition', addresses.edition(language, number), word('frame.edition', {number})],
    ['parties', addresses.parties(language, number), word('frame.parties')],
    ['codes', addresses.codes(language, number), word('frame.codes')],
    ...(digest.questions.length === 0
      ? []
      : [['questions', addresses.questions(language, number), word('frame.questions')] as const]),
    ['sources', addresses.sources(language, number), word('frame.sources')],
    ['search', addresses.search(language, number), word('frame.search')]
  ] as const

/** The day on which an edition was published, in words; by the clock of the prime meridian. */
export const publishedOn = ({edition, language}: Pick<View, 'edition' | 'language'>): string =>
  dateIn(language, edition.manifest.publishedAt.slice(0, 10))

/** Whether an edition is withdrawn, replaced or mended, in every page of it. */
function Standing({at}: {readonly at: At}) {
  const {standing, language, number, to} = at
  const {withdrawal, replacedBy, errata} = standing
  const linkTo = (other: string) => ({
    link: (words: Child) => <a href={to(at.editionAt(other))}>{words}</a>
  })
  if (isCurrent(standing) && errata.length === 0) return null
  return (
    <aside
      class={isCurrent(standing) ? 'standing' : 'standing past'}
      aria-label={at.word('frame.edition', {number})}
    >
      {withdrawal !== null && (
        <p>
          <SiteWords
            of="standing.withdrawn"
            values={{date: dateIn(language, withdrawal.at.slice(0, 10))}}
            at={at}
          />{' '}
          {withdrawal.instead !== null && (
            <SiteWords
              of="standing.readInstead"
              values={{number: withdrawal.instead}}
              marks={linkTo(withdrawal.instead)}
              at={at}
            />
          )}
        </p>
      )}
      {replacedBy.map(({number}) => (
        <p>
          <SiteWords of="standing.replaced" values={{number}} marks={linkTo(number)} at={at} />
        </p>
      ))}
      {errata.length > 0 && (
        <p>
          <SiteWords
            of="standing.hasErrata"
            values={{count: errata.length}}
            marks={{
              link: words => <a href={to(`${addresses.edition(language, number)}#errata`)}>{words}</a>
            }}
            at={at}
          />
        </p>
      )}
    </aside>
  )
}
