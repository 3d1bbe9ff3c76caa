import {simplified} from '../../stages/words/chinese.js'
import {addresses, anchorOf, linkBetween} from '../addresses.js'
import type {SiteFile} from '../parts/parted.js'
import type {View} from '../view.js'
import {type SearchIndex, subjectsOf} from './index-of.js'
import {type Contents, inSteps, type Names, type Part, type PlacePart, type TermPart} from './wire.js'

/** Where the parts of an edition's index stand. */
export const indexFolder = (number: string): string => `search/${number}`

/** No part is heavier, in characters; a search loads one for each of its words, and one for each few places it shows. */
const heaviest = 32_000

/** The index of an edition in parts, of which a search loads those alone that it needs. */
export function indexFiles({places, terms}: SearchIndex, number: string): readonly SiteFile[] {
  const most = Math.max(2000, places.length / 5)
  const listed = [...terms].filter(([, {places}]) => places.length <= most)
  const termParts = inParts(
    listed,
    ([term, {places, forms}]) => term.length + 3 * places.length + 8 * forms.length
  )
  const placeParts = inParts(places, ({text}) => text.length + 20)
  const contents: Contents = {
    terms: termParts.map(part => part[0]?.[0] ?? ''),
    places: startsOf(placeParts),
    common: [...terms].filter(([, {places}]) => places.length > most).map(([term]) => term),
    traditional: traditionalOf(terms.keys())
  }
  return [
    file(number, 'contents', contents),
    ...termParts.map((part, index) =>
      file(
        number,
        `t${index}`,
        part.map(([term, {places, forms}]) => [term, inSteps(places), forms.join(' ')]) satisfies TermPart
      )
    ),
    ...placeParts.map((part, index) =>
      file(
        number,
        `p${index}`,
        part.map(({party, subjects, language, text}) => [party, subjects, language, text]) satisfies PlacePart
      )
    )
  ]
}

/** The names of an edition in the language of a page, for its search. */
export function namesFile({edition, language, number, partyName, digest}: View): SiteFile {
  const here = addresses.search(language, number)
  const link = (address: string) => linkBetween(here, address)
  const questions = new Set(digest.questions.map(({code}) => code))
  const names: Names = {
    // Places count parties in the order of the edition itself.
    parties: edition.digest.parties.map(({id}) => [
      partyName(id),
      link(addresses.party(language, number, id))
    ]),
    subjects: subjectsOf(edition.digest).map(({id, name}) => [
      name(language),
      link(
        questions.has(id) ? addresses.question(language, number, id) : addresses.code(language, number, id)
      ),
      anchorOf(id)
    ])
  }
  return file(number, language, names)
}

const file = (number: string, name: string, part: Part): SiteFile => ({
  address: `${indexFolder(number)}/${name}.js`,
  content: `concordSearch(${JSON.stringify(name)},${JSON.stringify(part)})\n`
})

function inParts<Each>(all: readonly Each[], weightOf: (each: Each) => number): readonly (readonly Each[])[] {
  const parts: Each[][] = []
  let weight = heaviest
  for (const each of all) {
    const own = weightOf(each)
    if (weight + own > heaviest) {
      parts.push([])
      weight = 0
    }
    parts.at(-1)?.push(each)
    weight += own
  }
  return parts
}

function startsOf(parts: readonly (readonly unknown[])[]): readonly number[] {
  let start = 0
  return parts.map(part => {
    const own = start
    start += part.length
    return own
  })
}

/** Every traditional character whose simplified one is among these terms. */
function traditionalOf(terms: Iterable<string>): string {
  const known = new Set([...terms].filter(term => term.length === 1))
  return variants()
    .filter(([, simple]) => known.has(simple))
    .map(pair => pair.join(''))
    .join('')
}

let allVariants: readonly (readonly [string, string])[] | undefined

/** Each traditional character with its simplified one; told once. */
function variants(): readonly (readonly [string, string])[] {
  allVariants ??= Array.from({length: 0x9fff - 0x4e00}, (_, index) =>
    String.fromCharCode(0x4e00 + index)
  ).flatMap(character => {
    const simple = simplified(character)
    return simple === character ? [] : [[character, simple] as const]
  })
  return allVariants
}
