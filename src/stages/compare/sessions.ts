import type {Digest} from '../../domain/digest/digest.js'
import {type Sessions, sessionMeant} from '../../domain/pipeline/sessions.js'

/**
 * What a digest says of declared sessions: those that submissions name, with these, and those that it is narrowed to.
 * Nothing where there is none, so that a pipeline that declares none gives the same bytes as before.
 */
export function sessionsIn(
  submissions: Digest['submissions'],
  named: readonly string[],
  sessions: Sessions
): Pick<Digest, 'sessions'> {
  const also = new Set(named.map(words => sessionMeant(words, sessions)?.id))
  const of = (id: string) =>
    submissions
      .filter(({identity}) => sessionMeant(identity.session.value ?? '', sessions)?.id === id)
      .map(submission => submission.id)
  const listed = (sessions ?? [])
    .map(({from, id, names, to}) => ({id, from, to, names, submissions: of(id)}))
    .filter(({id, submissions}) => submissions.length > 0 || also.has(id))
  return listed.length === 0 ? {} : {sessions: listed}
}
