import {renderToString} from 'hono/jsx/dom/server'
import {BlockOf} from '../../html/outlined/blocks.js'
import type {Links} from '../../html/outlined/links.js'
import {WholeFile} from '../../html/page/whole-file.js'
import {withVisibleMarks} from '../../html/plain.js'
import type {Outline, Section} from '../../outline/outline.js'
import {idsIn} from '../../outline/places.js'
import {sayIn} from '../../words/say.js'

/** A handout as one HTML file that asks for nothing outside itself and runs no script. */
export function handoutHtml(outline: Outline, style: string): string {
  const {title, language, front, sections, closing = []} = outline
  const links = linksWithin(outline)
  const page = (
    <WholeFile title={title} language={language} style={style} colorScheme="light">
      <a class="skip" href="#main">
        {sayIn(language)('opening.skip')}
      </a>
      <header>
        <h1>{title}</h1>
        {front.map(block => (
          <BlockOf block={block} links={links} />
        ))}
      </header>
      <main id="main" tabindex={-1}>
        {sections.map(section => (
          <SectionIn section={section} links={links} />
        ))}
        {closing.map(block => (
          <BlockOf block={block} links={links} />
        ))}
      </main>
    </WholeFile>
  )
  return `<!doctype html>\n${withVisibleMarks(renderToString(page))}\n`
}

function linksWithin(outline: Outline): Links {
  const places = new Set(idsIn(outline))
  return {
    place: id => (places.has(id) ? id : null),
    list: () => null,
    mark: () => null,
    language: outline.language,
    toPage: ''
  }
}

const SectionIn = ({
  section: {id, heading, blocks, sections},
  links
}: {
  readonly section: Section
  readonly links: Links
}) => (
  <section id={id}>
    <h2>{heading}</h2>
    {blocks.map(block => (
      <BlockOf block={block} links={links} />
    ))}
    {sections.map(part => (
      <section id={part.id}>
        <h3>{part.heading}</h3>
        {part.blocks.map(block => (
          <BlockOf block={block} links={links} />
        ))}
      </section>
    ))}
  </section>
)
