import type {FC} from 'hono/jsx'
import {z} from 'zod'
import {type UnLanguage, unLanguages} from '../../domain/document.js'
import {DraftAsked, LONGEST_REASON, LONGEST_TITLE} from '../../domain/edition/draft.js'
import type {Edition} from '../../domain/edition/edition.js'
import type {FilterChoices} from '../../editions/covering/known-filters.js'
import {choice} from '../frame/choice.js'
import {listed} from '../rounds/listed.js'
import type {Visit} from '../server/visit.js'
import {ownNames} from '../words/language.js'
import {FilterFields, filtersIn} from './filter-fields.js'

const line = z.string().trim().max(LONGEST_TITLE).default('')
const title = choice(z.string().trim().max(LONGEST_TITLE))

/** The form of a draft, read as what is asked for. */
export const DraftFields = z
  .object({
    en: z.string().trim().min(1).max(LONGEST_TITLE),
    ar: title,
    es: title,
    fr: title,
    ru: title,
    zh: title,
    symbol: line,
    body: line,
    session: line,
    agendaItem: line,
    submittedBy: line,
    languages: listed,
    sessions: listed,
    regions: listed,
    submittedIn: listed,
    taxonomies: listed,
    checked: choice(z.literal('yes')),
    replaces: choice(z.string()),
    replacesWhy: z.string().trim().max(LONGEST_REASON).default('')
  })
  .transform(({replaces, replacesWhy, languages, ...fields}): DraftAsked => {
    const orNull = (text: string) => (text === '' ? null : text)
    const titles = unLanguages.flatMap(language => {
      const given = fields[language]
      return given === undefined ? [] : [[language, given] as const]
    })
    return DraftAsked.parse({
      titles: Object.fromEntries(titles),
      front: {
        symbol: orNull(fields.symbol),
        body: orNull(fields.body),
        session: orNull(fields.session),
        agendaItem: orNull(fields.agendaItem),
        submittedBy: orNull(fields.submittedBy)
      },
      languages: languages.length === 0 ? ['en'] : languages,
      filters: filtersIn(fields),
      replaces: replaces === undefined ? null : {number: replaces, why: replacesWhy || '–'}
    })
  })

type Props = {
  readonly visit: Visit
  readonly action: string
  readonly asked: DraftAsked
  /** What it can be narrowed to. */
  readonly choices: FilterChoices
  /** Published editions that can be replaced. */
  readonly replaceable: readonly Edition[]
}

/** What is asked of a draft: titles, title block, languages, what it is narrowed to, what it takes the place of. */
export const DraftForm: FC<Props> = ({action, asked, choices, replaceable, visit}) => {
  const {say} = visit
  return (
    <form method="post" action={action} class="stacked draft">
      {unLanguages
        .toSorted((a, b) => Number(b === 'en') - Number(a === 'en'))
        .map(language => (
          <label>
            {say('editions.titleIn', {language: ownNames[language]})}
            <input
              type="text"
              name={language}
              value={asked.titles[language] ?? ''}
              required={language === 'en'}
              maxlength={LONGEST_TITLE}
              lang={language}
              dir="auto"
            />
          </label>
        ))}
      <fieldset>
        <legend>{say('editions.languages')}</legend>
        {unLanguages.map(language => (
          <label class="tick">
            <input
              type="checkbox"
              name="languages"
              value={language}
              checked={asked.languages.some((each: UnLanguage) => each === language)}
            />
            <span lang={language}>{ownNames[language]}</span>
          </label>
        ))}
      </fieldset>
      <fieldset class="stacked">
        <legend>{say('editions.frontBlock')}</legend>
        <p class="small quiet">{say('editions.frontAbout')}</p>
        {(['symbol', 'body', 'session', 'agendaItem', 'submittedBy'] as const).map(name => (
          <label>
            {say(`editions.${name}`)}
            <input
              type="text"
              name={name}
              value={asked.front[name] ?? ''}
              maxlength={LONGEST_TITLE}
              dir="auto"
            />
          </label>
        ))}
      </fieldset>
      <FilterFields {...{choices, visit}} filters={asked.filters} />
      {replaceable.length > 0 && (
        <>
          <label>
            {say('editions.replaces')}
            <select name="replaces">
              <option value="">{say('editions.nothing')}</option>
              {replaceable.map(({draft, number}) => (
                <option value={number ?? ''} selected={number === asked.replaces?.number}>
                  {`${number} · ${draft.titles.en}`}
                </option>
              ))}
            </select>
          </label>
          <label>
            {say('editions.replacesWhy')}
            <input
              type="text"
              name="replacesWhy"
              value={asked.replaces?.why ?? ''}
              maxlength={LONGEST_REASON}
              dir="auto"
            />
          </label>
        </>
      )}
      <p class="small quiet">{say('editions.newAbout')}</p>
      <button type="submit">{say('editions.draftNow')}</button>
    </form>
  )
}
