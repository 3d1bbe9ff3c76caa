import {raw} from 'hono/html'
import type {Child} from 'hono/jsx'
import {renderToString} from 'hono/jsx/dom/server'
import type {UnLanguage} from '../../../domain/document.js'
import {policyOf} from '../../html/page/policy.js'
import {withVisibleMarks} from '../../html/plain.js'
import {directionOf} from '../../words/locale.js'
import {sayIn} from '../../words/say.js'

type Frame = {
  readonly title: string
  readonly language: UnLanguage
  readonly style: string
  readonly header: Child
  readonly main: Child
}

/** One HTML file that asks for nothing outside itself and runs no script. */
export function framed({title, language, style, header, main}: Frame): string {
  const page = (
    <html lang={language} dir={directionOf(language)}>
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content={policyOf(style)} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light" />
        <meta name="referrer" content="no-referrer" />
        <title>{title}</title>
        <style>{raw(style)}</style>
      </head>
      <body>
        <a class="skip" href="#main">
          {sayIn(language)('opening.skip')}
        </a>
        <header>{header}</header>
        <main id="main" tabindex={-1}>
          {main}
        </main>
      </body>
    </html>
  )
  return `<!doctype html>\n${withVisibleMarks(renderToString(page))}\n`
}
