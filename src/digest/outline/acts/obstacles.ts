import type {Edition} from '../edition.js'
import type {Section} from '../outline.js'
import {actedSection} from './acted.js'

/** What parties say stands in the way, and whether they cannot or do not want to. */
export const obstacles = (at: Edition): Section =>
  actedSection(
    'obstacle',
    {id: 'obstacles', heading: at.say('findings.obstaclesHeading'), intro: at.say('findings.obstaclesIntro')},
    at
  )
