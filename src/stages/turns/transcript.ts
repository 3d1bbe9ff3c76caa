import type {Document} from '../../domain/document.js'
import {opensStatement, speaks} from './evidence.js'
import {isStrong, type Mark} from './marks.js'
import {procedureIn} from './procedure.js'
import type {Named} from './speaker-of-label.js'

/** The marks at which the turns of a transcript begin, and what it was told from. */
export type Transcript = {readonly marks: readonly Mark[]; readonly from: string}

type Source = Pick<Document, 'text' | 'blocks'> & {
  /** Whether something above an offset says whose paper it is: then States' names over its parts are its subject. */
  readonly hasAuthorAbove: (offset: number) => boolean
}

/**
 * The turns of a document that is surely a transcript, else null. A paper that names States in its headings, asks and
 * answers questions or quotes others is none: labels alone do not make one, somebody must be heard to speak.
 */
export const transcriptIn = (marks: readonly Mark[], source: Source): Transcript | null =>
  captioned(marks, source) ?? labelled(marks, source) ?? compiled(marks, source)

const captioned = (marks: readonly Mark[], source: Source): Transcript | null => {
  const captions = marks.filter(({place}) => place === 'caption')
  if (!areSpeakers(captions, source)) return null
  // Quoted mail has ">" before its lines, and French quotation marks may be written "<<" and ">>".
  const quoted = source.text.match(/(?<!\S)>(?=\s)|<</gu)?.length ?? 0
  if (quoted * 2 >= captions.length) return null
  const others = marks.filter(
    mark => (mark.place === 'head' || mark.place === 'inner') && isNamedAsIn(captions, mark)
  )
  return {marks: inOrder([...captions, ...others]), from: `${captions.length} turns are marked “>>”`}
}

/** Two who are named make a meeting; where hardly anybody is, ">>" may be a paper's bullets. */
const areSpeakers = (captions: readonly Mark[], {text, hasAuthorAbove}: Source): boolean => {
  const named = captions.filter(
    ({named}) => named !== null && named.kind !== 'subject' && named.kind !== 'unclear'
  )
  const names = new Set(named.map(({named}) => named?.name))
  if (named.length >= 3 && names.size >= 2 && named.length * 3 >= captions.length) return true
  const heard = share(captions, ({said}) => speaks(text.slice(said, said + 400)))
  return captions.length >= 5 && heard >= 0.5 && !hasAuthorAbove(captions[0]?.start ?? 0)
}

/** A name without ">>" begins a turn where nobody else can be meant, or where it stood behind one before. */
const isNamedAsIn = (captions: readonly Mark[], {named}: Mark): boolean =>
  named !== null &&
  (isStrong(named) ||
    captions.some(caption => caption.named?.name.toUpperCase() === named.name.toUpperCase()))

const labelled = (marks: readonly Mark[], source: Source): Transcript | null => {
  const heads = marks.filter(({place}) => place === 'head' || place === 'inner')
  const strong = heads.filter(({named}) => named !== null && isStrong(named))
  const shouted = strong.filter(({label}) => isShouted(label)).length * 2 > strong.length
  const weak = heads.filter(
    ({place, label, named}) => place === 'head' && isLabel(named, shouted && isShouted(label))
  )
  const speakers = [...strong, ...weak.filter(({named}) => named?.kind === 'person')]
  if (!isMeeting(strong, speakers, source)) return null
  const chosen = inOrder([...new Set([...strong, ...weak])])
  return {marks: chosen, from: `${chosen.length} turns stand behind the speaker’s name`}
}

const isShouted = (label: string | null): boolean =>
  label !== null && /\p{Lu}{2}/u.test(label) && !/\p{Ll}/u.test(label)

/** A subject before a colon is a speaker only where speakers stand in capitals, as it does. */
const isLabel = (named: Named | null, shouted: boolean): boolean =>
  named !== null && (named.kind !== 'subject' || shouted)

const compiled = (marks: readonly Mark[], source: Source): Transcript | null => {
  const lines = marks.filter(
    ({place, named, timed}) => place === 'alone' && named !== null && (isStrong(named) || timed)
  )
  const over = lines.filter((mark, at) => hasSpeech(source.text.slice(mark.said, lines[at + 1]?.start)))
  const timed = over.filter(mark => mark.timed)
  const people = new Set(timed.map(({named}) => named?.name))
  const isTimed = timed.length >= 5 && people.size >= 2
  if (!isTimed && !isMeeting(over, over, source)) return null
  const heads = marks.filter(({place, named}) => place === 'head' && named !== null && isStrong(named))
  const ends = marks.filter(mark => endsTurn(mark, over))
  // A person named under a State's name is the one who speaks for it.
  const chosen = inOrder([...over, ...heads, ...ends]).filter(
    (mark, at, all) => !ends.includes(mark) || /\p{L}/u.test(source.text.slice(all[at - 1]?.said, mark.start))
  )
  return {marks: chosen, from: `${chosen.length} turns stand under the speaker’s name`}
}

/** A name alone in a list of names has nothing under it. */
const hasSpeech = (speech: string): boolean =>
  (speech.match(/\p{Script=Han}|(?!\p{Script=Han})[\p{L}\p{M}]+/gu)?.length ?? 0) >= 10

/** A line set as the speakers' names are ends the turn before it, whoever it names: what follows may be another's. */
const endsTurn = ({place, named, block}: Mark, over: readonly Mark[]): boolean => {
  const alike = over.some(mark => mark.block.kind === block.kind && mark.block.level === block.level)
  if (place !== 'alone' || !alike || over.some(mark => mark.block === block)) return false
  return block.kind === 'heading' || named?.kind === 'person' || named?.kind === 'organisation'
}

/** A chair who runs a meeting where others speak, or three States that turn to the chair, in what is nobody's paper. */
const isMeeting = (
  marks: readonly Mark[],
  speakers: readonly Mark[],
  {text, hasAuthorAbove}: Source
): boolean => {
  const speeches = marks.map((mark, at) => ({mark, words: text.slice(mark.said, marks[at + 1]?.start)}))
  const chairs = speeches.filter(({mark}) => mark.named?.kind === 'chair')
  const others = new Set(
    speakers.flatMap(({named}) =>
      named === null || named.kind === 'chair' ? [] : (named.party ?? named.name)
    )
  )
  const heard = share(speeches, ({words}) => speaks(words))
  const run = share(chairs, ({words}) => procedureIn(words, 'chair').length > 0)
  if (chairs.length >= 2 && others.size >= 2) return heard >= 0.5 && run >= 0.5
  const hasAuthor = hasAuthorAbove(marks[0]?.start ?? 0)
  if (chairs.length === 1 && others.size >= 3) return heard >= 0.5 && run === 1 && !hasAuthor
  const states = speeches.filter(({mark}) => mark.named?.kind === 'party')
  const parties = new Set(states.map(({mark}) => mark.named?.party))
  return (
    parties.size >= 3 &&
    !hasAuthor &&
    share(states, ({words}) => opensStatement(words)) >= 0.75 &&
    share(states, ({words}) => speaks(words)) >= 0.75
  )
}

const share = <Each>(all: readonly Each[], holds: (one: Each) => boolean): number =>
  all.length === 0 ? 0 : all.filter(holds).length / all.length

const inOrder = (marks: readonly Mark[]): Mark[] => marks.toSorted((a, b) => a.start - b.start)
