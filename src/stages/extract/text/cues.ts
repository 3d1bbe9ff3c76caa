/** What is shown at one time: its lines as they are written, and when, in seconds. */
export type Cue = {readonly from: number; readonly to: number; readonly lines: readonly string[]}

const time = String.raw`(?:\d{1,3}:)?\d{1,2}:\d{2}[.,]\d{1,3}`
const timing = new RegExp(String.raw`^\s*(${time})\s*-->\s*(${time})(?:\s.*)?$`)
/** What stands between cues for programs and not for readers; it ends at a blank line. */
const aside = /^(?:NOTE|STYLE|REGION)(?:\s|$)/

/** The cues of captions, as WebVTT or SRT; null for any other text. Where their blank lines are missing no word is lost. */
export const cuesIn = (text: string): readonly Cue[] | null => {
  const lines = text.split(/\r\n?|\n/)
  const isWeb = /^\uFEFF?WEBVTT(?:\s|$)/.test(lines[0] ?? '')
  const first = lines.findIndex(line => timing.test(line))
  if (first < 0 || (!isWeb && !isNumberAtMost(lines.slice(0, first)))) return null
  const cues: {from: number; to: number; lines: string[]}[] = []
  let isAside = false
  for (const [i, line] of lines.entries()) {
    if (i < first) continue
    const [, from, to] = timing.exec(line) ?? []
    if (from !== undefined && to !== undefined) {
      cues.push({from: secondsOf(from), to: secondsOf(to), lines: []})
      isAside = false
    } else if (line.trim() === '') isAside = false
    else if (isWeb && aside.test(line) && isBlank(lines[i - 1])) isAside = true
    else if (!isAside && !isName(lines, i, isWeb)) cues.at(-1)?.lines.push(line.trim())
  }
  return cues
}

const isBlank = (line: string | undefined): boolean => line === undefined || line.trim() === ''

const isNumberAtMost = (lines: readonly string[]): boolean => /^\d*$/.test(lines.join('\n').trim())

/** True for the number of the next cue, or in WebVTT for its name, which stands apart from the words before. */
const isName = (lines: readonly string[], i: number, isWeb: boolean): boolean =>
  timing.test(lines[i + 1] ?? '') && (/^\s*\d+\s*$/.test(lines[i] ?? '') || (isWeb && isBlank(lines[i - 1])))

const secondsOf = (written: string): number =>
  written
    .replace(',', '.')
    .split(':')
    .reduce((sum, part) => 60 * sum + Number(part), 0)
