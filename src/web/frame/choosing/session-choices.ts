import {ofLabels} from '../../../digest/words/labels.js'
import type {UnLanguage} from '../../../domain/document.js'
import {type Sessions, sessionAlike} from '../../../domain/pipeline/sessions.js'
import type {SessionChoice} from '../../../review/lists/choices.js'
import type {Choice} from './choose.js'

type Shown = {readonly language: UnLanguage; readonly sessions: Sessions}

/** Sessions as a field offers them, by their names in the visitor's language, in their order. */
export const sessionChoices = (choices: readonly SessionChoice[], language: UnLanguage): readonly Choice[] =>
  choices.map(({names, value}) => ({value, name: ofLabels(names, language)}))

/** A field of sessions, set to the one that the words of an address mean. */
export const sessionField = (
  choices: readonly SessionChoice[],
  asked: string | undefined,
  {language, sessions}: Shown
): {readonly choices: readonly Choice[]; readonly set: string | undefined} => ({
  choices: sessionChoices(choices, language),
  set: asked === undefined ? undefined : choiceFor(asked, choices, sessions)
})

/** The choice that words mean, however they are typed; undefined where there is none. */
export const choiceFor = (
  asked: string,
  choices: readonly SessionChoice[],
  sessions: Sessions
): string | undefined =>
  choices.find(({value}) => sessionAlike(value, sessions) === sessionAlike(asked, sessions))?.value
