import {bayes} from './bayes.js'
import {keywords} from './keywords.js'
import type {Baseline} from './lesson.js'
import {logisticRegression} from './logistic-regression.js'
import {nearestDefinition} from './nearest-definition.js'

/** All baselines, the simplest first. */
export const baselines: readonly Baseline[] = [keywords, nearestDefinition, bayes, logisticRegression]
