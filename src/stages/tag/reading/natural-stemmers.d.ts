// `natural` ships no types for its sub-modules, and its main module must not be imported (feasibility: it
// reads .env and loads database drivers).
declare module 'natural/lib/natural/stemmers/*' {
  const stemmer: {readonly stem: (word: string) => string}
  export = stemmer
}
