import {z} from 'zod'
import {plainName} from '../alphabetical.js'
import {Labels} from './taxonomy.js'

/** A session of the working group: its days, what it is called, and other spellings that mean it. */
export const DeclaredSession = z.strictObject({
  id: z.string().regex(/^[a-z0-9][a-z0-9-]*$/),
  from: z.iso.date(),
  to: z.iso.date(),
  names: Labels,
  also: z.array(z.string().min(1)).default([])
})
export type DeclaredSession = z.infer<typeof DeclaredSession>

/** `sessions.yaml`: the sessions of a working group, in the order of their days. */
export const SessionsFile = z.strictObject({
  version: z.string().regex(/^\d+\.\d+\.\d+$/),
  sessions: z.array(DeclaredSession)
})

/** The sessions that a pipeline declares; undefined where it declares none. */
export type Sessions = readonly DeclaredSession[] | undefined

/** What words for a session have in common however they are typed: case, accents, white space and marks of direction are gone. */
export const sessionKey = (words: string): string =>
  plainName(words.normalize('NFKC').replaceAll(/\p{Cf}/gu, ''))
    .replaceAll(/\s+/gu, ' ')
    .trim()

/** All words that mean a session: its id, its names, and the other spellings. */
export const wordsOfSession = ({also, id, names}: DeclaredSession): readonly string[] => [
  id,
  ...Object.values(names).flatMap(name => name ?? []),
  ...also
]

/** The declared session that words name, in whatever language and case; null where they name none. */
export function sessionMeant(words: string, sessions: Sessions): DeclaredSession | null {
  if (sessions === undefined) return null
  const known = meanings.get(sessions) ?? meaningsOf(sessions)
  meanings.set(sessions, known)
  return known.get(sessionKey(words)) ?? null
}

/** What tells sessions apart: the id of a declared one, else its words, alike however they are typed. */
export const sessionAlike = (words: string, sessions: Sessions): string =>
  sessionMeant(words, sessions)?.id ?? sessionKey(words)

const meanings = new WeakMap<readonly DeclaredSession[], ReadonlyMap<string, DeclaredSession>>()

const meaningsOf = (sessions: readonly DeclaredSession[]): ReadonlyMap<string, DeclaredSession> =>
  new Map(
    sessions.flatMap(session => wordsOfSession(session).map(words => [sessionKey(words), session] as const))
  )
