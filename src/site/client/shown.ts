import {searchedWords} from '../search/searched-words.js'
import type {Names, PlacePart} from '../search/wire.js'

/** A place that was found, as it is shown. */
export type Shown = {readonly element: HTMLElement; readonly link: HTMLAnchorElement}

/** Words of a party: who, on what, and the words with those that were sought marked. */
export function shownPlace(
  [party, subjects, language, text]: PlacePart[number],
  {parties, subjects: titles}: Names,
  forms: ReadonlySet<string>
): Shown {
  const [name, address] = parties[party] ?? ['', '']
  const about = subjects.map(subject => titles[subject]).filter(title => title !== undefined)
  const link = linkTo(name, `${address}#${about[0]?.[2] ?? ''}`)
  const heading = document.createElement('h3')
  heading.append(link)
  const quote = document.createElement('blockquote')
  quote.lang = language
  quote.dir = 'auto'
  quote.append(...marked(text, forms))
  const on = document.createElement('p')
  on.className = 'small'
  for (const [index, [title, to]] of about.entries()) on.append(index === 0 ? '' : ' · ', linkTo(title, to))
  const element = document.createElement('li')
  element.append(heading, quote, on)
  return {element, link}
}

/** Parties, codes and questions whose names have all of the words, or words that begin with them. */
export function namesWith(asked: string, {parties, subjects}: Names): readonly HTMLElement[] {
  const sought = searchedWords(asked).map(({form}) => form)
  return [...parties, ...subjects]
    .filter(([name]) => {
      const own = searchedWords(name).map(({form}) => form)
      return sought.every(form => own.some(word => word.startsWith(form)))
    })
    .map(([name, address]) => {
      const element = document.createElement('li')
      element.append(linkTo(name, address))
      return element
    })
}

function linkTo(words: string, address: string): HTMLAnchorElement {
  const link = document.createElement('a')
  link.href = address
  link.textContent = words
  return link
}

/** A text in pieces, the words in any of these forms marked; of Chinese, pairs of characters as well. */
function marked(text: string, forms: ReadonlySet<string>): readonly (string | HTMLElement)[] {
  const words = searchedWords(text)
  const pieces: (string | HTMLElement)[] = []
  let end = 0
  for (const [index, word] of words.entries()) {
    const [before, after] = [words[index - 1], words[index + 1]]
    const isSought =
      forms.has(word.form) ||
      (before?.end === word.start && forms.has(before.form + word.form)) ||
      (after?.start === word.end && forms.has(word.form + after.form))
    if (!isSought) continue
    const mark = document.createElement('mark')
    mark.textContent = text.slice(word.start, word.end)
    pieces.push(text.slice(end, word.start), mark)
    end = word.end
  }
  return [...pieces, text.slice(end)]
}
