import type {Child} from 'hono/jsx'
import {renderToString} from 'hono/jsx/dom/server'
import {withVisibleMarks} from '../../digest/html/plain.js'
import {directionOf} from '../../digest/words/locale.js'
import type {UnLanguage} from '../../domain/document.js'
import type {Here} from '../view.js'

/** What all pages of a site share. */
export type Shell = {
  readonly style: string
  readonly icon: string
  readonly title: (language: UnLanguage) => string
}

type Frame = {
  readonly title: string
  /** Where the name of the site leads. */
  readonly home: string
  readonly nav?: Child
  readonly banner?: Child
  readonly footer?: Child
  /** The same page in other languages. */
  readonly others: readonly {readonly language: UnLanguage; readonly address: string}[]
  readonly feed?: string
  /** Scripts of this page; all others run none. */
  readonly scripts?: readonly string[]
  readonly children?: Child
}

/** A whole page: head with its policy, skip link, landmarks. It needs no script and asks for nothing but the site's style. */
export function framed(frame: Frame, shell: Shell, at: Here): string {
  const {children, feed, footer, home, nav, others, scripts = [], title, banner} = frame
  const {language, to, word} = at
  const page = (
    <html lang={language} dir={directionOf(language)}>
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content={scripts.length > 0 ? scripted : unscripted} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="referrer" content="no-referrer" />
        <title>{title === shell.title(language) ? title : `${title} · ${shell.title(language)}`}</title>
        <link rel="icon" href={to(shell.icon)} />
        <link rel="stylesheet" href={to(shell.style)} />
        {feed !== undefined && (
          <link rel="alternate" type="application/atom+xml" href={to(feed)} title={word('frame.feed')} />
        )}
        {others.map(other => (
          <link rel="alternate" hreflang={other.language} href={to(other.address)} />
        ))}
        {scripts.map(script => (
          <script defer src={to(script)}></script>
        ))}
      </head>
      <body>
        <a class="skip" href="#main">
          {at.say('opening.skip')}
        </a>
        <header class="top">
          <a class="name" href={to(home)}>
            {shell.title(language)}
          </a>
          {nav}
          <Languages others={others} at={at} />
        </header>
        {banner}
        <main id="main" tabindex={-1}>
          {children}
        </main>
        {footer !== undefined && <footer class="foot">{footer}</footer>}
      </body>
    </html>
  )
  return `<!doctype html>\n${withVisibleMarks(renderToString(page))}\n`
}

/** Each language by its own name. */
export const ownNames: Readonly<Record<UnLanguage, string>> = {
  ar: 'العربية',
  en: 'English',
  es: 'Español',
  fr: 'Français',
  ru: 'Русский',
  zh: '中文'
}

const Languages = ({others, at}: {readonly others: Frame['others']; readonly at: Here}) =>
  others.length === 0 ? null : (
    <nav class="languages" aria-label={at.word('frame.languages')}>
      <ul>
        {others.map(({language, address}) => (
          <li>
            <a href={at.to(address)} lang={language} hreflang={language} dir={directionOf(language)}>
              {ownNames[language]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )

// Not every browser takes files on a disk for the page's own origin, so `file:` is named besides; from a server no page
// can load what is on the reader's disk.
const own = "'self' file:"
const unscripted = `default-src 'none'; style-src ${own}; img-src ${own}; base-uri 'none'; form-action 'none'`
const scripted = `${unscripted}; script-src ${own}`
