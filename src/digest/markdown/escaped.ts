/**
 * Text as Markdown that says these very characters, in CommonMark, on GitHub and in pandoc: nothing in it is a mark, a
 * link, a formula or HTML. Line ends become spaces.
 */
export const escaped = (text: string): string =>
  text
    .replace(/[\\`*_{}[\]<>#|~$^&@]/g, '\\$&')
    // What looks like an address or the name of a picture would become one.
    .replace(/:(?=\/\/|[\w+-]+:)/g, '\\:')
    .replace(/\b(www)\./gi, '$1\\.')
    .replace(/\s*\n\s*/g, ' ')

/** A line that begins no list, rule, heading or block of code, and does not break at its end. */
export const asLine = (line: string): string =>
  line
    .trim()
    .replace(/^[-+=:!]/, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2')

/** Text for an attribute of the few HTML elements that are written. */
export const forAttribute = (text: string): string =>
  text.replace(/[&<>"]/g, char => `&#${char.charCodeAt(0)};`)
