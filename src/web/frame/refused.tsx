import {type Refusal, type RefusalKind, statusOf} from '../server/refusals.js'
import {type Visit, wantsJson} from '../server/visit.js'
import type {MessageKey} from '../words/translation.js'
import {json, redirect} from './answers.js'
import {page} from './page.js'

const titles: Readonly<Record<RefusalKind, MessageKey>> = {
  'not-found': 'refusals.notFound',
  'not-allowed': 'refusals.notAllowed',
  'sign-in': 'refusals.signIn',
  changed: 'refusals.changed',
  wrong: 'refusals.wrong',
  'too-large': 'refusals.tooLarge',
  elsewhere: 'refusals.elsewhere',
  'too-often': 'replying.tooOften'
}

const texts: Partial<Readonly<Record<RefusalKind, MessageKey>>> = {
  'not-found': 'refusals.notFoundText',
  'not-allowed': 'refusals.notAllowedText',
  changed: 'refusals.changedText',
  'too-large': 'refusals.tooLargeText'
}

/** Says why something was not done: as a page, or as JSON to programs. Somebody not signed in is led to the sign-in page. */
export async function refused(visit: Visit, refusal: Refusal | {readonly fault: string}): Promise<Response> {
  const {say, url} = visit
  if ('fault' in refusal) {
    const sentence = say('refusals.faultText', {number: refusal.fault})
    if (wantsJson(visit)) return json({error: 'fault', sentence}, 500)
    return shown(visit, {title: say('refusals.fault'), sentence, status: 500})
  }
  const {kind} = refusal
  const text = texts[kind]
  const sentence = refusal.message || (text ? say(text) : say(titles[kind]))
  if (wantsJson(visit)) return json({error: kind, sentence, detail: refusal.detail}, statusOf[kind])
  if (kind === 'sign-in' && visit.request.method === 'GET')
    return redirect(`/sign-in?${new URLSearchParams({back: `${url.pathname}${url.search}`})}`)
  return shown(visit, {title: say(titles[kind]), sentence, status: statusOf[kind]})
}

const shown = (
  visit: Visit,
  {
    sentence,
    status,
    title
  }: {
    readonly title: string
    readonly sentence: string
    readonly status: 400 | 401 | 403 | 404 | 409 | 413 | 429 | 500
  }
): Promise<Response> =>
  page(visit, {
    title,
    place: null,
    status,
    children: (
      <>
        <h1>{title}</h1>
        <p>{sentence}</p>
        <p>
          <a href="/">{visit.say('refusals.back')}</a>
        </p>
      </>
    )
  })
