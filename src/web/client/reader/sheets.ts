import {sayAloud} from '../page/said.js'
import type {Drawable, Drawing} from './pdf.js'

/** More pixels than this a side do not make a page more legible, and cost memory. */
const WIDEST = 2400

/** Shapes the sheets like their pages and draws those in view; the others are let go again. */
export async function drawSheets(sheets: HTMLElement): Promise<void> {
  for (const sheet of sheetsOf(sheets)) {
    const {height, width} = sheet.dataset
    const paper = paperOf(sheet)
    if (paper !== null) paper.style.aspectRatio = `${width} / ${height}`
  }
  const pdf = await open(sheets)
  if (pdf === null) return
  const drawings = new Map<HTMLElement, Drawing>()
  const watch = new IntersectionObserver(
    seen => {
      for (const {isIntersecting, target} of seen)
        if (target instanceof HTMLElement) isIntersecting ? show(target) : letGo(target)
    },
    {root: sheets.closest('.original-pane'), rootMargin: '300px 0px'}
  )
  for (const sheet of sheetsOf(sheets)) watch.observe(sheet)
  new ResizeObserver(entries => {
    const width = entries[0]?.contentRect.width ?? 0
    if (Math.abs(width - drawnAt) < 40) return
    // Drawn anew, so that letters are sharp at the new width.
    for (const sheet of [...drawings.keys()]) {
      letGo(sheet)
      show(sheet)
    }
  }).observe(sheets)
  let drawnAt = sheets.clientWidth

  function show(sheet: HTMLElement): void {
    const paper = paperOf(sheet)
    if (paper === null || drawings.has(sheet) || pdf === null) return
    drawnAt = sheets.clientWidth
    const canvas = document.createElement('canvas')
    const width = Math.min(WIDEST, paper.clientWidth * Math.min(2, devicePixelRatio))
    if (width === 0) return
    const drawing = pdf.draw(Number(sheet.dataset.page), canvas, width)
    drawings.set(sheet, drawing)
    drawing.done
      .then(() => {
        if (drawings.get(sheet) !== drawing) return
        paper.querySelector('canvas')?.remove()
        paper.prepend(canvas)
        sheet.dataset.drawn = ''
      })
      .catch(cause => console.warn(cause))
  }

  function letGo(sheet: HTMLElement): void {
    drawings.get(sheet)?.stop()
    drawings.delete(sheet)
    delete sheet.dataset.drawn
    paperOf(sheet)?.querySelector('canvas')?.remove()
  }
}

async function open(sheets: HTMLElement): Promise<Drawable | null> {
  const {cmaps = '', decoders = '', fonts = '', notDrawn = '%', original = '', worker = ''} = sheets.dataset
  try {
    const {openPdf} = await import('./pdf.js')
    return await openPdf({cmaps, decoders, fonts, original, worker})
  } catch (cause) {
    sayAloud(notDrawn.replace('%', cause instanceof Error ? cause.message : String(cause)), 'failed')
    return null
  }
}

/** Marks where a passage stands on its pages, and brings the first such place into view where `follow` says so. */
export function markOnSheets(sheets: HTMLElement, boxes: string | undefined, follow: boolean): void {
  for (const old of sheets.querySelectorAll('.box')) old.remove()
  const placed = (boxes ?? '').split(';').flatMap(box => {
    const [page, x = 0, y = 0, width = 0, height = 0] = box.split(' ').map(Number)
    const sheet = sheets.querySelector<HTMLElement>(`.sheet[data-page="${page}"]`)
    return sheet === null ? [] : [markOn(sheet, {x, y, width, height})]
  })
  const [first] = placed
  const pane = sheets.closest('.original-pane')
  if (!follow || first === undefined || pane === null) return
  const {height, top} = first.getBoundingClientRect()
  const {height: seen, top: edge} = pane.getBoundingClientRect()
  if (top >= edge && top + height <= edge + seen) return
  pane.scrollTop += top - edge - seen / 5
}

function markOn(
  sheet: HTMLElement,
  {
    height,
    width,
    x,
    y
  }: {readonly x: number; readonly y: number; readonly width: number; readonly height: number}
): HTMLElement {
  const box = document.createElement('div')
  box.className = 'box'
  const across = Number(sheet.dataset.width) / 100
  const down = Number(sheet.dataset.height) / 100
  // A hand's breadth round the words, so that no letter is cut.
  const [beside, over] = [3, 2]
  box.style.left = `${(x - beside) / across}%`
  box.style.top = `${(y - over) / down}%`
  box.style.width = `${(width + 2 * beside) / across}%`
  box.style.height = `${(height + 2 * over) / down}%`
  paperOf(sheet)?.append(box)
  return box
}

const sheetsOf = (sheets: HTMLElement): NodeListOf<HTMLElement> =>
  sheets.querySelectorAll<HTMLElement>('.sheet')
const paperOf = (sheet: HTMLElement): HTMLElement | null => sheet.querySelector<HTMLElement>('.paper')
