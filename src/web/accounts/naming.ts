import type {SettledPassage} from '../../domain/tag.js'
import type {Person} from './role.js'

/** What somebody is called to a visitor, by what is kept of who said something. */
export type NameOf = (by: string) => string

const PERSON = 'person: '

/**
 * By name; the address stands beside it for administrators alone. Of an address without an account, others see what
 * stands before the sign of its host. What is no address, as a rule or a model, is called what it is.
 */
export const namingFor =
  (names: ReadonlyMap<string, string>, viewer: Pick<Person, 'role'> | null): NameOf =>
  by => {
    const address = by.startsWith(PERSON) ? by.slice(PERSON.length) : by
    const name = names.get(address.toLowerCase())
    if (viewer?.role === 'administrator')
      return name === undefined || name === address ? address : `${name} (${address})`
    return withoutHost(name ?? address)
  }

const withoutHost = (name: string): string => name.replace(/^([^\s@]+)@[^\s@]+$/u, '$1')

/** A passage with names where who said something was kept by address: for programs, and for files. */
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
