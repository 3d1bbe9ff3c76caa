import {randomUUID} from 'node:crypto'
import type {FC} from 'hono/jsx'
import type {SettledPassage} from '../../../domain/tag.js'
import type {SubmissionRead} from '../../../review/reading/submission-read.js'
import type {At} from '../at.js'
import {PassageView} from '../passage/passage-view.js'
import {idOf} from '../passage/tag-view.js'
import {Along, answerChoices, ChoiceList, codeChoices, MannerLists} from './fields.js'
import {subjectInWords} from './in-words.js'

/** Whether it may be said that there is nothing in it: nothing counts, and nobody has said so yet. */
const isOpen = ({noCode, questions, tags}: SettledPassage): boolean =>
  noCode === undefined && [...tags, ...questions].every(({abstains}) => abstains === true)

type Props = {
  readonly passage: SettledPassage
  readonly read: SubmissionRead
  /** After somebody else was faster: what they said, and what was typed here. */
  readonly kept: {readonly fault?: string; readonly note?: string | undefined}
  readonly at: At
}

/** A passage and plain forms for all that can be said of it. */
export const CorrectView: FC<Props> = ({at, kept, passage, read}) => {
  const {say} = at
  const action = `/passages/${passage.id}/corrections`
  return (
    <div class="correct">
      <h1>{say('correcting.title')}</h1>
      {kept.fault !== undefined && (
        <p class="fault" role="alert">
          {kept.fault}
        </p>
      )}
      <PassageView
        passage={passage}
        language={read.document?.language ?? 'und'}
        boxesOf={() => undefined}
        upTo={read.upTo}
        at={at}
      />
      {[...passage.tags, ...passage.questions].map(said => (
        <section>
          <h2>
            {'pole' in said
              ? subjectInWords({question: said.code, pole: said.pole}, at)
              : subjectInWords(said, at)}
          </h2>
          <form method="post" action={action} class="beside">
            <Along seen={read.upTo} />
            <input type="hidden" name="about" value={idOf(said)} />
            <button type="submit" name="verdict" value="accept">
              {say('correcting.accept')}
            </button>
            <button type="submit" name="verdict" value="reject" class="second">
              {say('correcting.reject')}
            </button>
            {!('pole' in said) && (
              <button type="submit" name="verdict" value="best-quote" class="second">
                {say('correcting.best')}
              </button>
            )}
          </form>
          {!('pole' in said) && (
            <form method="post" action={action} class="beside">
              <Along seen={read.upTo} />
              <input type="hidden" name="verdict" value="set" />
              <input type="hidden" name="about" value={said.code} />
              <MannerLists chosen={said} at={at} />
              <button type="submit" class="second">
                {say('correcting.save')}
              </button>
            </form>
          )}
        </section>
      ))}
      <h2>{say('correcting.add')}</h2>
      <form method="post" action={action} class="beside">
        <Along seen={read.upTo} />
        <input type="hidden" name="verdict" value="set" />
        <ChoiceList label={say('correcting.code')} choices={codeChoices(read.pipeline, at)} />
        <MannerLists at={at} />
        <button type="submit">{say('correcting.save')}</button>
      </form>
      <h2>{say('correcting.answer')}</h2>
      <form method="post" action={action} class="beside">
        <Along seen={read.upTo} />
        <input type="hidden" name="verdict" value="set" />
        <ChoiceList label={say('correcting.question')} choices={answerChoices(read.pipeline, at)} />
        <button type="submit">{say('correcting.save')}</button>
      </form>
      {isOpen(passage) && (
        <form method="post" action={action} class="beside">
          <Along seen={read.upTo} />
          <button type="submit" name="verdict" value="no-code" class="second">
            {say('correcting.nothing')}
          </button>
        </form>
      )}
      <h2>{say('correcting.note')}</h2>
      <form method="post" action={action} class="stacked">
        <Along seen={read.upTo} />
        <input type="hidden" name="verdict" value="note" />
        <label>
          {say('correcting.noteLabel')}
          <textarea name="note" rows={4} required dir="auto">
            {kept.note ?? ''}
          </textarea>
        </label>
        <button type="submit">{say('correcting.save')}</button>
      </form>
      <div class="beside">
        {(['undo', 'redo'] as const).map(way => (
          <form method="post" action={`/corrections/${way}`}>
            <input type="hidden" name="request" value={randomUUID()} />
            <button type="submit" class="second">
              {say(`correcting.${way}`)}
            </button>
          </form>
        ))}
        <a href={`/passages/${passage.id}/history`}>{say('correcting.history')}</a>
        <a href={`/passages/${passage.id}`}>{say('correcting.backToPassage')}</a>
      </div>
    </div>
  )
}
