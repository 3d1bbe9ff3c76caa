import type {FC} from 'hono/jsx'
import {unLanguages} from '../../../domain/document.js'
import {LONGEST_REASON, LONGEST_TITLE} from '../../../domain/edition/draft.js'
import type {Edition} from '../../../domain/edition/edition.js'
import type {FilterChoices} from '../../../editions/covering/known-filters.js'
import type {Visit} from '../../server/visit.js'
import {ownNames} from '../../words/language.js'
import {type DraftFault, FaultAt, faultAttributes} from './fault-at.js'
import {FilterFields} from './filter-fields.js'
import type {TypedDraft} from './typed-draft.js'

type Props = {
  readonly visit: Visit
  readonly action: string
  readonly asked: TypedDraft
  /** What it can be narrowed to. */
  readonly choices: FilterChoices
  /** What is wrong with what was typed, where it was refused. */
  readonly fault?: DraftFault | undefined
  /** Published editions that can be replaced. */
  readonly replaceable: readonly Edition[]
}

/** What is asked of a draft: titles, title block, languages, what it is narrowed to, what it takes the place of. */
export const DraftForm: FC<Props> = ({action, asked, choices, fault, replaceable, visit}) => {
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
              {...faultAttributes(language, fault)}
            />
            <FaultAt field={language} fault={fault} />
          </label>
        ))}
      <fieldset>
        <legend>{say('editions.languages')}</legend>
        <FaultAt field="languages" fault={fault} />
        {unLanguages.map(language => (
          <label class="tick">
            <input
              type="checkbox"
              name="languages"
              value={language}
              checked={asked.languages.includes(language)}
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
              {...faultAttributes(name, fault)}
            />
            <FaultAt field={name} fault={fault} />
          </label>
        ))}
      </fieldset>
      <FilterFields {...{choices, fault, visit}} filters={asked.filters} />
      {replaceable.length > 0 && (
        <>
          <label>
            {say('editions.replaces')}
            <select name="replaces" {...faultAttributes('replaces', fault)}>
              <option value="">{say('editions.nothing')}</option>
              {replaceable.map(({draft, number}) => (
                <option value={number ?? ''} selected={number === asked.replaces?.number}>
                  {`${number} · ${draft.titles.en}`}
                </option>
              ))}
            </select>
            <FaultAt field="replaces" fault={fault} />
          </label>
          <label>
            {say('editions.replacesWhy')}
            <input
              type="text"
              name="replacesWhy"
              value={asked.replaces?.why ?? ''}
              maxlength={LONGEST_REASON}
              dir="auto"
              {...faultAttributes('replacesWhy', fault)}
            />
            <FaultAt field="replacesWhy" fault={fault} />
          </label>
        </>
      )}
      <p class="small quiet">{say('editions.newAbout')}</p>
      <button type="submit">{say('editions.draftNow')}</button>
    </form>
  )
}
