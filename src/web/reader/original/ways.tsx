import type {FC} from 'hono/jsx'
import type {SubmissionRead} from '../../../review/reading/submission-read.js'
import type {At} from '../at.js'
import {type Filter, given} from '../filter.js'

type Props = {readonly read: SubmissionRead; readonly filter: Filter; readonly at: At}

/** Whether the browser can draw its pages; other formats are shown as they were read. */
export const isDrawn = ({document, submission}: SubmissionRead): boolean =>
  document?.mediaType === 'application/pdf' && submission.file.withheld === undefined

/** The ways to look at what was handed in: drawn, as it was read, and as a file. */
export const Ways: FC<Props> = ({at: {say}, filter, read}) => {
  const {submission} = read
  const address = `/submissions/${submission.id}`
  const withView = (view: Filter['view']) => `${address}?${new URLSearchParams({...given(filter), view})}`
  return (
    <p class="ways small">
      {isDrawn(read) && (
        <>
          <a href={withView('original')} aria-current={filter.view === 'original' ? 'true' : undefined}>
            {say('reader.original')}
          </a>
          <a href={withView('text')} aria-current={filter.view === 'text' ? 'true' : undefined}>
            {say('reader.asRead')}
          </a>
        </>
      )}
      {!isDrawn(read) && <span>{say('reader.asRead')}</span>}
      {submission.file.withheld === undefined && <a href={`${address}/original`}>{say('reader.download')}</a>}
    </p>
  )
}
