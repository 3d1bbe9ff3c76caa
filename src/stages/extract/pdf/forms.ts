// Arabic presentation forms, Latin ligatures, Kangxi and other radicals, compatibility ideographs.
const forms = /[\uFB00-\uFB06\uFB50-\uFD3D\uFD50-\uFDFF\uFE70-\uFEFC\u2E80-\u2FDF\uF900-\uFAFF]+/g
// Marks of direction say how to draw, not what is said.
const directions = /[\u200E\u200F\u202A-\u202E\u2066-\u2069\u061C]/g

/** Give back the characters that a font's own forms stand for. All else keeps its code points: "²" stays "²". */
export const mendForms = (text: string): string =>
  text.replaceAll(directions, '').replaceAll(forms, form => form.normalize('NFKC'))
