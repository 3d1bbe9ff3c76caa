import type {Digest} from '../../domain/digest/digest.js'
import {UserError} from '../../domain/errors.js'
import type {Labels} from '../../domain/pipeline/taxonomy.js'
import {editDistance} from '../../domain/text/edit-distance.js'

/**
 * The party of a digest that somebody names by its id or by a name in any language. Throws a UserError where the digest
 * has no such party, or the party has no words of its own in it.
 */
export function partyAsked(digest: Digest, given: string): string {
  const wanted = folded(given)
  const found = digest.parties.find(party => isCalled(party, wanted))
  if (found !== undefined) return found.id
  const speaker = digest.speakers.find(each => isCalled(each, wanted))
  const member = digest.groups.flatMap(({members}) => members).find(id => folded(id) === wanted)
  const throughGroups = speaker?.id ?? member
  if (throughGroups !== undefined) throw new UserError(onlyThroughGroups(throughGroups, given, digest))
  const listed = digest.parties.map(({id, names}) => `${id} (${names.en})`).join(', ')
  if (listed === '')
    throw new UserError('The digest has no party: say in a manifest whose each submission is.')
  throw new UserError(
    `The digest has no party “${given}”. ${didYouMean(wanted, partyNames(digest))}It has: ${listed}.`
  )
}

function onlyThroughGroups(id: string, given: string, {groups, submissions}: Digest): string {
  const spokenFor = submissions.flatMap(({identity}) =>
    identity.parties.value.includes(id) ? (identity.onBehalfOf.value ?? []) : []
  )
  const memberOf = groups.filter(({members}) => members.includes(id)).map(each => each.id)
  const through = [...new Set([...spokenFor, ...memberOf])]
  const instead = through.length === 0 ? '' : `: name ${through.join(' or ')} instead`
  return `${given} has no words of its own in the digest, and only speaks through groups${instead}.`
}

/**
 * The codes and questions that somebody asks for, separated by commas, in the order of the digest; the id of a list
 * stands for all of its codes. Throws a UserError for one that the digest does not have.
 */
export function subjectsAsked({taxonomies, questions}: Digest, given: string): readonly string[] {
  const names = given.split(',').flatMap(name => name.trim().toLowerCase() || [])
  if (names.length === 0)
    throw new UserError('--codes names no code: write them as gge-2015/f,gge-2015/c, or leave it out.')
  const lists = taxonomies.map(({id, codes}) => ({id, codes: codes.map(({code}) => code)}))
  const all = [...lists.flatMap(({codes}) => codes), ...questions.map(({code}) => code)]
  const wanted = new Set(
    names.flatMap(name => {
      const list = lists.find(({id}) => id === name)
      if (list !== undefined) return list.codes
      if (all.includes(name)) return [name]
      const known = [...all, ...lists.map(({id}) => id)]
      throw new UserError(
        `The digest has no code “${name}”. ${didYouMean(
          name,
          known.map(id => [id, id])
        )}It has the lists ${lists.map(({id}) => id).join(', ')} and the questions ${questions.map(({code}) => code).join(', ')}.`
      )
    })
  )
  return all.filter(id => wanted.has(id))
}

type Named = {readonly id: string; readonly names: Labels}

const isCalled = ({id, names}: Named, wanted: string): boolean =>
  [id, ...Object.values(names)].some(name => name !== undefined && folded(name) === wanted)

const partyNames = ({parties}: Digest): readonly (readonly [string, string])[] =>
  parties.flatMap(({id, names}) =>
    [id, ...Object.values(names).filter(name => name !== undefined)].map(
      name => [folded(name), id === name ? id : `${id} (${names.en})`] as const
    )
  )

/** The nearest name, where it is not far: a third of its letters may differ. */
function didYouMean(wanted: string, names: readonly (readonly [string, string])[]): string {
  const near = names
    .map(([name, shown]) => ({shown, apart: editDistance(wanted, name), length: name.length}))
    .filter(({apart, length}) => apart <= Math.max(1, Math.floor(length / 3)))
    .toSorted((a, b) => a.apart - b.apart)[0]
  return near === undefined ? '' : `Did you mean ${near.shown}? `
}

const folded = (name: string): string => name.trim().normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
