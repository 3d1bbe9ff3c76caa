import {type NameOf, withoutKind} from '../../domain/acts/naming.js'
import type {Person} from './role.js'

/**
 * By name; the address stands beside it for administrators alone. Of an address without an account, others see what
 * stands before the sign of its host. What is no address, as a rule or a model, is called what it is.
 */
export const namingFor =
  (names: ReadonlyMap<string, string>, viewer: Pick<Person, 'role'> | null): NameOf =>
  by => {
    const address = withoutKind(by)
    const name = names.get(address.toLowerCase())
    if (viewer?.role === 'administrator')
      return name === undefined || name === address ? address : `${name} (${address})`
    return withoutHost(name ?? address)
  }

const withoutHost = (name: string): string => name.replace(/^([^\s@]+)@[^\s@]+$/u, '$1')
