import type {WriteStream} from 'node:tty'
import type {Progress} from '../queue/conduct.js'

/** Writes a line a stage as it comes on: at a terminal whenever it does, elsewhere at each tenth of the way. */
export function progressLines(stream: Pick<WriteStream, 'write' | 'isTTY'>): (progress: Progress) => void {
  const shown = new Map<string, number>()
  return ({stage, done, total}) => {
    const tenth = total === 0 ? 10 : Math.floor((done / total) * 10)
    const mark = stream.isTTY ? done : tenth
    if (shown.get(stage) === mark || (done === 0 && total > 0)) return
    shown.set(stage, mark)
    stream.write(`${stage.padEnd(9)} ${String(done).padStart(String(total).length)}/${total}\n`)
  }
}
