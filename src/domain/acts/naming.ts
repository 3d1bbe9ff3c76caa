import type {SettledPassage} from '../tag.js'

/** What somebody is called to those who read, by what is kept of who said something. */
export type NameOf = (by: string) => string

const PERSON = 'person: '

/** Who it is, without the word that sets people apart from machines. */
export const withoutKind = (by: string): string => (by.startsWith(PERSON) ? by.slice(PERSON.length) : by)

/** A passage with names where who said something was kept by address: for programs, for files, for strangers. */
export const withNames = (passage: SettledPassage, nameOf: NameOf): SettledPassage => ({
  ...passage,
  tags: passage.tags.map(tag => bySomebody(tag, nameOf)),
  questions: passage.questions.map(answer => bySomebody(answer, nameOf)),
  bestQuotes: passage.bestQuotes.map(best => ({...best, by: nameOf(best.by)})),
  notes: passage.notes.map(note => ({...note, by: nameOf(note.by)})),
  ...(passage.noCode === undefined ? {} : {noCode: {...passage.noCode, by: nameOf(passage.noCode.by)}})
})

/** Of what a machine says it stays which rule or model said it. */
export const bySomebody = <Said extends {readonly by: string}>(said: Said, nameOf: NameOf): Said =>
  said.by.startsWith(PERSON) ? {...said, by: `${PERSON}${nameOf(said.by)}`} : said
