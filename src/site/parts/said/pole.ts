import {ofLabels} from '../../../digest/words/labels.js'
import type {Question, View} from '../../view.js'

/** An answer to a question by name. `open` is an answer to every question, though a question may not list it. */
export const poleName = (
  {poles}: Question,
  pole: string,
  {language, say}: Pick<View, 'language' | 'say'>
): string => {
  const found = poles.find(each => each.pole === pole)
  if (found !== undefined) return ofLabels(found.labels, language)
  return pole === 'open' ? say('questions.leftOpen') : pole
}
