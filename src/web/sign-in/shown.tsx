import {redirect, safeWay} from '../frame/answers.js'
import {page} from '../frame/page.js'
import {Refusal} from '../server/refusals.js'
import type {Visit} from '../server/visit.js'
import {SignInForm} from './forms.js'

type Shown = {
  readonly back: string
  readonly fault: string | null
  readonly email?: string
  readonly status?: 401
}

/** The form to sign in, with what went wrong. */
export const form = (visit: Visit, {back, email = '', fault, status}: Shown): Promise<Response> =>
  page(visit, {
    title: visit.say('signIn.title'),
    place: null,
    ...(status === undefined ? {} : {status}),
    children: (
      <SignInForm
        say={visit.say}
        back={safeWay(back)}
        email={email}
        fault={fault}
        provider={visit.desk.accounts.provider.name}
      />
    )
  })

/** On to a page, with the cookies that the sign-in library has set. */
export function onwards(to: string, answer: Response): Response {
  if (answer.status >= 500) throw new Refusal('wrong')
  const sent = redirect(to)
  for (const cookie of answer.headers.getSetCookie()) sent.headers.append('set-cookie', cookie)
  return sent
}
