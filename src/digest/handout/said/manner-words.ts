import {mannerInWords} from '../../html/phrases.js'
import {mannerOf} from '../../manners.js'
import {inOneLine} from '../../outline/text.js'
import {ofLabels} from '../../words/labels.js'
import type {Manner} from '../camps.js'
import type {Scene} from './scene.js'

/** How somebody speaks to a code, or which answer is given. */
export const mannerWords = (manner: Manner, {language, say}: Pick<Scene, 'language' | 'say'>): string =>
  manner.kind === 'question'
    ? inOneLine(ofLabels(manner.labels, language))
    : mannerInWords(mannerOf(manner), manner.acts, say)
