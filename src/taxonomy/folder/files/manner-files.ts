import {z} from 'zod'
import {ConceptId, Lexicon, Moods, RuleBook} from '../../../domain/pipeline/lexicon.js'
import type {Checked} from '../checked.js'

/** `manner/<language>.yaml`: what words say how a thing is said, whatever it is about. */
export const MannerFile = Lexicon.pick({language: true, version: true, concepts: true})
export type MannerFile = z.infer<typeof MannerFile>

/** `rules.yaml`: its moods may be left to `manner/moods.yaml`, which `denials` then adds to. */
export const RulesFile = z.strictObject({
  ...RuleBook.shape,
  moods: Moods.optional(),
  denials: z.array(ConceptId).default([])
})
export type RulesFile = z.infer<typeof RulesFile>

/** The concepts of a language with those of its manner that it lacks; a fault is told where the concept stands. */
export function withManner(
  lexicon: Checked<Lexicon> | undefined,
  manner: Checked<MannerFile> | null | undefined
): Checked<Lexicon> | undefined {
  if (!lexicon || !manner) return lexicon
  const own = lexicon.value.concepts
  const inManner = ([entry, concept]: readonly PropertyKey[]): boolean =>
    entry === 'concepts' && typeof concept === 'string' && !Object.hasOwn(own, concept)
  return {
    ...lexicon,
    value: {...lexicon.value, concepts: {...manner.value.concepts, ...own}},
    fault: (path, message) => (inManner(path) ? manner : lexicon).fault(path, message)
  }
}

/** The rules with the moods that they leave out; a fault is told where the mood stands. Undefined without any moods. */
export function withMoods(
  rules: Checked<RulesFile> | undefined,
  common: Checked<Moods> | null | undefined
): Checked<RuleBook> | undefined {
  if (rules === undefined) return undefined
  const {moods = common?.value, denials, ...book} = rules.value
  if (moods === undefined) return undefined
  const isOwn = rules.value.moods !== undefined
  const {voices} = moods
  const before = voices.denials.length
  return {
    ...rules,
    value: {...book, moods: {...moods, voices: {...voices, denials: [...voices.denials, ...denials]}}},
    fault: (path, message) => {
      const [entry, ...inMoods] = path
      if (entry !== 'moods') return rules.fault(path, message)
      const [, kind, index] = inMoods
      if (kind === 'denials' && typeof index === 'number' && index >= before)
        return rules.fault(['denials', index - before], message)
      return isOwn || !common ? rules.fault(path, message) : common.fault(inMoods, message)
    }
  }
}
