import {localeOf} from '../../digest/words/locale.js'
import {addresses} from '../addresses.js'
import {editionPage} from '../parts/edition-frame.js'
import type {Shell} from '../parts/frame.js'
import type {SiteFile} from '../parts/parted.js'
import {indexFolder} from '../search/index-files.js'
import {type At, hereIn, type View} from '../view.js'

/** Where one searches an edition; without a script it leads to the lists instead. */
export function searchPage(script: string, shell: Shell, view: View): SiteFile {
  const address = addresses.search(view.language, view.number)
  const at = hereIn(view, address)
  const title = at.word('search.title', {number: at.number})
  return {
    address,
    content: editionPage(
      {
        title,
        place: 'search',
        inLanguage: other => addresses.search(other, at.number),
        scripts: [script],
        children: (
          <>
            <h1>{title}</h1>
            <noscript>
              <p class="notice">{at.word('search.withoutScript')}</p>
              <Lists at={at} />
            </noscript>
            <SearchForm at={at} />
            <p id="said" role="status" aria-live="polite" />
            <ul id="names" class="names" />
            <ol id="places" class="found" />
            <button type="button" id="more" hidden>
              {at.word('search.more')}
            </button>
          </>
        )
      },
      shell,
      at
    )
  }
}

const SearchForm = ({at}: {readonly at: At}) => (
  <search>
    <form
      hidden
      class="search"
      data-index={at.to(`${indexFolder(at.number)}/contents.js`).replace('/contents.js', '')}
      data-found={JSON.stringify(countsIn(at))}
      data-none={at.word('search.none', {words: '%'})}
      data-common={at.word('search.tooCommon', {words: '%'})}
      data-failed={at.word('search.failed')}
      data-working={at.word('search.working')}
    >
      <label for="q">{at.word('search.label')}</label>
      <div class="line">
        <input id="q" type="search" autocomplete="off" spellcheck={false} aria-describedby="hint" />
        <button type="submit">{at.word('search.go')}</button>
      </div>
      <p id="hint" class="small">
        {at.word('search.hint')}
      </p>
    </form>
  </search>
)

const Lists = ({at}: {readonly at: At}) => (
  <ul>
    {(
      [
        [addresses.parties(at.language, at.number), at.word('frame.parties')],
        [addresses.codes(at.language, at.number), at.word('frame.codes')],
        ...(at.digest.questions.length === 0
          ? []
          : [[addresses.questions(at.language, at.number), at.word('frame.questions')] as const])
      ] as const
    ).map(([address, name]) => (
      <li>
        <a href={at.to(address)}>{name}</a>
      </li>
    ))}
  </ul>
)

/** How many places were found, for each way in which the language counts; the number stands as `%`. */
function countsIn({language, word}: At): Readonly<Record<string, string>> {
  const rules = new Intl.PluralRules(localeOf(language))
  const samples = new Map<string, number>()
  for (let count = 200; count >= 0; count -= 1) samples.set(rules.select(count), count)
  return Object.fromEntries(
    [...samples].map(([category, count]) => [
      category,
      word('search.found', {count}).replace(String(count), '%')
    ])
  )
}
