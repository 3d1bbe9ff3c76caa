import type {FC} from 'hono/jsx'
import {actsInKey} from '../../digest/manners.js'
import {ofLabels} from '../../digest/words/labels.js'
import {alphabeticalIn} from '../../digest/words/locale.js'
import {sayIn as termsIn} from '../../digest/words/say.js'
import {answerId} from '../../domain/correction.js'
import {polesOf} from '../../domain/pipeline/taxonomy.js'
import {Stance} from '../../domain/tag.js'
import {tagStates} from '../../store/index/entry.js'
import {Choose} from '../frame/choosing/choose.js'
import {ChooseCode} from '../frame/choosing/choose-code.js'
import {sessionField} from '../frame/choosing/session-choices.js'
import {TypedHint, TypedWords} from '../frame/typed-words.js'
import type {Names} from '../reader/names.js'
import type {SearchShown} from './shown.js'

type Props = Omit<SearchShown, 'found'> & {readonly names: Names}

/** What can be sought; it works by its address alone. */
export const SearchForm: FC<Props> = ({asked, choices, names, pipeline, visit: {language, say}}) => {
  const terms = termsIn(language)
  const any = say('search.any')
  const compare = alphabeticalIn(language)
  const languages = new Intl.DisplayNames(language, {type: 'language'})
  const stances = Stance.options.map(value => ({value, name: terms(`terms.manner-${value}`)}))
  const acts = actsInKey.map(value => ({value, name: terms(`terms.act-${value}`)}))
  const states = tagStates.map(value => ({value, name: say(`search.${value}`)}))
  const parties = choices.parties
    .map(value => ({value, name: names.party(value)}))
    .toSorted((a, b) => compare(a.name, b.name))
  const sessions = sessionField(choices.sessions, asked.session, {language, sessions: pipeline.sessions})
  const tongues = choices.languages.map(value => ({value, name: languages.of(value) ?? value}))
  return (
    <form method="get" action="/search" class="beside">
      <TypedWords typed={asked.typed} say={say} />
      <ChooseCode name="code" label={say('search.code')} {...{any, pipeline, language, set: asked.code}} />
      <Choose name="stance" label={say('search.stance')} {...{any, choices: stances, set: asked.stance}} />
      <Choose name="act" label={say('search.act')} {...{any, choices: acts, set: asked.act}} />
      <label>
        {say('search.question')}
        <select name="answer">
          <option value="">{any}</option>
          {pipeline.questions.map(question => (
            <optgroup label={ofLabels(question.labels, language)}>
              {polesOf(question).map(({labels, pole}) => (
                <option
                  value={answerId(question.code, pole)}
                  selected={answerId(question.code, pole) === asked.answer}
                >
                  {ofLabels(labels, language)}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      </label>
      <Choose name="state" label={say('search.state')} {...{any, choices: states, set: asked.state}} />
      <Choose name="party" label={say('search.party')} {...{any, choices: parties, set: asked.party}} />
      <Choose name="session" label={say('search.session')} {...{any, ...sessions}} />
      <Choose
        name="language"
        label={say('search.language')}
        {...{any, choices: tongues, set: asked.language}}
      />
      {asked.stands && <input type="hidden" name="stands" value={asked.stands} />}
      <button type="submit">{say('search.find')}</button>
      <a href="/search">{say('search.clear')}</a>
      <TypedHint say={say} />
    </form>
  )
}
