import type {Digest} from '../domain/digest/digest.js'
import type {UnLanguage} from '../domain/document.js'
import {alphabeticalIn} from './words/locale.js'

/** The name of a party in the language of an edition; the id itself for a party that the digest does not list. */
export function partyNamesIn(digest: Digest, language: UnLanguage): (id: string) => string {
  const names = new Map(named(digest).map(({id, names}) => [id, names[language] ?? names.en]))
  return id => names.get(id) ?? id
}

/** All that a digest has a name of: those who are left out of it too may have filed together with one who is in it. */
export const named = ({
  covers,
  parties,
  speakers
}: Pick<Digest, 'covers' | 'parties' | 'speakers'>): readonly Pick<
  Digest['parties'][number],
  'id' | 'names'
>[] => [...parties, ...speakers, ...(covers?.leftOut ?? []).map(({names, party}) => ({id: party, names}))]

/** The title in the language of an edition, and the language that it is in. */
export function titleIn(
  {title, titles}: Pick<Digest, 'title' | 'titles'>,
  language: UnLanguage
): {readonly text: string; readonly language: UnLanguage} {
  const own = language === 'en' ? title : titles?.[language]
  return own === undefined ? {text: title, language: 'en'} : {text: own, language}
}

/**
 * The digest with its parties, and all that stands in their order, in the alphabetical order of a language. Its own
 * order is the English one.
 */
export function inOrderOf(digest: Digest, language: UnLanguage): Digest {
  if (language === 'en') return digest
  const nameOf = partyNamesIn(digest, language)
  const compare = alphabeticalIn(language)
  const parties = digest.parties.toSorted((a, b) => compare(nameOf(a.id), nameOf(b.id)))
  const places = new Map(parties.map(({id}, index) => [id, index]))
  const inOrder = <Entry extends {readonly party: string}>(entries: readonly Entry[]): Entry[] =>
    entries.toSorted((a, b) => (places.get(a.party) ?? 0) - (places.get(b.party) ?? 0))
  return {
    ...digest,
    parties,
    cells: inOrder(digest.cells),
    answers: inOrder(digest.answers),
    answersThrough: inOrder(digest.answersThrough),
    since: digest.since && {
      ...digest.since,
      parties: digest.since.parties.toSorted((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0)),
      changes: inOrder(digest.since.changes),
      answers: inOrder(digest.since.answers)
    },
    sharedWording: digest.sharedWording.map(wording => ({...wording, quotes: inOrder(wording.quotes)}))
  }
}
