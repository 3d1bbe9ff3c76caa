import type {FC} from 'hono/jsx'
import {ofLabels} from '../../digest/words/labels.js'
import {alphabeticalIn} from '../../digest/words/locale.js'
import type {EditionFilters} from '../../domain/edition/covering.js'
import type {FilterChoices} from '../../editions/covering/known-filters.js'
import {choiceFor, sessionChoices} from '../frame/choosing/session-choices.js'
import type {Visit} from '../server/visit.js'

type Fields = {
  readonly sessions: readonly string[]
  readonly regions: readonly string[]
  readonly submittedIn: readonly string[]
  readonly taxonomies: readonly string[]
  readonly checked?: 'yes' | undefined
}

/** What the fields of a form narrow a draft to: what is not ticked narrows nothing. */
export const filtersIn = ({checked, regions, sessions, submittedIn, taxonomies}: Fields): EditionFilters => ({
  sessions: [...sessions],
  ...(regions.length === 0 ? {} : {regions: [...regions]}),
  ...(submittedIn.length === 0 ? {} : {languages: [...submittedIn]}),
  ...(taxonomies.length === 0 ? {} : {taxonomies: [...taxonomies]}),
  ...(checked === undefined ? {} : {checked: true})
})

type Props = {
  readonly choices: FilterChoices
  readonly filters: EditionFilters
  readonly visit: Visit
}

/** What a draft can be narrowed to, each with what that means for who is left out. */
export const FilterFields: FC<Props> = ({choices, filters, visit: {desk, language, say}}) => {
  const {memberships, sessions, taxonomies} = desk.ofFolder.pipeline
  const labels = new Map([...(memberships?.regions ?? []), ...taxonomies].map(each => [each.id, each.labels]))
  const labelOf = (id: string) => ofLabels(labels.get(id) ?? {en: id}, language)
  const tongues = new Intl.DisplayNames(language, {type: 'language'})
  const compare = alphabeticalIn(language)
  const sorted = (values: readonly string[], nameOf: (value: string) => string) =>
    values.map(value => ({value, name: nameOf(value)})).toSorted((a, b) => compare(a.name, b.name))
  return (
    <>
      <Ticks
        name="sessions"
        legend={say('editions.sessions')}
        about={say('editions.sessionsAbout')}
        ticked={filters.sessions.flatMap(words => choiceFor(words, choices.sessions, sessions) ?? [])}
        choices={sessionChoices(choices.sessions, language)}
      />
      <Ticks
        name="regions"
        legend={say('narrowing.regions')}
        about={say('narrowing.regionsAbout')}
        ticked={filters.regions ?? []}
        choices={sorted(choices.regions, labelOf)}
      />
      <Ticks
        name="submittedIn"
        legend={say('narrowing.submittedIn')}
        about={say('narrowing.submittedInAbout')}
        ticked={filters.languages ?? []}
        choices={sorted(choices.languages, value => tongues.of(value) ?? value)}
      />
      <Ticks
        name="taxonomies"
        legend={say('narrowing.taxonomies')}
        about={say('narrowing.taxonomiesAbout')}
        ticked={filters.taxonomies ?? []}
        choices={choices.taxonomies.map(value => ({value, name: labelOf(value)}))}
      />
      <Ticks
        name="checked"
        legend={say('narrowing.checked')}
        about={say('narrowing.checkedAbout')}
        ticked={filters.checked ? ['yes'] : []}
        choices={[{value: 'yes', name: say('narrowing.checkedOnly')}]}
      />
    </>
  )
}

type TicksProps = {
  readonly name: keyof Fields
  readonly legend: string
  readonly about: string
  readonly ticked: readonly string[]
  readonly choices: readonly {readonly value: string; readonly name: string}[]
}

const Ticks: FC<TicksProps> = ({about, choices, legend, name, ticked}) =>
  choices.length === 0 ? null : (
    <fieldset>
      <legend>{legend}</legend>
      <p class="small quiet">{about}</p>
      {choices.map(({name: called, value}) => (
        <label class="tick">
          <input type="checkbox" name={name} value={value} checked={ticked.includes(value)} />
          <bdi>{called}</bdi>
        </label>
      ))}
    </fieldset>
  )
