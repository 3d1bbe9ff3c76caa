import {languageOf, plain} from '../digest/html/plain.js'
import type {Block, Document, PageReading} from '../domain/document.js'
import {kinds} from './kinds.js'
import {pageInWords} from './phrases.js'

/** A page as it looks: the bytes of a JPEG. */
export type PagePicture = {readonly jpeg: Uint8Array}

/** A block with its place in the document's list, from 0. */
export type PlacedBlock = {readonly block: Block; readonly index: number}

type PageProps = {
  readonly document: Document
  readonly reading: PageReading
  /** Those that begin on the page, in the order of reading. */
  readonly blocks: readonly PlacedBlock[]
  /** Those that stand on it, wherever they begin. */
  readonly boxed: readonly PlacedBlock[]
  readonly picture: PagePicture | undefined
}

/** One page beside its text: each block boxed on the picture, and boxes and texts lead to one another. */
export const PageView = ({document, reading, blocks, boxed, picture}: PageProps) => (
  <section class="page" id={`page-${reading.page}`} aria-labelledby={`page-${reading.page}-h`}>
    <h2 id={`page-${reading.page}-h`}>
      Page {reading.page} <span class="small">{pageInWords(reading)}</span>
    </h2>
    <div class="beside">
      <figure class="picture">
        {picture === undefined ? (
          <figcaption class="small">No picture of this page could be drawn.</figcaption>
        ) : (
          <img
            src={`data:image/jpeg;base64,${Buffer.from(picture.jpeg).toString('base64')}`}
            alt={`Page ${reading.page} as it looks`}
          />
        )}
        <Boxes reading={reading} boxed={boxed} />
      </figure>
      {blocks.length === 0 ? (
        <p class="small">No block begins on this page.</p>
      ) : (
        <Blocks document={document} blocks={blocks} />
      )}
    </div>
  </section>
)

const Boxes = ({reading: {page, width, height}, boxed}: Pick<PageProps, 'reading' | 'boxed'>) => (
  <svg viewBox={`0 0 ${width} ${height}`}>
    <title>Blocks of page {page}</title>
    {boxed.map(({block, index}) => {
      const {sign, word} = kinds[block.kind]
      return (block.boxes ?? [])
        .filter(box => box.page === page)
        .map(box => (
          <a href={`#b${index + 1}`} class={block.kind} aria-label={`${word} ${index + 1}`}>
            <rect x={box.x} y={box.y} width={box.width} height={box.height} />
            <text x={Math.max(box.x - 2, 12)} y={box.y + 8} text-anchor="end">
              {sign}
              {index + 1}
            </text>
          </a>
        ))
    })}
  </svg>
)

/** Blocks in the order of reading, each with its kind, number, and text to the letter. */
export const Blocks = ({document, blocks}: Pick<PageProps, 'document' | 'blocks'>) => (
  <ol class="blocks">
    {blocks.map(({block, index}) => (
      <li class={block.kind} id={`b${index + 1}`}>
        <p class="small">
          {block.page === null ? (
            <span class="tag">{kinds[block.kind].sign}</span>
          ) : (
            <a class="tag" href={`#page-${block.page}`}>
              {kinds[block.kind].sign}
            </a>
          )}{' '}
          {index + 1} · {kinds[block.kind].word}
          {block.level !== undefined && `, level ${block.level}`}
          {block.number !== undefined && `, printed number ${plain(block.number)}`}
        </p>
        <p lang={languageOf(document.language).lang} dir="auto">
          {plain(document.text.slice(block.start, block.end))}
        </p>
      </li>
    ))}
  </ol>
)
