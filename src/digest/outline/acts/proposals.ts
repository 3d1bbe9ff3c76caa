import type {Edition} from '../edition.js'
import type {Section} from '../outline.js'
import {actedSection} from './acted.js'

/** What parties propose, and who proposes it. */
export const proposals = (at: Edition): Section =>
  actedSection(
    'proposes',
    {id: 'proposals', heading: at.say('findings.proposalsHeading'), intro: at.say('findings.proposalsIntro')},
    at
  )
