import type {english} from './en.js'

/** The words of a site in one language: the keys of the English ones, no more and no fewer. */
export type SiteCatalog = {
  readonly [Name in keyof typeof english]: {readonly [Key in keyof (typeof english)[Name]]: string}
}

/** `part.name` of every message. */
export type SiteKey = {
  [Name in keyof SiteCatalog & string]: `${Name}.${keyof SiteCatalog[Name] & string}`
}[keyof SiteCatalog & string]
