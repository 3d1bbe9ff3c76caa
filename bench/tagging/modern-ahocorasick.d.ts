// Installed with the bench alone, so that the project is checked without it.
declare module 'modern-ahocorasick' {
  export default class AhoCorasick {
    constructor(words: readonly string[])
    search(text: string): readonly [number, readonly string[]][]
  }
}
