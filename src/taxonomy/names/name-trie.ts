import type {NameToken} from './name-tokens.js'

/** The words of many names as a tree, so that a text is searched in one pass however many names there are. */
export type NameTrie<Value> = {
  readonly next: Map<string, NameTrie<Value>>
  value?: Value
}

/** A name found: the tokens from where it was looked for up to, not including, `end`. */
export type NameHit<Value> = {readonly end: number; readonly value: Value}

/** A tree without names. */
export const emptyTrie = <Value>(): NameTrie<Value> => ({next: new Map()})

/** Adds a name by the keys of its words; the first value given to a name stays. */
export function addName<Value>(trie: NameTrie<Value>, keys: readonly string[], value: Value): void {
  let node = trie
  for (const key of keys) {
    const next = node.next.get(key) ?? emptyTrie<Value>()
    node.next.set(key, next)
    node = next
  }
  node.value ??= value
}

/** Every name that begins at a token, in no order; `joined` says whether a token belongs to the one before. */
export function namesAt<Value>(
  trie: NameTrie<Value>,
  {tokens, from, joined}: {tokens: readonly NameToken[]; from: number; joined(index: number): boolean}
): readonly NameHit<Value>[] {
  const hits: NameHit<Value>[] = []
  const walk = (node: NameTrie<Value>, index: number): void => {
    const token = tokens[index]
    if (token === undefined || (index > from && !joined(index))) return
    for (const key of token.keys) {
      const next = node.next.get(key)
      if (next?.value !== undefined) hits.push({end: index + 1, value: next.value})
      if (next !== undefined) walk(next, index + 1)
      // One article is passed over, never a run of them, so that no text can make this deep.
      else if (key === 'the' && index > from && tokens[index - 1]?.keys[0] !== 'the') walk(node, index + 1)
    }
  }
  walk(trie, from)
  return hits
}
