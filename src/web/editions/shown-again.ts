import type {Edition} from '../../domain/edition/edition.js'
import {done} from '../frame/answers.js'
import type {Visit} from '../server/visit.js'

/** The answer to what was done to an edition: its page. */
export const shownAgain = (visit: Visit, {id}: Edition): Response =>
  done(visit, {to: `/editions/${id}`, value: {edition: id}})
