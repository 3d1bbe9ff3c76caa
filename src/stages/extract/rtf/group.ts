import type {Destination} from './destinations.js'
import type {Story} from './story.js'

/** The form of characters, and where they belong; a group gives it back when it closes. */
export type Group = {
  destination: Destination
  /** Whether the group was opened by a word that older programs pass over. */
  starred: boolean
  /** True until a word or text has said what the group holds. */
  fresh: boolean
  font: number
  /** The font of text that runs from right to left; null where there is none. */
  bidiFont: number | null
  rightToLeft: boolean
  /** True where the font that is named next is that of other scripts. */
  aside: boolean
  /** How many characters stand in for one that older programs cannot show. */
  substitutes: number
  hidden: boolean
  deleted: boolean
  raised: boolean
  story: Story
  field: {code: string}
  /** True inside the result of a field. */
  result: boolean
}

/** Take in a control word about the form of characters; true where it was one. */
export const formCharacters = (group: Group, word: string, parameter: number | null): boolean => {
  const on = parameter !== 0
  if (word === 'plain') Object.assign(group, {hidden: false, deleted: false, raised: false})
  else if (word === 'v') group.hidden = on
  else if (word === 'deleted') group.deleted = on
  else if (word === 'super') group.raised = on
  else if (word === 'nosupersub' || word === 'sub') group.raised = false
  else if (word === 'uc') group.substitutes = Math.max(0, parameter ?? 1)
  else if (word === 'f') group.font = parameter ?? 0
  else if (word === 'af') {
    if (!group.aside) group.bidiFont = parameter
  } else if (word === 'rtlch' || word === 'ltrch') {
    group.rightToLeft = word === 'rtlch'
    group.aside = false
  } else if (word === 'loch' || word === 'hich' || word === 'dbch') group.aside = true
  else return false
  return true
}
