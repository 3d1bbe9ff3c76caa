import type {Child, FC} from 'hono/jsx'
import {actsInKey, mannerSigns} from '../../../digest/manners.js'
import type {Pipeline} from '../../../domain/pipeline/pipeline.js'
import {Stance} from '../../../domain/tag.js'
import type {At} from '../at.js'
import {answerChoices, type Choice, codeChoices, MannerLists} from './fields.js'

type Props = {readonly pipeline: Pipeline; readonly at: At}

/** The questions that some acts ask before they are done. Scripts open them, and show in them what others said meanwhile. */
export const Dialogs: FC<Props> = ({at, pipeline}) => (
  <>
    <Ask name="code" title={at.say('correcting.add')} at={at}>
      <Combobox
        name="code"
        label={at.say('correcting.code')}
        hint={at.say('correcting.codeHint')}
        choices={codeChoices(pipeline, at)}
        nothing={at.say('correcting.nothingFound')}
      />
      <div class="beside">
        <MannerLists at={at} />
      </div>
    </Ask>
    <Ask name="pole" title={at.say('correcting.answer')} at={at}>
      <Combobox
        name="pole"
        label={at.say('correcting.question')}
        hint={at.say('correcting.questionHint')}
        choices={answerChoices(pipeline, at)}
        nothing={at.say('correcting.nothingFound')}
      />
    </Ask>
    <Ask name="manner" title={at.say('correcting.manner')} at={at}>
      <div class="manners">
        <Radios
          name="stance"
          legend={at.say('correcting.stance')}
          options={Stance.options.map(stance => ({
            value: stance,
            label: `${mannerSigns[stance]} ${at.terms(`terms.manner-${stance}`)}`
          }))}
        />
        <Radios
          name="act"
          legend={at.say('correcting.act')}
          options={[
            {value: 'none', label: at.say('correcting.noAct')},
            ...actsInKey.map(act => ({value: act, label: at.terms(`terms.act-${act}`)}))
          ]}
        />
        <Radios
          name="obstacle"
          legend={at.say('correcting.obstacle')}
          options={[
            {value: '', label: at.say('correcting.obstacleUnknown')},
            {value: 'skill', label: at.say('correcting.obstacleSkill')},
            {value: 'will', label: at.say('correcting.obstacleWill')}
          ]}
        />
      </div>
    </Ask>
    <Ask name="note" title={at.say('correcting.note')} at={at}>
      <label>
        {at.say('correcting.noteLabel')}
        <textarea name="note" rows={5} required maxlength={4000} dir="auto" />
      </label>
    </Ask>
    <Ask name="words" title={at.say('correcting.words')} at={at}>
      <label>
        <span data-hint={at.say('correcting.wordsHint', {what: '%'})} />
        {/* Not `readonly`: browsers let nobody select by keyboard there. A script takes no change. */}
        <textarea
          name="passage"
          rows={8}
          aria-readonly="true"
          inputmode="none"
          spellcheck={false}
          dir="auto"
        />
      </label>
    </Ask>
  </>
)

/** One question: its fields, what went wrong, save and cancel. */
const Ask: FC<{
  readonly name: string
  readonly title: string
  readonly at: At
  readonly children?: Child
}> = ({at: {say}, children, name, title}) => (
  <dialog id={`ask-${name}`} class="ask" aria-labelledby={`ask-${name}-h`}>
    <form class="stacked">
      <h2 id={`ask-${name}-h`}>{title}</h2>
      <p class="fault" role="alert" hidden />
      {children}
      <p class="buttons">
        <button type="submit">{say('correcting.save')}</button>
        <button type="button" class="second" data-cancels>
          {say('correcting.cancel')}
        </button>
      </p>
    </form>
  </dialog>
)

type Listed = {
  readonly name: string
  readonly label: string
  readonly hint: string
  readonly choices: readonly Choice[]
  /** Said where no choice holds the words. */
  readonly nothing: string
}

/** A field that lists what holds the words typed into it: the editable combobox of ARIA 1.2. */
const Combobox: FC<Listed> = ({choices, hint, label, name, nothing}) => (
  <div class="combobox">
    <label for={`${name}-typed`}>{label}</label>
    <input
      id={`${name}-typed`}
      type="text"
      role="combobox"
      autocomplete="off"
      aria-autocomplete="list"
      aria-expanded="false"
      aria-controls={`${name}-list`}
      aria-describedby={`${name}-hint`}
    />
    <input type="hidden" name="about" />
    <p id={`${name}-hint`} class="small quiet">
      {hint}
    </p>
    <p class="small nothing" role="status" data-nothing={nothing} />
    <div id={`${name}-list`} class="listbox" role="listbox" aria-label={label} hidden>
      {choices.map(({label, under, value}, place) => (
        // The field keeps the focus: options are named by it, as the pattern asks.
        <div
          id={`${name}-${place}`}
          class="option"
          role="option"
          aria-selected="false"
          tabIndex={-1}
          data-value={value}
        >
          <span class="option-name">{label}</span> <span class="small quiet">{under}</span>
        </div>
      ))}
    </div>
  </div>
)

const Radios: FC<{
  readonly name: string
  readonly legend: string
  readonly options: readonly {readonly value: string; readonly label: string}[]
}> = ({legend, name, options}) => (
  <fieldset data-of={name}>
    <legend>{legend}</legend>
    {options.map(({label, value}) => (
      <label class="check">
        <input type="radio" name={name} value={value} /> {label}
      </label>
    ))}
  </fieldset>
)
