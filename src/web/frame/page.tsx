import {html} from 'hono/html'
import type {Child} from 'hono/jsx'
import {directionOf} from '../../digest/words/locale.js'
import type {Visit} from '../server/visit.js'
import {Navigation, type Place} from './navigation.js'

export type PageParts = {
  readonly title: string
  /** Which entry of the menu it belongs to. */
  readonly place: Place | null
  /** Names of the browser's scripts of this page, besides the frame's own: `reader.js`. */
  readonly scripts?: readonly string[]
  readonly status?: 200 | 400 | 401 | 403 | 404 | 409 | 413 | 429 | 500
  /** Wide pages use the whole window. */
  readonly wide?: boolean
  readonly children: Child
}

/** A page of the application: head, skip link, menu, content. The same words and order with and without script. */
export async function page(visit: Visit, parts: PageParts): Promise<Response> {
  const {children, place, scripts = [], status = 200, title, wide = false} = parts
  const {desk, language, nonce, say} = visit
  const {address} = desk.assets
  const body = (
    <html
      lang={language}
      dir={directionOf(language)}
      data-heard={visit.person === null ? undefined : visit.heard}
    >
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{`${title} · ${say('frame.name')}`}</title>
        <link rel="icon" href={address('icon.svg')} />
        <link rel="stylesheet" href={address('style.css')} />
        {['frame.js', ...scripts].map(script => (
          <script type="module" nonce={nonce} src={address(script)}></script>
        ))}
      </head>
      <body class={wide ? 'wide' : ''}>
        <a class="skip" href="#main">
          {say('frame.skip')}
        </a>
        <header class="top">
          <Navigation visit={visit} place={place} />
        </header>
        <main id="main" tabindex={-1}>
          {children}
        </main>
        <div
          id="said"
          class="said"
          role="status"
          aria-live="polite"
          data-failed={say('frame.failed', {why: '%'})}
        />
      </body>
    </html>
  )
  return inHtml(`<!doctype html>${await body.toString()}`, status)
}

/** A piece of a page, for a script that puts it in the place of an older one. */
export async function fragment(content: Child): Promise<Response> {
  return inHtml(String(await html`${content}`))
}

// As bytes: a text would be looked through sign by sign before it is sent.
function inHtml(text: string, status = 200): Response {
  const bytes = new Uint8Array(Buffer.from(text))
  // What is short is sent as it is, which its length tells.
  const headers = {'content-type': 'text/html; charset=utf-8', 'content-length': String(bytes.length)}
  return new Response(bytes, {status, headers})
}
