// `natural` ships no types for its sub-modules, and its main module must not be imported: it reads .env and loads
// database drivers.
declare module 'natural/lib/natural/classifiers/*' {
  class Classifier {
    /** The stemmer is for texts; stems are taken as they are. */
    constructor(stemmer?: {readonly stem: (word: string) => string}, smoothing?: number)
    addDocument(stems: readonly string[], label: string): void
    train(): void
    /** The likeliest first. */
    getClassifications(stems: readonly string[]): readonly {readonly label: string; readonly value: number}[]
  }
  export = Classifier
}

declare module 'natural/lib/natural/tfidf/tfidf.js' {
  class TfIdf {
    addDocument(stems: readonly string[], key: string): void
    listTerms(document: number): readonly {readonly term: string; readonly tfidf: number}[]
    tfidfs(stems: readonly string[]): readonly number[]
  }
  export = TfIdf
}
