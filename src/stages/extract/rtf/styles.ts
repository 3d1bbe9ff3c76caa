/** The styles of paragraphs by their numbers. */
export type StyleTable = {
  /** Take in a control word of the table of styles. */
  readonly say: (word: string, parameter: number | null) => void
  readonly addName: (text: string) => void
  readonly endName: () => void
  /** The level of heading, from 1; null for a style of running text. */
  readonly headingOf: (style: number) => number | null
}

/** Begin without any style. */
export const styleTable = (): StyleTable => {
  const levels = new Map<number, number>()
  let style = 0
  let outline: number | null = null
  let name = ''
  return {
    say: (word, parameter) => {
      if (word === 's') style = parameter ?? 0
      if (word === 'outlinelevel' && parameter !== null && parameter < 9) outline = parameter + 1
    },
    addName: text => {
      name += text
    },
    endName: () => {
      const level = outline ?? headingByName(name.replace(/;.*$/s, '').trim())
      if (level !== null) levels.set(style, level)
      style = 0
      outline = null
      name = ''
    },
    headingOf: number => levels.get(number) ?? null
  }
}

const headingByName = (name: string): number | null => {
  const level = /^heading ([1-9])$/i.exec(name)?.[1]
  if (level !== undefined) return Number(level)
  if (/^title$/i.test(name)) return 1
  return /^subtitle$/i.test(name) ? 2 : null
}
