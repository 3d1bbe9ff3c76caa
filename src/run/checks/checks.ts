import type {Checks} from '../../taxonomy/faults/checks.js'
import {faultOfPhrase} from './fault-of-phrase.js'
import {faultsOfStages} from './faults-of-stages.js'

/** All that a pipeline is checked for before anything runs. */
export const checks: Checks = {file: faultsOfStages, phrase: faultOfPhrase}
