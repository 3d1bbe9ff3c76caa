import {elementsIn, type XmlElement} from '../zip/xml-tree.js'
import type {WordPackage} from './package.js'
import {switchAt} from './word-xml.js'

/** The headers and footers that are printed, each once, in the order of the sections. */
export const marginsOf = ({
  main,
  settings,
  marginal
}: WordPackage): {readonly headers: readonly XmlElement[]; readonly footers: readonly XmlElement[]} => {
  const sections = sectionsIn(main)
  const evenAndOdd = switchAt(settings, 'w:evenAndOddHeaders') ?? false
  const printed = (name: string): readonly XmlElement[] => {
    const references = sections.flatMap(section => {
      const first = switchAt(section, 'w:titlePg') ?? false
      const types = [...(first ? ['first'] : []), 'default', ...(evenAndOdd ? ['even'] : [])]
      return types.flatMap(type =>
        elementsIn(section, name).filter(({attributes}) => (attributes['w:type'] ?? 'default') === type)
      )
    })
    const parts = references.flatMap(({attributes}) => marginal.get(attributes['r:id'] ?? '') ?? [])
    return [...new Set(parts)]
  }
  return {headers: printed('w:headerReference'), footers: printed('w:footerReference')}
}

/** The properties of the sections of a text, in order; each stands at its section's end. */
export const sectionsIn = (element: XmlElement): readonly XmlElement[] =>
  elementsIn(element).flatMap(child => (child.name === 'w:sectPr' ? [child] : sectionsIn(child)))
