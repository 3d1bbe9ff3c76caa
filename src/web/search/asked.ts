import {z} from 'zod'
import {Act, Stance} from '../../domain/tag.js'
import type {PassageSearch} from '../../review/lists/passage-search.js'
import {tagStates} from '../../store/index/entry.js'
import {choice} from '../frame/choice.js'

/** What is sought, as it stands in an address. */
export const SearchAsked = z.object({
  typed: choice(z.string().max(400)),
  code: choice(z.string().max(100)),
  stance: choice(Stance),
  act: choice(Act),
  state: choice(z.enum(tagStates)),
  /** A question and one of its poles: `binding-instrument=yes`. */
  answer: choice(z.string().regex(/^[a-z0-9-]+=[a-z0-9-]+$/u)),
  party: choice(z.string().max(100)),
  session: choice(z.string().max(400)),
  language: choice(z.string().max(20)),
  stands: choice(z.enum(['yes', 'no'])),
  after: choice(z.string().max(2000))
})
export type SearchAsked = z.infer<typeof SearchAsked>

/** What the lists are asked for. */
export function searchOf({after: _, answer, stands, ...same}: SearchAsked): PassageSearch {
  const [question, pole] = answer?.split('=') ?? []
  return {
    ...same,
    ...(question === undefined ? {} : {question, pole}),
    ...(stands === undefined ? {} : {stands: stands === 'yes'})
  }
}

/** The same search as fields of an address, without the part of the list. */
export function addressOf({after: _, ...asked}: SearchAsked): URLSearchParams {
  const address = new URLSearchParams()
  for (const [name, value] of Object.entries(asked)) if (value !== undefined) address.set(name, value)
  return address
}
