import {randomUUID} from 'node:crypto'
import type {FC} from 'hono/jsx'
import {actsInKey} from '../../../digest/manners.js'
import {ofLabels} from '../../../digest/words/labels.js'
import {answerId} from '../../../domain/correction.js'
import type {Pipeline} from '../../../domain/pipeline/pipeline.js'
import {polesOf} from '../../../domain/pipeline/taxonomy.js'
import {Stance} from '../../../domain/tag.js'
import type {At} from '../at.js'
import {subjectInWords} from './in-words.js'

/** Something that can be said of a passage: a code, or a question with an answer. */
export type Choice = {readonly value: string; readonly label: string; readonly under: string}

/** Every code of the pipeline, under its taxonomy. */
export const codeChoices = ({taxonomies}: Pick<Pipeline, 'taxonomies'>, at: At): readonly Choice[] =>
  taxonomies.flatMap(({codes, id, labels}) =>
    codes.map(({code}) => ({
      value: `${id}/${code}`,
      label: subjectInWords({code: `${id}/${code}`}, at),
      under: ofLabels(labels, at.language)
    }))
  )

/** Every answer to every question, under its question. */
export const answerChoices = ({questions}: Pick<Pipeline, 'questions'>, at: At): readonly Choice[] =>
  questions.flatMap(question =>
    polesOf(question).map(({labels, pole}) => ({
      value: answerId(question.code, pole),
      label: ofLabels(labels, at.language),
      under: ofLabels(question.labels, at.language)
    }))
  )

/** A plain list of choices, for forms without scripts. */
export const ChoiceList: FC<{readonly label: string; readonly choices: readonly Choice[]}> = ({
  choices,
  label
}) => (
  <label>
    {label}
    <select name="about" required>
      <option value="" />
      {[...new Set(choices.map(({under}) => under))].map(group => (
        <optgroup label={group}>
          {choices
            .filter(({under}) => under === group)
            .map(({label, value}) => (
              <option value={value}>{label}</option>
            ))}
        </optgroup>
      ))}
    </select>
  </label>
)

type Manner = {readonly stance?: string; readonly act?: string; readonly obstacle?: string | undefined}

/** How it speaks, what it does, and with an obstacle which one. */
export const MannerLists: FC<{readonly chosen?: Manner; readonly at: At}> = ({at, chosen = {}}) => (
  <>
    <label>
      {at.say('correcting.stance')}
      <select name="stance">
        {Stance.options.map(stance => (
          <option value={stance} selected={(chosen.stance ?? 'mentions') === stance}>
            {at.terms(`terms.manner-${stance}`)}
          </option>
        ))}
      </select>
    </label>
    <label>
      {at.say('correcting.act')}
      <select name="act">
        {(['none', ...actsInKey] as const).map(act => (
          <option value={act} selected={(chosen.act ?? 'none') === act}>
            {act === 'none' ? at.say('correcting.noAct') : at.terms(`terms.act-${act}`)}
          </option>
        ))}
      </select>
    </label>
    <label>
      {at.say('correcting.obstacle')}
      <select name="obstacle">
        {(['', 'skill', 'will'] as const).map(obstacle => (
          <option value={obstacle} selected={(chosen.obstacle ?? '') === obstacle}>
            {at.say(obstacles[obstacle])}
          </option>
        ))}
      </select>
    </label>
  </>
)

const obstacles = {
  '': 'correcting.obstacleUnknown',
  skill: 'correcting.obstacleSkill',
  will: 'correcting.obstacleWill'
} as const

/** What every form sends along: what its reader has seen, and a word that tells it from every other request. */
export const Along: FC<{readonly seen: number}> = ({seen}) => (
  <>
    <input type="hidden" name="seen" value={seen} />
    <input type="hidden" name="request" value={randomUUID()} />
  </>
)
