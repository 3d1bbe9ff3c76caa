/** Characters as the mark of a note, so that "acts.3" cannot be read; what has no raised form stays as it is. */
export const raised = (mark: string): string =>
  [...mark].map(character => raisedForms.get(character) ?? character).join('')

const raisedForms: ReadonlyMap<string, string> = new Map(
  [...'0123456789abcdefghijklmnoprstuvwxyz'].map((character, at) => [
    character,
    [...'⁰¹²³⁴⁵⁶⁷⁸⁹ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻ'][at] ?? character
  ])
)
