import type {FC} from 'hono/jsx'
import {languageOf} from '../../digest/html/plain.js'
import {dateIn} from '../../digest/words/dates.js'
import {translatorInWords} from '../../digest/words/definitions.js'
import {ofLabels} from '../../digest/words/labels.js'
import {sayIn as termsIn} from '../../digest/words/say.js'
import type {UnLanguage} from '../../domain/document.js'
import type {Pipeline} from '../../domain/pipeline/pipeline.js'
import {type Code, crosswalkOf, type Relation, type Taxonomy} from '../../domain/pipeline/taxonomy.js'
import {definedIn} from '../../domain/pipeline/translation.js'
import type {CodeHistory, Definition} from '../../review/codebook/code-history.js'
import type {Page} from '../../store/index/page.js'
import type {FoundPassage} from '../../store/index/passages.js'
import {FoundView} from '../passages/found-view.js'
import type {Names} from '../reader/names.js'
import type {Visit} from '../server/visit.js'
import type {MessageKey} from '../words/translation.js'

type Props = {
  readonly visit: Visit
  readonly taxonomy: Taxonomy
  readonly code: Code
  readonly translations: Pipeline['translations']
  readonly names: Names
  readonly examples: Page<FoundPassage>
  readonly history: CodeHistory
  /** Passages that were coded under an earlier definition. */
  readonly older: readonly FoundPassage[]
}

const relationWords: Readonly<Record<Relation, MessageKey>> = {
  exact: 'codebook.exact',
  close: 'codebook.close',
  broad: 'codebook.broad',
  narrow: 'codebook.narrow',
  related: 'codebook.relatedTo'
}

/** One code: its definition, what belongs to it, its neighbours, examples, and how it was defined before. */
export const CodePage: FC<Props> = ({visit, code, taxonomy, translations, names, ...known}) => {
  const {language, say} = visit
  const {examples, history, older} = known
  const id = `${taxonomy.id}/${code.code}`
  const {letter, name} = names.code(id)
  const near = crosswalkOf(code)
  const terms = termsIn(language)
  const defined = definedIn(code, language, {taxonomy, translations})
  return (
    <>
      <p class="small">
        <a href={`/codebook#${taxonomy.id}`}>{ofLabels(taxonomy.labels, language)}</a>
      </p>
      <h1>
        {letter && <b>{letter} </b>}
        {name}
      </h1>
      <DefinitionView definition={defined} visit={visit} />
      <p class="small quiet">
        {say('codebook.source')}: <bdi lang="en">{code.source}</bdi> ({terms(`terms.wording-${code.wording}`)}
        ) {translatorInWords(defined.translatedBy, terms)}
      </p>
      {near.length > 0 && (
        <>
          <h2>{say('codebook.related')}</h2>
          <ul>
            {near.map(({code: other, relation}) => (
              <li>
                <a href={`/codebook/${other}`}>{names.code(other).name}</a>{' '}
                <span class="quiet">
                  {names.code(other).taxonomy} · {say(relationWords[relation])}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
      <h2>{say('codebook.examples')}</h2>
      {examples.total === 0 && <p>{say('codebook.noExamples')}</p>}
      <PassageList passages={examples.entries} {...{names, visit, about: id}} />
      <p>
        <a href={`/search?${new URLSearchParams({code: id})}`}>{say('codebook.allExamples')}</a>
      </p>
      {history.earlier.length > 0 && (
        <section class="earlier">
          <h2>{say('codebook.earlier')}</h2>
          {history.earlier.toReversed().map(definition => (
            <>
              <p>{say('codebook.earlierFrom', {date: dateIn(language, definition.until.slice(0, 10))})}</p>
              <DefinitionView definition={{...definition, language: 'en'}} visit={visit} />
            </>
          ))}
          {history.older.length > 0 && (
            <p class="notice">{say('codebook.older', {count: history.older.length})}</p>
          )}
          <PassageList passages={older} {...{names, visit, about: id}} />
        </section>
      )}
    </>
  )
}

/** A definition in the language of the visit, or in English; an earlier one is not translated. */
type InLanguage = {
  readonly definition: Definition & {readonly language: UnLanguage}
  readonly visit: Visit
}

const DefinitionView: FC<InLanguage> = ({
  definition: {definition, excludes, includes, language},
  visit: {say}
}) => (
  <>
    <blockquote class="definition" {...languageOf(language)}>
      {definition}
    </blockquote>
    <Listed title={say('codebook.includes')} entries={includes} language={language} />
    <Listed title={say('codebook.excludes')} entries={excludes} language={language} />
  </>
)

type ListedProps = {
  readonly title: string
  readonly entries: readonly string[]
  readonly language: UnLanguage
}

const Listed: FC<ListedProps> = ({entries, language, title}) =>
  entries.length === 0 ? null : (
    <>
      <h3>{title}</h3>
      <ul {...languageOf(language)}>
        {entries.map(entry => (
          <li>{entry}</li>
        ))}
      </ul>
    </>
  )

type Listing = {
  readonly passages: readonly FoundPassage[]
  readonly names: Names
  readonly visit: Visit
  readonly about: string
}

const PassageList: FC<Listing> = ({about, names, passages, visit}) => (
  <ol class="found">
    {passages.map(passage => (
      <li>
        <FoundView passage={passage} names={names} visit={visit} about={about} />
      </li>
    ))}
  </ol>
)
