import {alphabetical} from '../../domain/alphabetical.js'
import {type Sessions, sessionAlike, sessionMeant} from '../../domain/pipeline/sessions.js'
import type {Labels} from '../../domain/pipeline/taxonomy.js'
import type {Desk} from '../desk.js'
import {type Held, heldNow} from './held.js'

/**
 * A session that lists can be narrowed to: by the id of a declared one, in whatever words submissions name it, or by the
 * words of another, however they are typed.
 */
export type SessionChoice = {readonly value: string; readonly names: Labels}

/** What stands in the submissions of a collection, each value once, in the order of code units. */
export type Choices = {
  readonly parties: readonly string[]
  readonly regions: readonly string[]
  /** Declared ones by their days, then the others. */
  readonly sessions: readonly SessionChoice[]
  /** Primary subtags: `zh`. */
  readonly languages: readonly string[]
}

/** What a list of submissions can be narrowed by. */
export async function choicesOf(desk: Desk): Promise<Choices> {
  const held = await heldNow(desk)
  const {sessions} = desk.pipeline
  const known = choices.get(held)
  if (known !== undefined && known.sessions === sessions) return known.made
  const {submissions} = held
  const each = (values: readonly string[]) => [...new Set(values)].toSorted((a, b) => (a < b ? -1 : 1))
  const made = {
    parties: each(submissions.flatMap(({parties}) => parties)),
    regions: each(submissions.flatMap(({regions}) => regions)),
    sessions: sessionChoices(held, sessions),
    languages: each(submissions.flatMap(({language}) => language?.split('-', 1) ?? []))
  }
  choices.set(held, {sessions, made})
  return made
}

const choices = new WeakMap<Held, {readonly sessions: Sessions; readonly made: Choices}>()

function sessionChoices(held: Held, sessions: Sessions): readonly SessionChoice[] {
  const all = wordsIn(held)
  const said = new Set(all.map(words => sessionMeant(words, sessions)?.id))
  const declared = (sessions ?? [])
    .filter(({id}) => said.has(id))
    .toSorted((a, b) => (a.from < b.from ? -1 : 1))
    .map(({id, names}) => ({value: id, names}))
  const others = all.filter(words => sessionMeant(words, sessions) === null)
  // Of words that differ by how they are typed alone, the first in order stands for all.
  const alike = new Map(others.toReversed().map(words => [sessionAlike(words, sessions), words]))
  const named = [...alike.values()].toSorted(alphabetical)
  return [...declared, ...named.map(words => ({value: words, names: {en: words}}))]
}

/** The words by which submissions name the session that is asked for, each once; none where no submission is of it. */
export async function wordsForSession(asked: string, desk: Desk): Promise<readonly string[]> {
  const {sessions} = desk.pipeline
  const meant = sessionAlike(asked, sessions)
  return wordsIn(await heldNow(desk)).filter(words => sessionAlike(words, sessions) === meant)
}

const wordsIn = ({submissions}: Held): readonly string[] =>
  [...new Set(submissions.flatMap(({session}) => session ?? []))].toSorted()
