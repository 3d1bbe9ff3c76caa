import {raw} from 'hono/html'
import type {Child} from 'hono/jsx'
import type {UnLanguage} from '../../../domain/document.js'
import {directionOf} from '../../words/locale.js'
import {sayIn} from '../../words/say.js'
import {policyOf} from './policy.js'
import {style} from './style.js'

/** Lets in nothing but the page's own style sheet: no script, no image, no request. */
export const policy = policyOf(style)

type Props = {
  readonly title: string
  /** Of the page's own words. */
  readonly language?: UnLanguage
  readonly header: Child
  readonly nav: Child
  readonly footer: Child
  readonly children?: Child
}

/** The frame of the file: head with its policy and style, skip link, landmarks. */
export const Layout = ({title, language = 'en', header, nav, footer, children}: Props) => (
  <html lang={language} dir={directionOf(language)}>
    <head>
      <meta charset="utf-8" />
      <meta http-equiv="Content-Security-Policy" content={policy} />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <meta name="referrer" content="no-referrer" />
      <title>{title}</title>
      <style>{raw(style)}</style>
    </head>
    <body>
      <a class="skip" href="#main">
        {sayIn(language)('opening.skip')}
      </a>
      <header>{header}</header>
      {nav}
      <main id="main" tabindex={-1}>
        {children}
      </main>
      <footer>{footer}</footer>
    </body>
  </html>
)
