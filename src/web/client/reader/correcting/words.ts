/** Words of a passage, by their UTF-16 offsets in it. */
export type Marked = {readonly start: number; readonly end: number; readonly words: string}

/** The words of a passage that are selected; null where none are, or others too. */
export function selectedIn(passage: HTMLElement): Marked | null {
  const words = passage.querySelector('.words')
  const selection = getSelection()
  if (words === null || selection === null || selection.isCollapsed || selection.rangeCount === 0) return null
  const range = selection.getRangeAt(0)
  if (!words.contains(range.startContainer) || !words.contains(range.endContainer)) return null
  const before = document.createRange()
  before.selectNodeContents(words)
  before.setEnd(range.startContainer, range.startOffset)
  // Not as it is shown but as it is written: letters that are shown as one, or the other way round, count as written.
  const start = textOf(before).length
  const text = textOf(range)
  return text === '' ? null : {start, end: start + text.length, words: text}
}

const textOf = (range: Range): string => range.cloneContents().textContent ?? ''
