import type {Desk} from '../desk/desk.js'

/** The account of whoever starts the server where there is none yet. */
const FIRST = {email: 'administrator@concord.invalid', name: 'Administrator', role: 'administrator'} as const

/**
 * Where whoever starts the server signs in, once, as an administrator; the first account is made where there is none.
 * On a server for many (`alone` false), only then: a log is no place for links. Null where there is none to give: on
 * one machine, where no account that may come in is an administrator's.
 */
export async function signInAddress(
  {accounts, origin}: Pick<Desk, 'accounts' | 'origin'>,
  alone: boolean
): Promise<string | null> {
  const known = await accounts.list()
  if (known.length > 0 && !alone) return null
  const all = known.length > 0 ? known : [await accounts.create(FIRST)]
  const administrator = all.find(({blocked, role}) => role === 'administrator' && !blocked)
  if (administrator === undefined) return null
  const token = await accounts.linkFor(administrator.email)
  return `${origin}/sign-in/link?${new URLSearchParams({token})}`
}
