/**
 * False where a transcript says itself that words are missing: inaudible, without a microphone, not interpreted, or
 * the "(?)" of captions. What is missing may have been on anything.
 */
export const isHeardInFull = (words: string): boolean => !missing.test(words)

const missing =
  /[([（]\s*(?:\?+|\.{3}|…|inaudible|indiscernible|unintelligible|no audio|audio lost|off[- ]mic\w*|no interpretation|no microphone|hors micro|pas d['’]interprétation|ininteligible|sin micrófono|неразборчиво|не слышно|غير مسموع|غير واضح|听不清)[^)\]）]{0,30}[)\]）]/iu
