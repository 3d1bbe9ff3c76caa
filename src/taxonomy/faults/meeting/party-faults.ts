import {unLanguages} from '../../../domain/document.js'
import type {PipelineFolder} from '../../folder/pipeline-folder.js'
import {nameKeys} from '../../names/name-tokens.js'
import {listedCountries} from '../../names/state-names.js'
import type {Fault} from '../fault.js'
import {twice} from '../taxonomy-faults.js'

/** What is wrong between parties: an id twice, or one name that would lead to two of them. */
export function partyFaults({parties: checked}: PipelineFolder): readonly Fault[] {
  if (checked === undefined) return []
  const {parties} = checked.value
  const ids = twice(parties.map(({id}) => id)).map(({value, index}) =>
    checked.fault(['parties', index, 'id'], `The party ${value} stands here twice.`)
  )
  const unlisted = parties.flatMap(({id, kind, invented}, index) => {
    const isState = listedCountries().some(country => country.state && country.alpha3 === id)
    if (kind !== 'state' || invented || isState) return []
    return [
      checked.fault(
        ['parties', index, 'id'],
        `${id} is not the ISO 3166 code of a State; an invented one must say so.`
      )
    ]
  })
  return [...ids, ...unlisted, ...unLanguages.flatMap(language => sharedNames(checked, language))]
}

function sharedNames(
  {value, fault}: NonNullable<PipelineFolder['parties']>,
  language: (typeof unLanguages)[number]
): readonly Fault[] {
  const owner = new Map<string, string>()
  const faults: Fault[] = []
  for (const [index, {id, names}] of value.parties.entries())
    for (const [place, name] of names[language].entries()) {
      const key = nameKeys(name).join(' ')
      const other = owner.get(key)
      if (other !== undefined && other !== id)
        faults.push(
          fault(
            ['parties', index, 'names', language, place],
            `"${name}" is also a name of ${other}, so it cannot be told whose it is.`
          )
        )
      owner.set(key, other ?? id)
    }
  return [...faults, ...takenFromStates({value, fault}, language)]
}

/** A name here that the library gives to a State without an entry of ours, which would lose it. */
function takenFromStates(
  {value, fault}: Pick<NonNullable<PipelineFolder['parties']>, 'value' | 'fault'>,
  language: (typeof unLanguages)[number]
): readonly Fault[] {
  const own = new Set(value.parties.map(({id}) => id))
  const states = new Map(
    listedCountries()
      .filter(({alpha3, state}) => state && !own.has(alpha3))
      .flatMap(({alpha3, names}) => names[language].map(name => [nameKeys(name).join(' '), alpha3] as const))
  )
  return value.parties.flatMap(({names}, index) =>
    names[language].flatMap((name, place) => {
      const state = states.get(nameKeys(name).join(' '))
      const message = `"${name}" is also a name of ${state}, so it cannot be told whose it is.`
      return state === undefined ? [] : [fault(['parties', index, 'names', language, place], message)]
    })
  )
}
