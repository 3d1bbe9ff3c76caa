import {createHash} from 'node:crypto'
import {titleIn} from '../digest/edition-order.js'
import {plain} from '../digest/html/plain.js'
import {type UnLanguage, unLanguages} from '../domain/document.js'
import {addresses} from './addresses.js'
import {feedOf} from './feed/feed-of.js'
import {codePage} from './pages/code.js'
import {editionFront} from './pages/edition.js'
import {frontPage, rootPage} from './pages/front.js'
import {codesPage} from './pages/lists/codes.js'
import {filesPage} from './pages/lists/files.js'
import {partiesPage} from './pages/lists/parties.js'
import {questionsPage} from './pages/lists/questions.js'
import {sourcesPage} from './pages/lists/sources.js'
import {matrixPage} from './pages/matrix.js'
import {notFoundPage} from './pages/moved.js'
import {partyPage} from './pages/party.js'
import {questionPage} from './pages/question.js'
import {searchPage} from './pages/search-page.js'
import {sincePage} from './pages/since.js'
import type {Shell} from './parts/frame.js'
import type {SiteFile} from './parts/parted.js'
import type {PublishedEdition} from './published/published-edition.js'
import {earlierOf} from './published/standing.js'
import {indexFiles, namesFile} from './search/index-files.js'
import {searchIndexOf} from './search/index-of.js'
import {icon, style} from './style/style.js'
import {viewOf} from './view.js'

export type SiteOptions = {
  /** The script of the search pages, as it is sent. */
  readonly searchScript: string
  /** The address at which the site will stand, ending in a slash; without one no absolute address is written. */
  readonly base?: string | undefined
}

/** All files of a site but downloads, one after another; the same editions and options give the same bytes. */
export function* siteOf(
  editions: readonly PublishedEdition[],
  {base, searchScript}: SiteOptions
): Generator<SiteFile> {
  const languages = languagesOf(editions)
  const shell = shellOf(editions, {searchScript})
  const {icon: iconFile, script, style: styleFile} = assetsOf(searchScript)
  yield* [styleFile, iconFile, script]
  yield rootPage(languages, shell)
  yield notFoundPage(shell, languages, base)
  for (const language of languages) {
    yield frontPage(editions, language, {shell, languages})
    yield feedOf(editions, language, {title: shell.title(language), base})
  }
  for (const edition of editions) {
    yield* indexFiles(searchIndexOf(edition.digest), edition.manifest.number)
    for (const language of edition.manifest.languages)
      yield* editionIn(language, edition, {editions, shell, script: script.address})
  }
}

/** What all pages of a site share. */
export function shellOf(
  editions: readonly PublishedEdition[],
  {searchScript}: Pick<SiteOptions, 'searchScript'>
): Shell {
  const {icon, style} = assetsOf(searchScript)
  return {style: style.address, icon: icon.address, title: titleOf(editions)}
}

const assetsOf = (searchScript: string) => ({
  style: asset('site', 'css', style),
  icon: asset('icon', 'svg', icon),
  script: asset('search', 'js', searchScript)
})

type Around = {
  readonly editions: readonly PublishedEdition[]
  readonly shell: Shell
  readonly script: string
}

/** The pages of one edition in one language. */
function* editionIn(
  language: UnLanguage,
  edition: PublishedEdition,
  {editions, shell, script}: Around
): Generator<SiteFile> {
  const bare = viewOf(edition, language, editions)
  const sources = sourcesPage(shell, bare)
  const view = {...bare, sourceOf: sources.addressOf}
  const earlier = earlierOf(edition, editions)
  yield editionFront(earlier, shell, view)
  yield* sources.files
  yield* filesPage(shell, view).files
  yield searchPage(script, shell, view)
  yield namesFile(view)
  yield* partiesPage(shell, view).files
  yield* codesPage(shell, view).files
  for (const party of view.digest.parties) yield* partyPage(party, shell, view).files
  for (const taxonomy of view.digest.taxonomies) {
    yield* matrixPage(taxonomy, shell, view).files
    for (const code of taxonomy.codes) yield* codePage({code, taxonomy}, shell, view).files
  }
  if (view.digest.questions.length > 0) yield questionsPage(shell, view)
  for (const question of view.digest.questions) yield* questionPage(question, shell, view).files
  for (const other of earlier) yield* sincePage(other, shell, view).files
}

/** Every language that an edition has, in the order of the list of languages. */
const languagesOf = (editions: readonly PublishedEdition[]): readonly UnLanguage[] =>
  unLanguages.filter(language => editions.some(({manifest}) => manifest.languages.includes(language)))

/** The site is called as its newest edition is. */
const titleOf =
  ([newest]: readonly PublishedEdition[]) =>
  (language: UnLanguage): string =>
    newest === undefined
      ? ''
      : plain(titleIn({title: newest.manifest.title, titles: newest.manifest.titles}, language).text)

/** A file whose name tells its content, so that no browser takes an old one for it. */
function asset(name: string, extension: string, content: string): SiteFile {
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 10)
  return {address: `assets/${name}-${hash}.${extension}`, content}
}

/** Whether a file is one that people and programs may have noted the address of. */
export const isPage = (address: string): boolean =>
  address.endsWith('.html') || address.endsWith('.xml') || address === addresses.list
