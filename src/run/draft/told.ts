import type {DraftSentence, ToldFrom} from '../../digest/draft/draft.js'
import type {Answer, Tag, TaggedPassage} from '../../domain/tag.js'

/** A sentence as it was tagged by itself, its paragraph as it was tagged whole, and all sentences of the paragraph. */
export type Readings = {
  readonly sentence: TaggedPassage
  readonly paragraph: TaggedPassage
  readonly siblings: readonly TaggedPassage[]
}

/**
 * What a sentence says in its context. Where it alone in its paragraph shows a code, the paragraph tells how it speaks to
 * it, since a reservation or a rejection often stands in the next sentence; where several do, each tells for itself. What
 * only the whole paragraph shows counts for the sentences that hold the words for it.
 */
export const tagsOf = (readings: Readings): DraftSentence['tags'] =>
  told<Tag>(readings, ({tags}) => tags).map(({said: {code, stance, act, confidence}, from}) => ({
    code,
    stance,
    act,
    confidence,
    from
  }))

/** The answers of a sentence in its context, likewise. */
export const answersOf = (readings: Readings): DraftSentence['answers'] =>
  told<Answer>(readings, ({questions}) => questions).map(({said: {code, pole, confidence}, from}) => ({
    question: code,
    pole,
    confidence,
    from
  }))

type Told<Said> = {readonly said: Said; readonly from: ToldFrom}

function told<Said extends Tag | Answer>(
  {sentence, paragraph, siblings}: Readings,
  of: (passage: TaggedPassage) => readonly Said[]
): readonly Told<Said>[] {
  const counted = (passage: TaggedPassage) => of(passage).filter(({abstains}) => abstains !== true)
  const own = counted(sentence)
  const whole = counted(paragraph)
  const showing = (code: string) =>
    siblings.filter(sibling => counted(sibling).some(said => said.code === code)).length
  const codes = [...new Set(own.map(({code}) => code))]
  const shown = codes.flatMap((code): Told<Said>[] => {
    const alone = own.filter(said => said.code === code)
    const together = whole.filter(said => said.code === code)
    const agrees = (said: Said) => together.some(other => speaksAlike(said, other))
    if (together.length > 0 && !alone.some(agrees) && showing(code) === 1)
      return together.map(said => ({said, from: 'paragraph'}))
    return alone.map(said => ({said, from: agrees(said) ? 'both' : 'sentence'}))
  })
  const offset = sentence.start - paragraph.start
  const holdsWordsFor = ({cues}: Said) =>
    cues.some(({start}) => start >= offset && start < offset + sentence.text.length)
  const throughParagraph = whole
    .filter(said => showing(said.code) === 0 && holdsWordsFor(said))
    .map(said => ({said, from: 'paragraph' as const}))
  return [...shown, ...throughParagraph]
}

const speaksAlike = (one: Tag | Answer, other: Tag | Answer): boolean =>
  'pole' in one
    ? 'pole' in other && one.pole === other.pole
    : 'stance' in other && one.stance === other.stance
