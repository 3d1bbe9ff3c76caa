import {describe, expect, it} from 'vitest'
import {readDocument} from '../read-document.js'

const blocksOf = async (bytes: Uint8Array) => {
  const read = await readDocument({name: 'a.txt', bytes})
  if ('failure' in read) return read.failure.code
  const {text, blocks} = read.value
  return blocks.map(({start, end}) => text.slice(start, end))
}

describe('plain text', () => {
  it('has its paragraphs at blank lines, with lines joined', async () => {
    expect(await blocksOf(Buffer.from('Xanadu welcomes\r\nthe norms.\r\n \r\nIt agrees.'))).toEqual([
      'Xanadu welcomes the norms.',
      'It agrees.'
    ])
  })

  it('parts paragraphs without blank lines where a number follows the end of a sentence', async () => {
    const text =
      '1. Xanadu welcomes paragraph\n12. of the report.\n2. It agrees to all of the report.\n(a) Always.'
    expect(await blocksOf(Buffer.from(text))).toEqual([
      '1. Xanadu welcomes paragraph 12. of the report.',
      '2. It agrees to all of the report.',
      '(a) Always.'
    ])
  })

  it('parts the short lines of a letterhead, and never a line that the width ended', async () => {
    const wrapped = Array.from(
      {length: 9},
      () => 'Xanadu welcomes the norms of responsible behaviour of the States and'
    )
    expect(
      await blocksOf(
        Buffer.from(
          `XANADU\nStatement at the third session\nCheck against delivery\n\n${wrapped.join('\n')}\nUnited Nations.`
        )
      )
    ).toEqual([
      'XANADU',
      'Statement at the third session',
      'Check against delivery',
      `${wrapped.join(' ')} United Nations.`
    ])
  })

  it('parts all lines of a text that is not wrapped', async () => {
    const line = 'Xanadu welcomes the norms of responsible behaviour of States. '.repeat(4).trim()
    expect(await blocksOf(Buffer.from(`XANADU\nOpening remarks\n\n${line}\n\n${line}`))).toEqual([
      'XANADU',
      'Opening remarks',
      line,
      line
    ])
  })

  it('takes each long line as a paragraph', async () => {
    const line = 'Xanadu welcomes the norms of responsible behaviour of States. '.repeat(4).trim()
    expect(await blocksOf(Buffer.from(`${line}\n${line}\n${line}`))).toEqual([line, line, line])
  })

  it.each([
    ['UTF-8', Buffer.from('Принято: нормы поведения государств.')],
    ['UTF-8 with a mark', Buffer.from('\uFEFFПринято: нормы поведения государств.')],
    ['UTF-16, little end first', Buffer.from('\uFEFFПринято: нормы поведения государств.', 'utf16le')],
    ['UTF-16, big end first', Buffer.from('\uFEFFПринято: нормы поведения государств.', 'utf16le').swap16()]
  ])('is read as %s', async (_, bytes) => {
    expect(await blocksOf(bytes)).toEqual(['Принято: нормы поведения государств.'])
  })

  it('is read as windows-1252 where it is not valid UTF-8', async () => {
    expect(await blocksOf(Buffer.from('\x93Libert\xe9\x94', 'latin1'))).toEqual(['“Liberté”'])
  })
})
