import {unLanguages} from '../../../domain/document.js'
import {sessionKey} from '../../../domain/pipeline/sessions.js'
import type {PipelineFolder} from '../../folder/pipeline-folder.js'
import type {Fault} from '../fault.js'
import {twice} from '../taxonomy-faults.js'

/** What is wrong between sessions: an id twice, words that would mean two of them, an end before the beginning. */
export function sessionFaults({sessions: checked}: PipelineFolder): readonly Fault[] {
  if (!checked) return []
  const {sessions} = checked.value
  const ids = twice(sessions.map(({id}) => id)).map(({value, index}) =>
    checked.fault(['sessions', index, 'id'], `The session ${value} stands here twice.`)
  )
  const ends = sessions.flatMap(({from, id, to}, index) =>
    to < from
      ? [
          checked.fault(
            ['sessions', index, 'to'],
            `The session ${id} ends on ${to}, before it begins on ${from}.`
          )
        ]
      : []
  )
  return [...ids, ...ends, ...sharedWords(checked)]
}

/** Each session that has words of an earlier one is told once, at the first of them. */
function sharedWords({fault, value: {sessions}}: NonNullable<PipelineFolder['sessions']>): readonly Fault[] {
  const owner = new Map<string, string>()
  return sessions.flatMap(({also, id, names}, index) => {
    const placed = [
      {words: id, place: ['id']},
      ...unLanguages.flatMap(language => {
        const words = names[language]
        return words === undefined ? [] : {words, place: ['names', language]}
      }),
      ...also.map((words, at) => ({words, place: ['also', at]}))
    ]
    const shared = placed.flatMap(({place, words}) => {
      const other = owner.get(sessionKey(words)) ?? id
      owner.set(sessionKey(words), other)
      const message = `"${words}" also means the session ${other}, so it cannot be told which is meant: leave it out of one.`
      return other === id ? [] : [fault(['sessions', index, ...place], message)]
    })
    return shared.slice(0, 1)
  })
}
