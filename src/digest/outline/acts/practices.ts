import type {Edition} from '../edition.js'
import type {Section} from '../outline.js'
import {actedSection} from './acted.js'

/** Measures that parties report to have taken. */
export const practices = (at: Edition): Section =>
  actedSection(
    'implements',
    {id: 'practices', heading: at.say('findings.practicesHeading'), intro: at.say('findings.practicesIntro')},
    at
  )
