import type {Act, Answer, Stance, Tag} from '../../../domain/tag.js'
import type {Voice} from '../manner/voice.js'

/** Words of a passage as they stand in it. */
export type Words = string

/** What kinds of things speak for a tag of the model. */
export const featureKinds = ['concept', 'field', 'word', 'words', 'rule', 'answer'] as const
export type FeatureKind = (typeof featureKinds)[number]

/** One thing that spoke for a tag or against it, where it stands, and how much it weighs, in logits. */
export type SpokeFor = {
  readonly kind: FeatureKind
  /** Names of concepts, fields or rules; of words none, as they are shown as they stand. */
  readonly names: readonly string[]
  readonly words: readonly Words[]
  readonly weight: number
}

/** What a tag says of the manner of speaking, or an answer of the pole. */
export type Manner =
  | {readonly kind: 'tag'; readonly stance: Stance; readonly act: Act}
  | {readonly kind: 'answer'; readonly pole: string}

/** Why the machine gave a tag, by the rule or by the features that spoke for it. */
export type Grounds =
  | {
      readonly kind: 'rule'
      readonly within: 'sentence' | 'neighbours' | 'passage'
      /** At most so many words from each other; null where it does not matter. */
      readonly near: number | null
      readonly concepts: readonly {readonly name: string; readonly words: Words}[]
      readonly voice: Voice
      /** The words by which the speaker rejects it. */
      readonly rejection: Words | null
      readonly manner: Manner
      /** Of a hundred such tags so many are right. */
      readonly share: number
    }
  | {
      readonly kind: 'model'
      readonly spoke: readonly SpokeFor[]
      readonly manner: Manner
      /** Of a hundred passages like this so many carry it. */
      readonly share: number
      /** Too little to count it. */
      readonly abstains: boolean
    }

/** Why a tag or an answer stands on a passage, to be told in any language. */
export type Explanation = {
  readonly code: string
  /** Which rule, model or person gave it. */
  readonly by: string
  readonly cues: readonly Words[]
  /** Null for what this pipeline does not give: a person's tag, or one of an older edition. */
  readonly grounds: Grounds | null
}

export const mannerOf = (tag: Tag | Answer): Manner =>
  'pole' in tag ? {kind: 'answer', pole: tag.pole} : {kind: 'tag', stance: tag.stance, act: tag.act}

export const shareOf = ({confidence}: Tag | Answer): number => Math.round(confidence * 100)
