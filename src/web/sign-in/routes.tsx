import {z} from 'zod'
import {UnLanguage} from '../../domain/document.js'
import {redirect, safeWay} from '../frame/answers.js'
import {page} from '../frame/page.js'
import {record} from '../frame/record.js'
import {type Route, route} from '../server/route.js'
import {LANGUAGE_COOKIE} from '../words/language.js'
import {failedSignIn, recordSignIn} from './attempts.js'
import {UseLinkForm} from './forms.js'
import {providerRoutes} from './provider-routes.js'
import {form, onwards} from './shown.js'

const Way = z.object({back: z.string().max(2000).default('/'), error: z.string().max(100).optional()})
const Given = z.object({
  email: z.string().max(320),
  password: z.string().max(500),
  back: z.string().max(2000).default('/')
})

/** Coming in and going out. */
export const signInRoutes: readonly Route[] = [
  ...providerRoutes,
  route({
    method: 'GET',
    path: '/sign-in',
    who: 'anyone',
    does: 'Shows the form to sign in.',
    query: Way,
    handle: (visit, {query}) =>
      visit.person === null
        ? form(visit, {
            back: query.back,
            fault: query.error === undefined ? null : visit.say('signIn.badLink')
          })
        : redirect(safeWay(query.back))
  }),
  route({
    method: 'POST',
    path: '/sign-in',
    who: 'anyone',
    does: 'Signs in by e-mail address and password, and sets the cookie of the session.',
    body: Given,
    handle: async (visit, {body: {back, ...given}}) => {
      const {accounts, now, store} = visit.desk
      const answer = await accounts.signIn(given, visit.request.headers)
      if (answer.ok) {
        await recordSignIn(visit, answer, 'password')
        return onwards(safeWay(back), answer)
      }
      if (answer.status !== 429) await store.audit.append([await failedSignIn(given.email, accounts, now())])
      const fault = visit.say(answer.status === 429 ? 'signIn.tooMany' : 'signIn.wrong')
      return form(visit, {back, fault, email: given.email, status: 401})
    }
  }),
  route({
    method: 'GET',
    path: '/sign-in/link',
    who: 'anyone',
    does: 'Asks whether to sign in with a link, so that a program that only looks at links does not use it up.',
    query: z.object({token: z.string().max(200)}),
    handle: (visit, {query}) =>
      page(visit, {
        title: visit.say('signIn.linkTitle'),
        place: null,
        children: <UseLinkForm say={visit.say} token={query.token} />
      })
  }),
  route({
    method: 'POST',
    path: '/sign-in/link',
    who: 'anyone',
    does: 'Signs in with a link, which holds once.',
    body: z.object({token: z.string().max(200)}),
    handle: async (visit, {body}) => {
      const answer = await visit.desk.accounts.useLink(body.token, visit.request.headers)
      if (answer.headers.getSetCookie().length > 0 && (await recordSignIn(visit, answer, 'link')))
        return onwards('/', answer)
      return form(visit, {back: '/', fault: visit.say('signIn.badLink'), status: 401})
    }
  }),
  route({
    method: 'POST',
    path: '/sign-out',
    who: 'anyone',
    does: 'Ends the session.',
    handle: async visit => {
      if (visit.person?.signedInAt) await record(visit, {act: 'sign-out', details: {}})
      return onwards('/sign-in', await visit.desk.accounts.signOut(visit.request.headers))
    }
  }),
  route({
    method: 'POST',
    path: '/language',
    who: 'anyone',
    does: 'Chooses the language of the interface.',
    body: z.object({language: UnLanguage, back: z.string().max(2000).default('/')}),
    handle: async ({desk, person}, {body: {back, language}}) => {
      if (person?.signedInAt)
        await desk.accounts.change(person.id, {language}, {by: person.email, at: desk.now().toISOString()})
      return redirect(safeWay(back), {
        'set-cookie': `${LANGUAGE_COOKIE}=${language}; Path=/; Max-Age=31536000; SameSite=Lax`
      })
    }
  })
]
