import {type Manner, mannerSigns} from '../manners.js'
import type {Column, Inline, Inlines, List, Paragraph, Section} from './outline.js'

/** A paragraph; `id` where others link to it. */
export const paragraph = (
  parts: Inlines,
  {tone = 'plain', id = null}: {readonly tone?: Paragraph['tone']; readonly id?: string | null} = {}
): Paragraph => ({kind: 'paragraph', id, tone, parts})

/** A list of lines that nothing links to. */
export const list = (entries: readonly Inlines[]): List => ({
  kind: 'list',
  entries: entries.map(parts => ({id: null, parts}))
})

export const strong = (...parts: readonly Inline[]): Inline => ({kind: 'strong', parts})

/** A number in a frame. */
export const framed = (text: string): Inline => ({kind: 'sign', text, manner: null})

/** The sign of a manner in a frame. */
export const signOf = (manner: Manner | 'position'): Inline => ({
  kind: 'sign',
  text: mannerSigns[manner],
  manner
})

/** Words beside the rest, smaller and paler. */
export const quiet = (...parts: readonly Inline[]): Inline => ({kind: 'quiet', parts})

/** Words that lead to a place in the same file. */
export const link = (to: string, ...parts: readonly Inline[]): Inline => ({kind: 'link', to, parts})

/** A section without sections of its own, unless they are given. */
export const section = (
  {id, heading}: Pick<Section, 'id' | 'heading'>,
  blocks: Section['blocks'],
  sections: Section['sections'] = []
): Section => ({id, heading, blocks, sections})

export const column = (
  heading: string,
  {align = 'start', share = 1}: Partial<Omit<Column, 'heading'>> = {}
): Column => ({heading, align, share})

/** Lines one behind the other, with the same words between any two. */
export const joined = (lines: readonly Inlines[], between: string): Inlines =>
  lines.flatMap((line, index) => (index === 0 ? line : [between, ...line]))
