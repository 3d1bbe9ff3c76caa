/** The families of our fonts. */
export const families = ['Noto Sans', 'Noto Naskh Arabic', 'Noto Sans S Chinese'] as const
export type Family = (typeof families)[number]

/** Tells of a character whether a family has a shape for it. */
export type Covers = (family: Family, char: string) => boolean

/**
 * A drawing of which each text names the one font that has its letters. Typst looks in no other of ours for what a font
 * lacks, and ends the whole program on a text of two fonts that runs both ways; so signs that the font lacks are left
 * out: beside an Arabic name the letter of a code, which the table beside the drawing has.
 */
export const withOurFonts = (svg: string, covers: Covers): string =>
  svg
    .replaceAll(/ font-family="[^"]*"/g, '')
    // Isolating marks have no shape, and Typst asks for one in a drawing.
    .replaceAll(/[\u2066-\u2069]/g, '')
    .replaceAll(/<(text|tspan)([^>]*)>([^<]*)/g, (_, element: string, attributes: string, words: string) => {
      const family = familyFor(words, covers)
      const shown = [...words].filter(char => covers(family, char)).join('')
      return `<${element} font-family="${family}"${attributes}>${shown.trim()}`
    })

function familyFor(words: string, covers: Covers): Family {
  if (/\p{Script=Arabic}/u.test(words)) return 'Noto Naskh Arabic'
  // It has Latin, Greek and Cyrillic letters too, and the sign of a mention, which the first has not.
  const hasAll = [...words].every(char => /\s/.test(char) || covers('Noto Sans', char))
  return hasAll ? 'Noto Sans' : 'Noto Sans S Chinese'
}
