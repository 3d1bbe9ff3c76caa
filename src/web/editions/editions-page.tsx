import type {FC} from 'hono/jsx'
import {dateIn} from '../../digest/words/dates.js'
import {ofLabels} from '../../digest/words/labels.js'
import type {Edition} from '../../domain/edition/edition.js'
import {isPublished, replacedBy} from '../../editions/workflow/editions.js'
import {isAtLeast} from '../accounts/role.js'
import {personOf, type Visit} from '../server/visit.js'
import {ownNames} from '../words/language.js'

/** All editions that are published, and to analysts what is under way. */
export const EditionsPage: FC<{readonly visit: Visit; readonly all: readonly Edition[]}> = ({all, visit}) => {
  const {say} = visit
  const {role} = personOf(visit)
  const published = all.filter(isPublished)
  const underWay = all.filter(each => !isPublished(each))
  return (
    <>
      <h1>{say('editions.title')}</h1>
      <p>{say('editions.about')}</p>
      {isAtLeast(role, 'secretariat') && (
        <p>
          <a class="button" href="/editions/new">
            {say('editions.new')}
          </a>
        </p>
      )}
      <h2>{say('editions.published')}</h2>
      {published.length === 0 ? (
        <p>{say('editions.none')}</p>
      ) : (
        <List caption={say('editions.published')} editions={published} all={all} visit={visit} />
      )}
      {isAtLeast(role, 'analyst') && (
        <>
          <h2>{say('editions.underWay')}</h2>
          {underWay.length === 0 ? (
            <p>{say('editions.noDrafts')}</p>
          ) : (
            <List caption={say('editions.underWay')} editions={underWay} all={all} visit={visit} />
          )}
        </>
      )}
    </>
  )
}

type ListProps = {
  readonly caption: string
  readonly editions: readonly Edition[]
  readonly all: readonly Edition[]
  readonly visit: Visit
}

const List: FC<ListProps> = ({all, caption, editions, visit: {language, say}}) => (
  <section class="scroll" aria-label={caption} tabindex={0}>
    <table class="list">
      <caption class="hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{say('editions.number')}</th>
          <th scope="col">{say('editions.name')}</th>
          <th scope="col">{say('editions.date')}</th>
          <th scope="col">{say('editions.languages')}</th>
          <th scope="col">{say('editions.stands')}</th>
        </tr>
      </thead>
      <tbody>
        {editions.map(edition => {
          const {draft, id, number, publishedAt, state} = edition
          const by = number === null ? undefined : replacedBy(number, all)
          return (
            <tr>
              <td class="number">
                <bdi>{number ?? '–'}</bdi>
              </td>
              <th scope="row">
                <a href={`/editions/${number ?? id}`}>
                  <bdi>{ofLabels(draft.titles, language)}</bdi>
                </a>
              </th>
              <td>{dateIn(language, (publishedAt ?? draft.at).slice(0, 10))}</td>
              <td>{draft.languages.map(each => ownNames[each]).join(' · ')}</td>
              <td>
                {say(`editions.state-${state}`)}
                {by?.number && `; ${say('editions.replacedBy', {number: by.number})}`}
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  </section>
)
