const mostKept = 50_000

/**
 * Keeps what was worked out, and gives it back. The text is hostile: a file of a million different words must not fill the
 * memory, so all is forgotten where too much is kept.
 */
export function keep<Key, Made>(kept: Map<Key, Made>, key: Key, made: Made): Made {
  if (kept.size >= mostKept) kept.clear()
  kept.set(key, made)
  return made
}
