import {type NameOf, withoutKind} from '../../domain/acts/naming.js'
import {plainName} from '../../domain/alphabetical.js'
import type {Person} from './role.js'

/**
 * By name; the address stands beside it for administrators, and for the secretariat where two people have one name. Of
 * an address without an account, others see what stands before the sign of its host. What is no address, as a rule or a
 * model, is called what it is.
 */
export function namingFor(names: ReadonlyMap<string, string>, viewer: Pick<Person, 'role'> | null): NameOf {
  const role = viewer?.role
  const shared = role === 'secretariat' ? sharedNames([...names.values()]) : new Set<string>()
  return by => {
    const address = withoutKind(by)
    const name = names.get(address.toLowerCase())
    const isTold = role === 'administrator' || (name !== undefined && shared.has(plainName(name)))
    if (isTold) return name === undefined || name === address ? address : `${name} (${address})`
    return withoutHost(name ?? address)
  }
}

/** The names that several people have, however they write them. */
function sharedNames(names: readonly string[]): ReadonlySet<string> {
  const seen = new Set<string>()
  return new Set(names.map(plainName).filter(name => seen.size === seen.add(name).size))
}

const withoutHost = (name: string): string => name.replace(/^([^\s@]+)@[^\s@]+$/u, '$1')
