import type {Edition} from '../edition.js'
import type {Section} from '../outline.js'
import {actedSection} from './acted.js'

/** Where a party says that a norm was broken; its word alone. */
export const breaches = (at: Edition): Section =>
  actedSection(
    'alleges-breach',
    {id: 'breaches', heading: at.say('findings.breachesHeading'), intro: at.say('findings.breachesIntro')},
    at
  )
