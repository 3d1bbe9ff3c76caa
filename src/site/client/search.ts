import {type Found, placesWith} from '../search/find.js'
import {searchedWords} from '../search/searched-words.js'
import {partsIn} from './parts.js'
import {namesWith, type Shown, shownPlace} from './shown.js'

const form = document.querySelector<HTMLFormElement>('form[data-index]')
if (form !== null) begin(form)

/** So many places are shown at once. */
const atOnce = 20

function begin(form: HTMLFormElement): void {
  const input = form.querySelector('input')
  const [said, names, list, more] = ['said', 'names', 'places', 'more'].map(id => document.getElementById(id))
  if (input === null || said == null || names == null || list == null || more == null) return
  const parts = partsIn(form.dataset.index ?? '')
  const language = document.documentElement.lang
  const words = (name: string) => form.dataset[name] ?? ''
  const rules = new Intl.PluralRules(language)
  const counts: Readonly<Record<string, string>> = JSON.parse(words('found'))
  let turn = 0
  let found: Found = {places: [], forms: new Set(), leftAside: []}
  let shown = 0
  form.hidden = false

  const showMore = async () => {
    const own = turn
    const contents = await parts.contents()
    const titles = await parts.names(language)
    const views: Shown[] = []
    for (const place of found.places.slice(shown, shown + atOnce)) {
      const after = contents.places.findIndex(start => start > place)
      const part = (after === -1 ? contents.places.length : after) - 1
      const entry = (await parts.places(part))[place - (contents.places[part] ?? 0)]
      if (entry !== undefined) views.push(shownPlace(entry, titles, found.forms))
    }
    if (own !== turn) return
    shown += views.length
    list.append(...views.map(({element}) => element))
    more.hidden = shown >= found.places.length
    if (shown > views.length) views[0]?.link.focus()
  }

  const search = async () => {
    const asked = input.value.trim()
    const own = ++turn
    list.replaceChildren()
    names.replaceChildren()
    more.hidden = true
    if (searchedWords(asked).length === 0) {
      said.textContent = ''
      return
    }
    said.textContent = words('working')
    const [next, titles] = [await placesWith(asked, parts), await parts.names(language)]
    if (own !== turn) return
    found = next
    shown = 0
    const named = namesWith(asked, titles)
    names.append(...named)
    const count = found.places.length
    const none = count + named.length === 0 && found.leftAside.length === 0
    said.textContent = [
      none
        ? words('none').replace('%', () => asked)
        : (counts[rules.select(count)] ?? '%').replace('%', () => String(count)),
      ...(found.leftAside.length === 0
        ? []
        : [words('common').replace('%', () => found.leftAside.join(', '))])
    ].join(' ')
    await showMore()
  }

  const run = () => {
    search().catch(() => {
      said.textContent = words('failed')
    })
  }
  const fromAddress = () => {
    input.value = decoded(location.hash.replace(/^#q=/, ''))
    run()
  }
  form.addEventListener('submit', event => {
    event.preventDefault()
    const hash = `#q=${encodeURIComponent(input.value.trim())}`
    if (hash === location.hash) run()
    else location.hash = hash
  })
  more.addEventListener('click', () => {
    showMore().catch(() => {
      said.textContent = words('failed')
    })
  })
  addEventListener('hashchange', () => {
    if (location.hash.startsWith('#q=')) fromAddress()
  })
  if (location.hash.startsWith('#q=')) fromAddress()
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
