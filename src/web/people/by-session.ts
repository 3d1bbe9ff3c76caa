import {Refusal} from '../server/refusals.js'
import {personOf, type Visit} from '../server/visit.js'

/** Refuses programs: who comes in, and by what, is told by people who are signed in themselves. */
export function bySession(visit: Visit): void {
  if (personOf(visit).signedInAt === null) throw new Refusal('not-allowed', visit.say('people.notByToken'))
}
