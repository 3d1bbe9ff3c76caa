/**
 * Text as Markdown that says these very characters, in CommonMark, on GitHub and in pandoc: nothing in it is a mark, a
 * link, a formula or HTML. Line ends become spaces.
 */
export const escaped = (text: string): string =>
  text
    .replace(/[\\`*_{}[\]<>#|~$^&@]/g, '\\$&')
    // What looks like an address or a name of a picture would become one.
    .replace(/:(?=\/\/|[\w+-]+:)/g, '\\:')
    .replace(/\b(www)\./gi, '$1\\.')
    .replace(/\s*\n\s*/g, ' ')
    // At the beginning of a line these would begin a list, a rule, a heading or a definition.
    .replace(/^\s+/, '')
    .replace(/^([-+=:!])/, '\\$1')
    .replace(/^(\d+)([.)])/, '$1\\$2')
    // A space at the end would break the line.
    .replace(/\s+$/, ' ')

/** Text for an attribute of the few HTML elements that are written. */
export const forAttribute = (text: string): string =>
  text.replace(/[&<>"]/g, char => `&#${char.charCodeAt(0)};`)
