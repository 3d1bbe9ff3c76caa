/** Marks the blocks in which a passage stands, and brings the first into view where `follow` says so. */
export function markAsRead(text: HTMLElement, passage: HTMLElement, follow: boolean): void {
  for (const old of text.querySelectorAll('.block.held')) old.classList.remove('held')
  const [start, end] = [Number(passage.dataset.start), Number(passage.dataset.end)]
  const blocks = [...text.querySelectorAll<HTMLElement>('.block')].filter(
    ({dataset}) => Number(dataset.start) < end && Number(dataset.end) > start
  )
  for (const block of blocks) block.classList.add('held')
  const pane = text.closest('.original-pane')
  const [first] = blocks
  if (!follow || first === undefined || pane === null) return
  const {bottom, top} = first.getBoundingClientRect()
  const frame = pane.getBoundingClientRect()
  if (top >= frame.top && bottom <= frame.bottom) return
  pane.scrollTop += top - frame.top - frame.height / 5
}
