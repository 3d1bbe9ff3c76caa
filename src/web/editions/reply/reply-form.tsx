import type {FC} from 'hono/jsx'
import {ofLabels} from '../../../digest/words/labels.js'
import type {UnLanguage} from '../../../domain/document.js'
import {LONGEST_REPLY, ReplyKind} from '../../../domain/edition/reply.js'
import type {Row, RowCell} from '../../../editions/reply/row.js'
import type {Say} from '../../words/say.js'
import {cellName} from './row-view.js'

type Props = {
  /** What can be replied to. */
  readonly row: Pick<Row, 'cells' | 'lists'>
  readonly subject: string | undefined
  readonly language: UnLanguage
  readonly say: Say
}

/** The fields of a reply: to which cell, of which kind, and the words. */
export const ReplyFields: FC<Props> = ({language, row: {cells, lists}, say, subject}) => (
  <>
    <label>
      {say('replying.cell')}
      <select name="subject" required>
        {lists.map(({id, labels}) => (
          <Choices
            name={ofLabels(labels, language)}
            cells={cells.filter(each => each.kind === 'code' && each.list === id)}
            {...{language, subject}}
          />
        ))}
        <Choices
          name={say('replying.questions')}
          cells={cells.filter(({kind}) => kind === 'question')}
          {...{language, subject}}
        />
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

type ChoicesProps = Pick<Props, 'subject' | 'language'> & {
  readonly name: string
  readonly cells: readonly RowCell[]
}

const Choices: FC<ChoicesProps> = ({cells, language, name, subject}) =>
  cells.length === 0 ? null : (
    <optgroup label={name}>
      {cells.map(cell => (
        <option value={cell.subject} selected={cell.subject === subject}>
          {cellName(cell, language)}
        </option>
      ))}
    </optgroup>
  )
