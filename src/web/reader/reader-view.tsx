import type {FC} from 'hono/jsx'
import {plain} from '../../digest/html/plain.js'
import type {SettledPassage} from '../../domain/tag.js'
import type {SubmissionRead} from '../../review/reading/submission-read.js'
import {UnsureLegend} from '../passages/unsure-legend.js'
import type {At} from './at.js'
import {Dialogs} from './correcting/dialogs.js'
import {Tools} from './correcting/tools.js'
import {type Filter, passagesShown} from './filter.js'
import {Filters} from './filters.js'
import {Head} from './head.js'
import {AsRead} from './original/as-read.js'
import {boxesIn} from './original/boxes.js'
import {Sheets} from './original/sheets.js'
import {isDrawn, Ways} from './original/ways.js'
import {PassagesView} from './passage/passages-view.js'
import {isUnsure} from './passage/unsure.js'
import {Shortcuts} from './shortcuts.js'

type Props = {
  readonly read: SubmissionRead
  readonly filter: Filter
  /** Addresses of what draws pages. */
  readonly drawing: Readonly<Record<string, string>>
  /** The visitor's name, so that nobody is told of her own changes. */
  readonly visitor: string
  readonly at: At
}

/** A submission: what was handed in beside its passages and what is said of them. */
export const ReaderView: FC<Props> = ({at, drawing, filter, read, visitor}) => {
  const {say} = at
  const {document, failure, passages, submission} = read
  const address = `/submissions/${submission.id}`
  return (
    <div
      id="reader"
      class="reader"
      data-submission={submission.id}
      data-waiting={document === null && failure === null ? '' : undefined}
      data-visitor={visitor}
      data-no-more={say('reader.noMore')}
      data-no-tag={say('correcting.noTag')}
      data-choose-first={say('correcting.chooseFirst')}
      data-select-first={say('correcting.selectFirst')}
      data-changed-by={say('correcting.changedBy', {name: '%'})}
    >
      <Head read={read} at={at} />
      {failure !== null && <p class="fault">{say('reader.failed', {why: plain(failure.message)})}</p>}
      {failure === null && passages === null && <p class="notice">{say('reader.waiting')}</p>}
      {!read.current && <p class="notice">{say('reader.olderTagger')}</p>}
      {document !== null && passages !== null && (
        <div class="spread">
          <details class="original" open>
            <summary>{say('reader.beside')}</summary>
            <section class="original-pane" tabindex={0} aria-label={say('reader.beside')}>
              <Ways read={read} filter={filter} at={at} />
              {isDrawn(read) && filter.view === 'original' ? (
                <Sheets document={document} original={`${address}/original`} drawing={drawing} at={at} />
              ) : (
                <AsRead document={document} at={at} />
              )}
            </section>
          </details>
          <section class="passages" aria-labelledby="passages-h">
            <h2 id="passages-h">{say('reader.passages')}</h2>
            <Filters read={read} filter={filter} at={at} />
            <Shown read={read} filter={filter} at={at} />
          </section>
        </div>
      )}
      <Shortcuts say={say} mayCorrect={at.mayCorrect} />
      {at.mayCorrect && passages !== null && (
        <>
          <Tools say={say} />
          <Dialogs pipeline={read.pipeline} at={at} />
        </>
      )}
    </div>
  )
}

/** Whether the machine is not sure of something that is said of a passage. */
const asksSomething = ({questions, tags}: SettledPassage): boolean => [...tags, ...questions].some(isUnsure)

const Shown: FC<Pick<Props, 'read' | 'filter' | 'at'>> = ({at, filter, read: {document, passages, upTo}}) => {
  const all = passages ?? []
  const shown = passagesShown(all, filter)
  return (
    <>
      <p class="small quiet how-many">
        {shown.length === all.length
          ? at.say('reader.howMany', {shown: shown.length})
          : at.say('reader.howManyOf', {shown: shown.length, total: all.length})}
      </p>
      <UnsureLegend say={at.say} isNeeded={shown.some(asksSomething)} />
      {shown.length === 0 && <p>{at.say('reader.nothingShown')}</p>}
      <PassagesView
        passages={shown}
        language={document?.language ?? 'und'}
        boxesOf={boxesIn(document ?? {blocks: []})}
        upTo={upTo}
        at={at}
      />
    </>
  )
}
