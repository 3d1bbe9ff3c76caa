import {alphabeticalIn} from '../../digest/words/locale.js'
import {type AsideSubmission, collectionOf} from '../../review/collection.js'
import {choicesOf} from '../../review/lists/choices.js'
import {progressOf} from '../../review/lists/held.js'
import {listSubmissions} from '../../review/lists/submission-list.js'
import type {SubmissionState} from '../../store/index/entry.js'
import type {Page} from '../../store/index/page.js'
import type {ListedSubmission} from '../../store/index/submissions.js'
import {partyIndex} from '../../taxonomy/names/party-names.js'
import type {Choice} from '../frame/choosing/choose.js'
import {choiceFor, sessionChoices} from '../frame/choosing/session-choices.js'
import {namesIn} from '../reader/names.js'
import type {Visit} from '../server/visit.js'
import {type FilterAsked, filterOf} from './filter-asked.js'
import type {Intake} from './intakes.js'

/** All that the list shows. */
export type ListingShown = {
  readonly asked: FilterAsked
  readonly list: Page<ListedSubmission>
  readonly progress: Readonly<Record<SubmissionState, number>>
  readonly setAside: readonly AsideSubmission[]
  readonly intakes: readonly Intake[]
  /** What each filter can be set to: ids, with their names in the visitor's language. */
  readonly choices: Readonly<
    Record<'party' | 'region' | 'session' | 'language' | 'taxonomy', readonly Choice[]>
  >
  readonly partyName: (id: string) => string
  readonly sessionName: (words: string) => string
}

/** So many submissions stand on one page. */
const PER_PAGE = 100

/** Reads from the index what the list shows to a visitor. */
export async function listingOf({desk, language}: Visit, asked: FilterAsked): Promise<ListingShown> {
  const reviewing = await desk.reviewing()
  const {pipeline} = reviewing
  const [list, progress, {setAside}, values] = await Promise.all([
    listSubmissions(filterOf(asked), {limit: PER_PAGE, after: asked.after}, reviewing),
    progressOf(reviewing),
    collectionOf(reviewing),
    choicesOf(reviewing)
  ])
  const index = partyIndex(pipeline.parties)
  const partyName = (id: string) => index.shortName(id, language)
  const compare = alphabeticalIn(language)
  const named = (ids: readonly string[], name: (id: string) => string): readonly Choice[] =>
    ids.map(value => ({value, name: name(value)})).toSorted((a, b) => compare(a.name, b.name))
  const languages = new Intl.DisplayNames(language, {type: 'language'})
  const regions = new Map(
    (pipeline.memberships?.regions ?? []).map(({id, labels}) => [id, labels[language] ?? labels.en])
  )
  const lenses = new Map(pipeline.taxonomies.map(({id, labels}) => [id, labels[language] ?? labels.en]))
  return {
    // Set to what the words of the address mean, so that the field shows it.
    asked:
      asked.session === undefined
        ? asked
        : {...asked, session: choiceFor(asked.session, values.sessions, pipeline.sessions) ?? asked.session},
    list,
    progress,
    setAside,
    intakes: desk.intakes.open(),
    partyName,
    sessionName: namesIn(pipeline, language).session,
    choices: {
      party: named(values.parties, partyName),
      region: named(values.regions, id => regions.get(id) ?? id),
      session: sessionChoices(values.sessions, language),
      language: named(values.languages, tag => languages.of(tag) ?? tag),
      taxonomy: named([...lenses.keys()], id => lenses.get(id) ?? id)
    }
  }
}
