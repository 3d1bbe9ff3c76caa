import type {ActName} from '../../domain/acts/act-names.js'
import {actNames} from '../../domain/acts/act-names.js'
import type {AuditEntry} from '../../domain/acts/audit.js'
import type {NameOf} from '../../domain/acts/naming.js'
import type {Names} from '../reader/names.js'
import type {Say} from '../words/say.js'
import type {MessageKey} from '../words/translation.js'

const known: ReadonlySet<string> = new Set(actNames)
const isKnown = (act: string): act is ActName => known.has(act)

/** What was done, in words; null for an act that this program does not know, which stands as it was entered. */
export const actInWords = (act: string, say: Say): string | null => (isKnown(act) ? say(`acts.${act}`) : null)

type Naming = {readonly nameOf: NameOf; readonly say: Say}

/** Who did something: a person by name, what is no person in words. */
export function whoDid(by: string, {nameOf, party, say}: Naming & Pick<Names, 'party'>): string {
  const nobody = nobodies.get(by)
  if (nobody !== undefined) return say(nobody)
  const [, kind, name = ''] = /^(party|OpenID provider) (\S+)$/u.exec(by) ?? []
  if (kind === 'party') return say('audit.byParty', {party: party(name)})
  if (kind !== undefined) return say('audit.byProvider', {address: name})
  return nameOf(by)
}

/** What the record names where it is nobody who has an account. */
const nobodies: ReadonlyMap<string, MessageKey> = new Map([
  ['unknown', 'audit.unknown'],
  ['command line', 'audit.commandLine']
])

/** Whether somebody is named by an address. */
export const isAddress = (text: string): boolean => /^[^\s@]+@[^\s@]+$/u.test(text)

/** What an entry tells, with names where addresses stand. */
export const withNamesIn = (value: string, nameOf: NameOf): string =>
  isAddress(value) ? nameOf(value) : value

/** A detail that nothing is known of, as one line. */
export function asEntered(value: AuditEntry['details'][string], nameOf: NameOf): string {
  if (typeof value === 'string') return withNamesIn(value, nameOf)
  const isList = Array.isArray(value) && value.every(each => typeof each === 'string')
  return isList ? value.map(each => withNamesIn(each, nameOf)).join(', ') : JSON.stringify(value)
}

/** The address of somebody who is called so, or what the record names so; what was typed where that is nobody. */
export function addressOf(typed: string, addresses: readonly string[], {nameOf, say}: Naming): string {
  const wanted = typed.trim().toLowerCase()
  const nobody = [...nobodies].find(([, key]) => say(key).toLowerCase() === wanted)?.[0]
  return addresses.find(each => each === wanted || nameOf(each).toLowerCase() === wanted) ?? nobody ?? typed
}
