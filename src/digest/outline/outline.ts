import type {UnLanguage} from '../../domain/document.js'
import type {Manner} from '../manners.js'

/**
 * The written digest free of any format: sections of blocks, which Markdown, DOCX and PDF write each in its own way.
 * No text in it is markup, and every text can be held by every format; see `text.ts`.
 */
export type Outline = {
  readonly title: string
  readonly language: UnLanguage
  readonly direction: Direction
  /** What stands under the title, before the first section. */
  readonly front: readonly Block[]
  readonly sections: readonly Section[]
  /** A paper that is handed to a body has one, and no other outline does. */
  readonly masthead?: Masthead
  /** What ends it, after the last section. */
  readonly closing?: readonly Block[]
  /**
   * A paper to be handed out has no contents. `pages` is how many it fills at most, in two columns of small letters;
   * null where it may have as many as it needs.
   */
  readonly handout?: {readonly pages: number | null}
}

/** The title block of a paper that is handed to a body. What is not known is empty, and then left out. */
export type Masthead = {
  /** What kind of paper it is; the symbol stands across from it. */
  readonly kind: string
  readonly symbol: Inlines
  readonly body: Inlines
  /** Across from the body: the day, the language, the edition. */
  readonly facts: readonly Inlines[]
  /** Under both: the session and the agenda item. */
  readonly meeting: readonly Inlines[]
  /** Under the title: who submits it. */
  readonly submitted: Inlines
  /** At the head of each page. */
  readonly running: string
}

/** A heading with an id that other places link to, and what stands under it. Sections go three levels deep, no deeper. */
export type Section = {
  /** Begins on a page of its own. */
  readonly startsPage?: boolean
  /** False where the contents leave it out. */
  readonly listed?: boolean
  readonly id: string
  readonly heading: string
  readonly blocks: readonly Block[]
  readonly sections: readonly Section[]
}

export type Direction = 'ltr' | 'rtl' | 'auto'

/** Words in a line: plain text, or text that is marked. */
export type Inline =
  | string
  | {readonly kind: 'strong'; readonly parts: readonly Inline[]}
  /** A sign or a number in a frame; the manner that a sign stands for gives its colour where there is any. */
  | {readonly kind: 'sign'; readonly text: string; readonly manner: Manner | 'position' | null}
  /** Said beside the rest, for those who want to know more: smaller and paler. */
  | {readonly kind: 'quiet'; readonly parts: readonly Inline[]}
  /** Leads to the section, paragraph, entry, row, table or quote with that id. */
  | {readonly kind: 'link'; readonly to: string; readonly parts: readonly Inline[]}
  /** A name or words in another language (BCP 47, `und` where it is not known), which run their own way. */
  | {
      readonly kind: 'apart'
      readonly language: string
      readonly direction: Direction
      readonly text: string
    }
export type Inlines = readonly Inline[]

export type Block = Paragraph | List | Table | QuoteBlock | Figure

export type Paragraph = {
  readonly kind: 'paragraph'
  readonly id: string | null
  /** `small` for remarks, `label` for a line that names what follows it. */
  readonly tone: 'plain' | 'small' | 'label' | 'warning'
  /** Its number, where paragraphs are numbered from 1 through the whole. */
  readonly number?: number
  readonly parts: Inlines
}

export type List = {
  readonly kind: 'list'
  readonly entries: readonly {readonly id: string | null; readonly parts: Inlines}[]
}

/** The first cell of each row is its heading. Every row has as many cells as there are columns. */
export type Table = {
  readonly kind: 'table'
  readonly id: string
  readonly caption: Inlines
  readonly columns: readonly Column[]
  readonly rows: readonly {readonly id: string | null; readonly cells: readonly Inlines[]}[]
}

export type Column = {
  readonly heading: string
  readonly align: 'start' | 'centre' | 'end'
  /** How wide it is beside the others; 1 is an equal share. */
  readonly share: number
}

/**
 * Words of somebody, letter for letter. `cite` says whose they are and where they stand, and is empty for words of the
 * reader's own; `source` is for a footnote, and empty where `cite` has it all.
 */
export type QuoteBlock = {
  readonly kind: 'quote'
  readonly id: string | null
  readonly text: string
  readonly language: string
  readonly direction: Direction
  readonly cite: Inlines
  readonly source: Inlines
  /** What it stands under, where that says more than its heading: a code among others. */
  readonly under: string | null
  /** The same for the same words at the same place of the same file; null where it must never be shortened to a link. */
  readonly stretch: string | null
}

/** A drawing made elsewhere, as SVG, with the same in words. */
export type Figure = {
  readonly kind: 'figure'
  readonly id: string | null
  readonly svg: string
  readonly alternative: string
  readonly caption: Inlines
}

export type Heading = {
  readonly kind: 'heading'
  readonly startsPage?: boolean
  readonly listed?: boolean
  readonly level: 1 | 2 | 3
  readonly id: string
  readonly text: string
}

/** The outline as one run of headings and blocks, in the order in which they are written; the title is not among them. */
export const laidOut = ({
  front,
  sections,
  closing = []
}: Pick<Outline, 'front' | 'sections' | 'closing'>): readonly (Heading | Block)[] => [
  ...front,
  ...sections.flatMap(section => under(section, 1)),
  ...closing
]

function under(
  {id, heading, blocks, sections, ...laid}: Section,
  level: 1 | 2 | 3
): readonly (Heading | Block)[] {
  if (level === 3 && sections.length > 0) throw new Error(`The section ${id} is too deep to hold others.`)
  const below = level === 1 ? 2 : 3
  return [
    {kind: 'heading', level, id, text: heading, ...laid},
    ...blocks,
    ...sections.flatMap(section => under(section, below))
  ]
}

/** The words of a line without their marks. */
export const wordsIn = (parts: Inlines): string =>
  parts
    .map(part => (typeof part === 'string' ? part : 'text' in part ? part.text : wordsIn(part.parts)))
    .join('')
