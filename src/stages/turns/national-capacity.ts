import type {Document} from '../../domain/document.js'
import type {Turn} from '../../domain/meeting/turn.js'
import {sentenceEnds} from '../segment/sentence-ends.js'

/**
 * A turn that is spoken for a group, cut where the speaker goes on for its own State: what follows is the State's,
 * and never the group's. Any other turn as it is.
 */
export const inNationalCapacity = (turn: Turn, {text, blocks}: Pick<Document, 'text' | 'blocks'>): Turn[] => {
  if (turn.party === null || turn.onBehalfOf === null) return [turn]
  const words = text.slice(turn.said, turn.end)
  const cuts = [
    ...sentenceEnds(words),
    ...blocks.flatMap(({start}) => (start > turn.said && start < turn.end ? [start - turn.said] : []))
  ].toSorted((a, b) => a - b)
  const beginnings = [...words.matchAll(ownCapacity)].flatMap(({index}) => {
    const from = cuts.findLast(cut => cut <= index) ?? 0
    const sentence = words.slice(
      from,
      cuts.find(cut => cut > index)
    )
    return from === 0 || announced.test(sentence) ? [] : [from]
  })
  const [last] = beginnings
  if (last === undefined) return [turn]
  const start = turn.said + last + (words.slice(last).length - words.slice(last).trimStart().length)
  return [
    {...turn, end: start},
    {...turn, start, said: start, onBehalfOf: null, from: `${turn.from}; it goes on in its national capacity`}
  ]
}

const ownCapacity =
  /(?<!\p{L})(?:in (?:my|our|its|his|her|a) national capacity|à titre national|en (?:nuestra |mi )?capacidad nacional|a título nacional|в (?:нашем |своем |моем )?национальном качестве|بصفتي الوطنية|بصفتنا الوطنية|بالصفة الوطنية)(?!\p{L})|以(?:本国|国家)(?:名义|身份)/giu

/** What is only promised for later. */
const announced =
  /(?<!\p{L})(?:then|later|before|after|first|followed|on behalf|ensuite|puis|après|d['’]abord|au nom|luego|después|primero|en nombre|затем|потом|сначала|от имени|ثم|بعد|أولا|باسم|نيابة)(?!\p{L})|然后|之后|首先/iu
