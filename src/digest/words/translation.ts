import type {english} from './en/catalog.js'

/** A part of a catalog in another language: the keys of the English one, no more and no fewer. */
export type Translation<Part> = {readonly [Key in keyof Part]: string}

/** All words of one language, part by part. */
export type Catalog = {readonly [Name in keyof typeof english]: Translation<(typeof english)[Name]>}

/** `part.name` of every message. */
export type MessageKey = {
  [Name in keyof Catalog & string]: `${Name}.${keyof Catalog[Name] & string}`
}[keyof Catalog & string]

/** Some messages in other words. */
export type InPlace = {readonly [Key in MessageKey]?: string}
