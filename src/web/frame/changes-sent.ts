import type {Live} from '../desk/live.js'

/** A line that says nothing, so that nobody in between takes the stream for dead. */
const BEAT_MS = 20_000

/** The changes as a stream of server-sent events, until the page is gone. */
export function changesSent(live: Live, gone: AbortSignal): Response {
  const encoder = new TextEncoder()
  let close = () => {}
  const stream = new ReadableStream<Uint8Array>({
    start(controller) {
      const send = (text: string) => controller.enqueue(encoder.encode(text))
      send(': hello\n\n')
      const stop = live.listen(change => send(`event: ${change.kind}\ndata: ${JSON.stringify(change)}\n\n`))
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
