import type {Child} from 'hono/jsx'
import type {UnLanguage} from '../../../domain/document.js'
import {sayIn} from '../../words/say.js'
import {policyOf} from './policy.js'
import {style} from './style.js'
import {WholeFile} from './whole-file.js'

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

/** The frame of the file: skip link, landmarks. */
export const Layout = ({title, language = 'en', header, nav, footer, children}: Props) => (
  <WholeFile title={title} language={language} style={style} colorScheme="light dark">
    <a class="skip" href="#main">
      {sayIn(language)('opening.skip')}
    </a>
    <header>{header}</header>
    {nav}
    <main id="main" tabindex={-1}>
      {children}
    </main>
    <footer>{footer}</footer>
  </WholeFile>
)
