import type {Act, Stance} from '../../../src/domain/tag.js'
import type {SampleCode, SampleParagraph, SampleParty} from '../sample-digest.js'

const stances = ['supports', 'supports', 'qualified', 'opposes', 'mentions'] as const
const acts = ['none', 'none', 'none', 'implements', 'proposes', 'obstacle', 'alleges-breach'] as const

/** Forty invented parties on thirty codes, drawn by fixed dice, and what they said before. */
export function largeSample() {
  const next = dice(20261130)
  const codes: readonly SampleCode[] = Array.from({length: 30}, (_, index) => ({
    code: `${['harbour', 'lanterns', 'piers'][index % 3]}/${index}`,
    en: `Rule of the ${index}th light`,
    definition: 'An invented rule.'
  }))
  const drawn = (): readonly SampleParty[] =>
    Array.from({length: 40}, (_, index) => ({
      id: `X${letter(Math.floor(index / 20))}${letter(index % 20)}`,
      name: `Party ${letter(Math.floor(index / 20))}${letter(index % 20)}`,
      file: `received/${index}.txt`,
      language: 'en',
      unread: index % 11 === 0,
      paragraphs: Array.from({length: 1 + next(8)}, (_, place) => paragraph(place, codes, next))
    }))
  return {parties: drawn(), before: drawn(), codes}
}

function paragraph(
  place: number,
  codes: readonly SampleCode[],
  next: (sides: number) => number
): SampleParagraph {
  const tags: Record<string, readonly [Stance, Act]> = {}
  for (let count = next(3); count > 0; count--) {
    const code = codes[next(codes.length)]?.code ?? ''
    tags[code] = [stances[next(stances.length)] ?? 'supports', acts[next(acts.length)] ?? 'none']
  }
  const answers: Record<string, string> =
    next(6) === 0 ? {'binding-instrument': next(3) === 0 ? 'needed' : 'not-needed'} : {}
  return {text: `Paragraph ${place} speaks of lights, and no more than that.`, tags, answers}
}

/** What the parties say as lines of `passages.jsonl`, each with its tags. */
export const linesOf = (parties: readonly SampleParty[]): string =>
  parties
    .flatMap(({id, paragraphs}) =>
      paragraphs.map(({tags = {}, answers = {}}, index) =>
        JSON.stringify({
          id: `p${index + 1}`,
          submission: `sub-${id}`,
          speaker: null,
          tags: Object.entries(tags).map(([code, [stance, act]]) => ({
            code,
            stance,
            act,
            settled: 'machine'
          })),
          questions: Object.entries(answers).map(([code, pole]) => ({code, pole}))
        })
      )
    )
    .map(line => `${line}\n`)
    .join('')

const letter = (index: number): string => String.fromCharCode(65 + index)

/** The same throws every time (a linear congruence by Lehmer). */
function dice(seed: number): (sides: number) => number {
  let state = seed
  return sides => {
    state = (state * 48271) % 2147483647
    return state % sides
  }
}
