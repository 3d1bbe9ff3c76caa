import {renderToString} from 'hono/jsx/dom/server'
import {WholeFile} from '../digest/html/page/whole-file.js'
import {plain, withVisibleMarks} from '../digest/html/plain.js'
import type {Document} from '../domain/document.js'
import type {Note} from '../domain/errors.js'
import type {Outcome} from '../domain/outcome.js'
import {kinds} from './kinds.js'
import {Blocks, type PagePicture, PageView, type PlacedBlock} from './page-view.js'
import {qualityInWords} from './phrases.js'
import {style} from './style.js'

/** What is to be shown of one file. */
export type Inspected = {
  readonly file: string
  readonly read: Outcome<Document>
  /** Why what is not found in it would be unread and not silent; empty where it was read in full. */
  readonly shortfalls: readonly string[]
  /** Of the pages, by their number. */
  readonly pictures: ReadonlyMap<number, PagePicture>
}

/**
 * What was read of a file, as one HTML file that asks for nothing outside itself and runs no script: every page beside
 * its text, the blocks boxed by kind. A file that was not read is shown with its reason and its pages.
 */
export const inspectHtml = (inspected: Inspected): string => {
  const {file, read} = inspected
  const page = (
    <WholeFile title={`What was read of ${plain(file)}`} language="en" style={style} pictures>
      <a class="skip" href="#main">
        Skip to the pages
      </a>
      <header>
        <h1>
          What was read of <bdi>{plain(file)}</bdi>
        </h1>
        <Summary {...inspected} />
      </header>
      <main id="main" tabindex={-1}>
        {'value' in read ? (
          <Read document={read.value} pictures={inspected.pictures} />
        ) : (
          <Unread {...inspected} />
        )}
      </main>
    </WholeFile>
  )
  return `<!doctype html>\n${withVisibleMarks(renderToString(page))}\n`
}

const Summary = ({read, shortfalls}: Inspected) => (
  <>
    {'failure' in read ? (
      <p class="notice">
        <b>Not read</b> ({read.failure.code}): {plain(read.failure.message)}
      </p>
    ) : (
      <>
        <dl>
          <dt>Type</dt>
          <dd>{read.value.mediaType}</dd>
          <dt>Language</dt>
          <dd>
            {read.value.language}
            {!read.value.languageSure && ' (not sure)'}
          </dd>
          {qualityInWords(read.value).map(([name, value]) => (
            <>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </>
          ))}
          <dt>What is not found in it</dt>
          <dd>{shortfalls.length === 0 ? 'counts as silent' : `is unread, as ${shortfalls.join('; ')}`}</dd>
        </dl>
        <ul class="legend">
          {Object.entries(kinds).map(([kind, {sign, word}]) => (
            <li class={kind}>
              <span class="tag">{sign}</span> {word}
            </li>
          ))}
        </ul>
      </>
    )}
    <Notes notes={read.notes} />
  </>
)

const Notes = ({notes}: {readonly notes: readonly Note[]}) => (
  <>
    {notes.map(({message}) => (
      <p class="notice">
        <b>Note:</b> {plain(message)}
      </p>
    ))}
  </>
)

const Read = ({
  document,
  pictures
}: {
  readonly document: Document
  readonly pictures: Inspected['pictures']
}) => {
  const placed = document.blocks.map((block, index) => ({block, index}))
  if (document.pages.length === 0)
    return (
      <section class="page" aria-label="Text">
        <Blocks document={document} blocks={placed} />
      </section>
    )
  const beginning = byPage(placed, ({page}) => (page === null ? [] : [page]))
  const standing = byPage(placed, ({boxes = []}) => new Set(boxes.map(({page}) => page)))
  return (
    <>
      {document.pages.map(reading => (
        <PageView
          document={document}
          reading={reading}
          blocks={beginning.get(reading.page) ?? []}
          boxed={standing.get(reading.page) ?? []}
          picture={pictures.get(reading.page)}
        />
      ))}
    </>
  )
}

const Unread = ({pictures}: Inspected) => (
  <>
    {[...pictures].map(([page, {jpeg}]) => (
      <section class="page" aria-label={`Page ${page}`}>
        <h2>Page {page}</h2>
        <figure class="picture">
          <img
            src={`data:image/jpeg;base64,${Buffer.from(jpeg).toString('base64')}`}
            alt={`Page ${page} as it looks`}
          />
        </figure>
      </section>
    ))}
  </>
)

/** Blocks under every page that `pagesOf` names for them, in the order of reading. */
const byPage = (
  placed: readonly PlacedBlock[],
  pagesOf: (block: PlacedBlock['block']) => Iterable<number>
): ReadonlyMap<number, readonly PlacedBlock[]> => {
  const pages = new Map<number, PlacedBlock[]>()
  for (const one of placed)
    for (const page of pagesOf(one.block)) {
      const there = pages.get(page) ?? []
      pages.set(page, there)
      there.push(one)
    }
  return pages
}
