import type {ActName} from '../../domain/acts/act-names.js'
import {actNames} from '../../domain/acts/act-names.js'
import type {AuditEntry} from '../../domain/acts/audit.js'
import type {NameOf} from '../../domain/acts/naming.js'
import type {Say} from '../words/say.js'

const known: ReadonlySet<string> = new Set(actNames)
const isKnown = (act: string): act is ActName => known.has(act)

/** What was done, in words; null for an act that this program does not know, which stands as it was entered. */
export const actInWords = (act: string, say: Say): string | null => (isKnown(act) ? say(`acts.${act}`) : null)

/** Who did something, by name. */
export const whoDid = (by: string, {nameOf, say}: {readonly nameOf: NameOf; readonly say: Say}): string =>
  by === 'unknown' ? say('audit.unknown') : nameOf(by)

/** Whether somebody is named by an address. */
export const isAddress = (text: string): boolean => /^[^\s@]+@[^\s@]+$/u.test(text)

/** What an entry tells, with names where addresses stand. */
export const withNamesIn = (value: string, nameOf: NameOf): string =>
  isAddress(value) ? nameOf(value) : value

/** A detail of an entry as one line. */
export function detailInWords(value: AuditEntry['details'][string], nameOf: NameOf): string {
  if (typeof value === 'string') return withNamesIn(value, nameOf)
  const isList = Array.isArray(value) && value.every(each => typeof each === 'string')
  return isList ? value.map(each => withNamesIn(each, nameOf)).join(', ') : JSON.stringify(value)
}

/** The address of somebody who is called so, or what was typed where nobody is. */
export function addressOf(typed: string, addresses: readonly string[], nameOf: NameOf): string {
  const wanted = typed.trim().toLowerCase()
  return addresses.find(each => each === wanted || nameOf(each).toLowerCase() === wanted) ?? typed
}
