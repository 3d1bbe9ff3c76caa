import type {Example} from './example.js'

const batch = 128

/** How many steps it takes to see some examples in so many rounds. */
export const stepsFor = (examples: readonly Example[], rounds: number): number =>
  rounds * Math.ceil(examples.length / batch)

/** What is done with the share of each example in a batch, and after each batch. */
export type Seeing = {
  readonly see: (example: Example, share: number) => void
  readonly step: () => void
}

/** Sees every example in each of some rounds, in an order by chance, and makes a step after each batch. */
export function inBatches(
  examples: readonly Example[],
  {rounds, chance}: {readonly rounds: number; readonly chance: () => number},
  {see, step}: Seeing
): void {
  for (let round = 0; round < rounds; round += 1) {
    const order = shuffled(examples, chance)
    for (let from = 0; from < order.length; from += batch) {
      const some = order.slice(from, from + batch)
      for (const example of some) see(example, (example.weight ?? 1) / some.length)
      step()
    }
  }
}

/** What each feature of an example counts, a share of them being left out by chance and the others counting more; not the bias. */
export const someOf = ({counts}: Example, unseen: number, chance: () => number): Float32Array =>
  Float32Array.from(counts, (count, at) => (at === 0 ? count : chance() < unseen ? 0 : count / (1 - unseen)))

function shuffled<Each>(all: readonly Each[], chance: () => number): readonly Each[] {
  const order = [...all]
  for (let at = order.length - 1; at > 0; at -= 1) {
    const other = Math.floor(chance() * (at + 1))
    const [one, two] = [order[at], order[other]]
    if (one === undefined || two === undefined) continue
    order[at] = two
    order[other] = one
  }
  return order
}
