// Installed with the bench alone, so that the project is checked without it.
declare module 'modern-ahocorasick' {
  // biome-ignore lint/style/noDefaultExport: it is what the package exports.
  export default class AhoCorasick {
    constructor(words: readonly string[])
    search(text: string): readonly [number, readonly string[]][]
  }
}
