import type {Live} from '../desk/live.js'

/** A line that says nothing, so that nobody in between takes the stream for dead. */
const BEAT_MS = 20_000

/**
 * The changes since a page was made as a stream of server-sent events, until the page is gone. Each bears the mark from
 * which a stream that broke goes on; where what was told since then is not at hand, the page is told to show all anew.
 */
export function changesSent(
  live: Live,
  {gone, since}: {readonly gone: AbortSignal; readonly since: string | undefined}
): Response {
  const encoder = new TextEncoder()
  let close = () => {}
  const stream = new ReadableStream<Uint8Array>({
    start(controller) {
      const send = (text: string) => controller.enqueue(encoder.encode(text))
      send(`id: ${live.mark()}\n: hello\n\n`)
      if (since !== undefined && !live.knows(since)) send('event: anew\ndata: {}\n\n')
      const stop = live.listen(
        (change, mark) => send(`id: ${mark}\nevent: ${change.kind}\ndata: ${JSON.stringify(change)}\n\n`),
        since
      )
      const beat = setInterval(() => send(': \n\n'), BEAT_MS)
      close = () => {
        clearInterval(beat)
        stop()
      }
      gone.addEventListener('abort', () => close(), {once: true})
    },
    cancel() {
      close()
    }
  })
  return new Response(stream, {headers: {'content-type': 'text/event-stream', 'cache-control': 'no-store'}})
}
