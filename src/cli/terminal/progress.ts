import type {WriteStream} from 'node:tty'
import type {Progress} from '../../queue/ledger.js'

/** At most so often a line is written where nobody sees it change in place. */
const QUIET_MS = 1000

/** What is left of a longer line is wiped. */
const CLEAR = '\u001B[K'

/**
 * Shows how far every stage has come, in one line: rewritten in place at a terminal, elsewhere a new line
 * a second at most, and always one when all is done.
 */
export function progressLine(
  stream: Pick<WriteStream, 'write' | 'isTTY'>,
  now: () => number = Date.now
): (progress: readonly Progress[]) => void {
  let shown = ''
  let shownAt = Number.NEGATIVE_INFINITY
  return progress => {
    const line = progress.map(inWords).join(' · ')
    const finished = progress.every(({done, total}) => done === total)
    if (line === shown || (!stream.isTTY && !finished && now() - shownAt < QUIET_MS)) return
    shown = line
    shownAt = now()
    stream.write(stream.isTTY ? `\r${line}${CLEAR}${finished ? '\n' : ''}` : `${line}\n`)
  }
}

const inWords = ({stage, done, total, pages}: Progress): string =>
  `${stage} ${done}/${total}${pages === undefined ? '' : ` (page ${pages.done} of ${pages.of})`}`
