import type {Block, Document} from '../../../domain/document.js'

/**
 * A web page without its menus, laid out anew, as their names and dates are those of other pages. A document of
 * another kind is given back as it is: its headers and footers are its own.
 */
export const withoutMenus = (document: Document): Document => {
  if (document.mediaType !== 'text/html' || document.blocks.every(({kind}) => kind !== 'furniture'))
    return document
  const texts: string[] = []
  const blocks: Block[] = []
  let offset = 0
  for (const block of document.blocks.filter(({kind}) => kind !== 'furniture')) {
    const text = document.text.slice(block.start, block.end)
    blocks.push({...block, start: offset, end: offset + text.length})
    texts.push(text)
    offset += text.length + between.length
  }
  return {...document, text: texts.join(between), blocks}
}

const between = '\n\n'
