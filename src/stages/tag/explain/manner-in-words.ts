import type {Answer, Tag} from '../../../domain/tag.js'

/** What a tag says of the manner of speaking, or an answer of the pole, as the end of a sentence. */
export const mannerIn = (tag: Tag | Answer): string => {
  if ('pole' in tag) return `, and answers “${tag.pole}”`
  return `; the passage ${stances[tag.stance]}${tag.act === 'none' ? '' : `, act: ${tag.act}`}`
}

const stances = {
  supports: 'supports it',
  qualified: 'supports it with a condition or reservation',
  opposes: 'opposes it',
  mentions: 'takes no position'
} as const
