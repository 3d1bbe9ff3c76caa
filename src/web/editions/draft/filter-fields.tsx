import type {FC} from 'hono/jsx'
import {ofLabels} from '../../../digest/words/labels.js'
import {alphabeticalIn} from '../../../digest/words/locale.js'
import type {EditionFilters} from '../../../domain/edition/covering.js'
import type {FilterChoices} from '../../../editions/covering/known-filters.js'
import {choiceFor, sessionChoices} from '../../frame/choosing/session-choices.js'
import type {Visit} from '../../server/visit.js'
import {type DraftFault, FaultAt} from './fault-at.js'
import type {FilterNames} from './filters-in.js'

type Props = {
  readonly choices: FilterChoices
  readonly filters: EditionFilters
  readonly fault: DraftFault | undefined
  readonly visit: Visit
}

/** What a draft can be narrowed to, each with what that means for who is left out. */
export const FilterFields: FC<Props> = ({choices, fault, filters, visit: {desk, language, say}}) => {
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
        fault={fault}
        legend={say('editions.sessions')}
        about={say('editions.sessionsAbout')}
        ticked={filters.sessions.flatMap(words => choiceFor(words, choices.sessions, sessions) ?? [])}
        choices={sessionChoices(choices.sessions, language)}
      />
      <Ticks
        name="regions"
        fault={fault}
        legend={say('narrowing.regions')}
        about={say('narrowing.regionsAbout')}
        ticked={filters.regions ?? []}
        choices={sorted(choices.regions, labelOf)}
      />
      <Ticks
        name="submittedIn"
        fault={fault}
        legend={say('narrowing.submittedIn')}
        about={say('narrowing.submittedInAbout')}
        ticked={filters.languages ?? []}
        choices={sorted(choices.languages, value => tongues.of(value) ?? value)}
      />
      <Ticks
        name="taxonomies"
        fault={fault}
        legend={say('narrowing.taxonomies')}
        about={say('narrowing.taxonomiesAbout')}
        ticked={filters.taxonomies ?? []}
        choices={choices.taxonomies.map(value => ({value, name: labelOf(value)}))}
      />
      <Ticks
        name="checked"
        fault={fault}
        legend={say('narrowing.checked')}
        about={say('narrowing.checkedAbout')}
        ticked={filters.checked ? ['yes'] : []}
        choices={[{value: 'yes', name: say('narrowing.checkedOnly')}]}
      />
    </>
  )
}

type TicksProps = {
  readonly name: keyof FilterNames
  readonly fault: DraftFault | undefined
  readonly legend: string
  readonly about: string
  readonly ticked: readonly string[]
  readonly choices: readonly {readonly value: string; readonly name: string}[]
}

const Ticks: FC<TicksProps> = ({about, choices, fault, legend, name, ticked}) =>
  choices.length === 0 ? null : (
    <fieldset>
      <legend>{legend}</legend>
      <FaultAt field={name} fault={fault} />
      <p class="small quiet">{about}</p>
      {choices.map(({name: called, value}) => (
        <label class="tick">
          <input type="checkbox" name={name} value={value} checked={ticked.includes(value)} />
          <bdi>{called}</bdi>
        </label>
      ))}
    </fieldset>
  )
