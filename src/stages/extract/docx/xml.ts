/**
 * The elements of a name that have an attribute and a closing tag, as the attribute's value and what stands inside,
 * in time linear in the length of the XML.
 */
export const elementsOf = (
  xml: string,
  name: string,
  attribute: string
): readonly (readonly [value: string, body: string])[] => {
  const value = new RegExp(`\\s${attribute}="([^"]*)"`)
  const found: (readonly [string, string])[] = []
  let at = 0
  for (;;) {
    const start = xml.indexOf(`<${name} `, at)
    const inside = start < 0 ? -1 : xml.indexOf('>', start) + 1
    const end = inside <= 0 ? -1 : xml.indexOf(`</${name}>`, inside)
    if (end < 0) return found
    const known = value.exec(xml.slice(start, inside))?.[1]
    if (known !== undefined) found.push([known, xml.slice(inside, end)])
    at = end
  }
}

/** The `w:val` of the first element of that name; undefined where there is none. */
export const attributeOf = (xml: string, element: string): string | undefined =>
  new RegExp(`<w:${element} [^<>]*?w:val="([^"]*)"`).exec(xml)?.[1]
