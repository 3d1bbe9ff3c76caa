import {describe, expect, it} from 'vitest'
import {withoutMenus} from '../../../../src/stages/extract/html/without-menus.js'
import {readDocument} from '../read-document.js'

const page =
  '<html><body><nav><a href="#">12 March 2020</a></nav><p>Xanadu agrees.</p><p>It thanks the Chair.</p></body></html>'

describe('a web page without its menus', () => {
  it('holds the other blocks, each at its new place', async () => {
    const read = await readDocument({name: 'a.html', bytes: new TextEncoder().encode(page)})
    if ('failure' in read) throw new Error(read.failure.message)
    const {text, blocks} = withoutMenus(read.value)
    expect(text).toBe('Xanadu agrees.\n\nIt thanks the Chair.')
    expect(blocks.map(({start, end}) => text.slice(start, end))).toEqual([
      'Xanadu agrees.',
      'It thanks the Chair.'
    ])
  })

  it('is the same document where it is no web page', async () => {
    const read = await readDocument({name: 'a.txt', bytes: new TextEncoder().encode('Xanadu agrees.')})
    if ('failure' in read) throw new Error(read.failure.message)
    expect(withoutMenus(read.value)).toBe(read.value)
  })
})
