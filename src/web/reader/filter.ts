import {z} from 'zod'
import type {SettledPassage} from '../../domain/tag.js'

/** What of a submission is shown: the query of its address. */
export const Filter = z.object({
  /** Only the tags of this taxonomy. */
  taxonomy: z.string().max(100).optional().catch(undefined),
  /** All passages, those with tags, or those with a tag that nobody has looked at. */
  show: z.enum(['all', 'tagged', 'unchecked']).catch('all'),
  /** Only passages in this language, BCP 47. */
  language: z.string().max(40).optional().catch(undefined),
  /** Beside the passages stands the original where it can be drawn, or the text as it was read. */
  view: z.enum(['original', 'text']).catch('original')
})
export type Filter = z.infer<typeof Filter>

/** What of a filter differs from what is shown without one. */
export const given = ({language, show, taxonomy, view}: Filter): Record<string, string> => ({
  ...(taxonomy ? {taxonomy} : {}),
  ...(show === 'all' ? {} : {show}),
  ...(language ? {language} : {}),
  ...(view === 'original' ? {} : {view})
})

/** The passages that a filter lets through, with the tags that it lets through. */
export const passagesShown = (
  passages: readonly SettledPassage[],
  {taxonomy, show, language}: Filter
): SettledPassage[] =>
  passages
    .filter(passage => !language || passage.language === language)
    .map(passage => (taxonomy ? withTagsOf(taxonomy, passage) : passage))
    .filter(passage => show === 'all' || (show === 'tagged' ? hasTags(passage) : isUnchecked(passage)))

/** Whether anything is said of a passage. */
export const hasTags = ({tags, questions}: Pick<SettledPassage, 'tags' | 'questions'>): boolean =>
  tags.length > 0 || questions.length > 0

/** Whether the machine says something of a passage that nobody has looked at. */
export const isUnchecked = ({tags, questions}: Pick<SettledPassage, 'tags' | 'questions'>): boolean =>
  [...tags, ...questions].some(({settled}) => settled === 'machine')

const withTagsOf = (taxonomy: string, passage: SettledPassage): SettledPassage => {
  const own = ({code}: {readonly code: string}) => code.startsWith(`${taxonomy}/`)
  return {
    ...passage,
    tags: passage.tags.filter(own),
    overruled: passage.overruled.filter(own),
    questions: [],
    overruledAnswers: []
  }
}
