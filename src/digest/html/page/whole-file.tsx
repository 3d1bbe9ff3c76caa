import {raw} from 'hono/html'
import type {FC, PropsWithChildren} from 'hono/jsx'
import type {UnLanguage} from '../../../domain/document.js'
import {directionOf} from '../../words/locale.js'
import {policyOf} from './policy.js'

type Props = PropsWithChildren<{
  readonly title: string
  /** Of the file's own words. */
  readonly language: UnLanguage
  readonly style: string
  readonly colorScheme?: 'light' | 'light dark'
  /** Whether pictures stand in it. */
  readonly pictures?: boolean
}>

/** A page that is one file: its style sheet stands in it, and its policy lets in nothing from outside: no script, no request. */
export const WholeFile: FC<Props> = ({title, language, style, colorScheme, pictures = false, children}) => (
  <html lang={language} dir={directionOf(language)}>
    <head>
      <meta charset="utf-8" />
      <meta http-equiv="Content-Security-Policy" content={policyOf(style, {pictures})} />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      {colorScheme && <meta name="color-scheme" content={colorScheme} />}
      <meta name="referrer" content="no-referrer" />
      <title>{title}</title>
      <style>{raw(style)}</style>
    </head>
    <body>{children}</body>
  </html>
)
