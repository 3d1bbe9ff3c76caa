import type {FC} from 'hono/jsx'
import {ofLabels} from '../../../digest/words/labels.js'
import type {UnLanguage} from '../../../domain/document.js'
import {LONGEST_REPLY, ReplyKind} from '../../../domain/edition/reply.js'
import type {RowCell} from '../../../editions/reply/row.js'
import type {Say} from '../../words/say.js'
import {cellName} from './row-view.js'

type Props = {
  readonly cells: readonly Pick<RowCell, 'subject' | 'labels' | 'kind'>[]
  readonly subject: string | undefined
  readonly language: UnLanguage
  readonly say: Say
}

/** The fields of a reply: to which cell, of which kind, and the words. */
export const ReplyFields: FC<Props> = ({cells, language, say, subject}) => (
  <>
    <label>
      {say('replying.cell')}
      <select name="subject" required>
        {cells.map(cell => (
          <option value={cell.subject} selected={cell.subject === subject}>
            {cell.kind === 'question' ? ofLabels(cell.labels, language) : cellName(cell, language)}
          </option>
        ))}
      </select>
    </label>
    <fieldset>
      <legend>{say('replying.kind')}</legend>
      {ReplyKind.options.map((kind, at) => (
        <label class="tick">
          <input type="radio" name="kind" value={kind} checked={at === 0} />
          <span>{say(`replying.${kind}`)}</span>
        </label>
      ))}
    </fieldset>
    <label class="long">
      {say('replying.text')}
      <textarea name="text" rows={6} required maxlength={LONGEST_REPLY} dir="auto" />
      <span class="small quiet">{say('replying.plainText', {most: LONGEST_REPLY})}</span>
    </label>
  </>
)
