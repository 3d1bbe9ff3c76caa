import {createHash} from 'node:crypto'
import {raw} from 'hono/html'
import type {Child} from 'hono/jsx'
import {style} from './style.js'

/** Lets in nothing but the page's own style sheet: no script, no image, no request. */
export const policy = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'`,
  "base-uri 'none'",
  "form-action 'none'"
].join('; ')

type Props = {
  readonly title: string
  readonly header: Child
  readonly nav: Child
  readonly footer: Child
  readonly children?: Child
}

/** The frame of the file: head with its policy and style, skip link, landmarks. */
export const Layout = ({title, header, nav, footer, children}: Props) => (
  <html lang="en" dir="ltr">
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
        Skip to the content
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
