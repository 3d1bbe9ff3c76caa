import type {FC} from 'hono/jsx'
import {inPercent} from '../../../digest/html/phrases.js'
import type {Document, PageReading} from '../../../domain/document.js'
import type {At} from '../at.js'

type Props = {
  readonly document: Pick<Document, 'pages'>
  /** Where the file is fetched from. */
  readonly original: string
  /** Addresses of what draws pages, as `data-` attributes. */
  readonly drawing: Readonly<Record<string, string>>
  readonly at: At
}

/** A sheet for every page, to be drawn in the browser when it comes into view. */
export const Sheets: FC<Props> = ({at, document: {pages}, drawing, original}) => (
  <div
    class="sheets"
    data-original={original}
    {...drawing}
    data-not-drawn={at.say('reader.notDrawn', {why: '%'})}
  >
    <p class="small quiet" data-without-script>
      {at.say('reader.drawing')}
    </p>
    {pages.map(reading => (
      <figure
        class="sheet"
        id={`sheet-${reading.page}`}
        data-page={reading.page}
        data-width={reading.width}
        data-height={reading.height}
      >
        <div class="paper" role="img" aria-label={at.say('reader.pageDrawn', {page: reading.page})} />
        <figcaption class="small quiet">{pageInWords(reading, at)}</figcaption>
      </figure>
    ))}
  </div>
)

/** A page by its number, and how it was read where that was not by its own text. */
export function pageInWords({confidence, method, page}: PageReading, {say, terms}: At): string {
  const number = say('reader.page', {page})
  if (method === 'blank') return `${number} · ${say('reader.readBlank')}`
  if (method === 'unread') return `${number} · ${say('reader.readUnread')}`
  if (confidence === null) return number
  return `${number} · ${say('reader.readOcr', {share: inPercent(confidence, terms)})}`
}
