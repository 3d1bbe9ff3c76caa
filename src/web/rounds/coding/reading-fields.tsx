import type {FC} from 'hono/jsx'
import {codeLetter, isLetter} from '../../../digest/html/phrases.js'
import {actsInKey} from '../../../digest/manners.js'
import {ofLabels} from '../../../digest/words/labels.js'
import {sayIn as termsIn} from '../../../digest/words/say.js'
import type {Pipeline} from '../../../domain/pipeline/pipeline.js'
import {type Code, polesOf} from '../../../domain/pipeline/taxonomy.js'
import {definedIn} from '../../../domain/pipeline/translation.js'
import type {Reading} from '../../../domain/round/coding.js'
import {Stance} from '../../../domain/tag.js'
import type {Visit} from '../../server/visit.js'
import {AMBIGUOUS} from './said.js'

type Props = {
  readonly visit: Visit
  readonly pipeline: Pipeline
  /** What is coded. */
  readonly round: {readonly taxonomies: readonly string[]; readonly questions: readonly string[]}
  /** What is said already; null for nothing. */
  readonly reading: Reading | null
}

/** Every code and question of a round, to be given, called ambiguous, or left; and “no code”. */
export const ReadingFields: FC<Props> = ({pipeline, reading, round, visit}) => {
  const {language, say} = visit
  const taxonomies = pipeline.taxonomies.filter(({id}) => round.taxonomies.includes(id))
  const questions = pipeline.questions.filter(({code}) => round.questions.includes(code))
  return (
    <div class="reading">
      <label class="find-code" hidden>
        {say('rounds.findCode')}
        <input type="search" autocomplete="off" aria-describedby="find-hint" />
        <span class="small quiet" id="find-hint">
          {say('rounds.findHint')}
        </span>
      </label>
      {taxonomies.map(taxonomy => (
        <fieldset class="codes">
          <legend>{ofLabels(taxonomy.labels, language)}</legend>
          <ul>
            {taxonomy.codes.map(code => (
              <CodeRow
                id={`${taxonomy.id}/${code.code}`}
                code={code}
                definition={definedIn(code, language, {...pipeline, taxonomy}).definition}
                visit={visit}
                reading={reading}
              />
            ))}
          </ul>
        </fieldset>
      ))}
      {questions.length > 0 && (
        <fieldset class="questions">
          <legend>{say('rounds.questions')}</legend>
          {questions.map(question => {
            const set = reading?.ambiguous.includes(question.code)
              ? AMBIGUOUS
              : reading?.answers[question.code]
            return (
              <label>
                {ofLabels(question.labels, language)}
                <select name={`answer:${question.code}`}>
                  <option value="">—</option>
                  {polesOf(question).map(({labels, pole}) => (
                    <option value={pole} selected={pole === set}>
                      {ofLabels(labels, language)}
                    </option>
                  ))}
                  <option value={AMBIGUOUS} selected={set === AMBIGUOUS}>
                    {say('rounds.ambiguous')}
                  </option>
                </select>
              </label>
            )
          })}
        </fieldset>
      )}
      <label class="tick no-code">
        <input
          type="checkbox"
          name="noCode"
          value="yes"
          checked={reading?.noCode === true && reading.ambiguous.length === 0}
        />
        <span>{say('rounds.noCode')}</span>
      </label>
    </div>
  )
}

type RowProps = {
  readonly id: string
  readonly code: Code
  readonly definition: string
  readonly visit: Visit
  readonly reading: Reading | null
}

const CodeRow: FC<RowProps> = ({code, definition, id, reading, visit: {language, say}}) => {
  const terms = termsIn(language)
  const given = reading?.codes.find(each => each.code === id)
  const name = ofLabels(code.labels, language)
  return (
    <li class="code-row">
      <label class="tick given" title={definition}>
        <input type="checkbox" name="codes" value={id} checked={given !== undefined} />
        <span>
          {isLetter(id) && <b>{codeLetter(id)}</b>} {name}
        </span>
      </label>
      <label class="tick unsure small">
        <input
          type="checkbox"
          name="ambiguous"
          value={id}
          checked={reading?.ambiguous.includes(id) === true}
          aria-label={say('rounds.ambiguousCode', {code: name})}
        />
        <span aria-hidden="true">{say('rounds.ambiguous')}</span>
      </label>
      <span class="manner">
        <select name={`stance:${id}`} aria-label={say('rounds.stanceOf', {code: name})}>
          {Stance.options.map(stance => (
            <option value={stance} selected={stance === given?.stance}>
              {terms(`terms.manner-${stance}`)}
            </option>
          ))}
        </select>
        <select name={`act:${id}`} aria-label={say('rounds.actOf', {code: name})}>
          <option value="none">{say('rounds.noAct')}</option>
          {actsInKey.map(act => (
            <option value={act} selected={act === given?.act}>
              {terms(`terms.act-${act}`)}
            </option>
          ))}
        </select>
      </span>
    </li>
  )
}
