/** How a chair gives the floor, in six languages. */
export const floorGiven = new RegExp(
  [
    "(?<!\\p{L})(?:give|gives|giving|given|pass|passing|hand) (?:you |over )?(?:now )?the floor|the floor is (?:now )?(?:yours|given)|you have the floor|(?:next|first|last) speaker|next on (?:my|the) list|(?:i|may i|let me) (?:will |would like to )?(?:now )?(?:call (?:up)?on|invite|recogni[sz]e)(?!\\p{L})|^(?:so|now|then|and)?,?\\s*(?:i|we)(?: will|['’]ll)? (?:now )?(?:turn|go|jump over|move) to|followed by|over to you",
    'donner?(?:ai)? (?:maintenant |à présent )?la parole|passe (?:maintenant )?la parole|(?:vous avez|a|prendra) la parole|la parole (?:est|revient) (?:à|au|aux)|prochaine? (?:orat|intervenant)\\p{L}*|suivie? (?:de|par)',
    '(?:tiene|tendrá) la palabra|(?:doy|cedo|ofrezco) (?:ahora )?la palabra|la palabra (?:la tiene|es para)|próxim[oa] orador\\p{L}*|seguid[oa] (?:de|por)',
    'предоставл\\p{L}{1,6}\\s+(?:\\p{L}+\\s+)?слов\\p{L}|слов\\p{L} (?:имеет|предоставляется|передаю)|передаю слово|следующ\\p{L}+ (?:оратор|выступающ)\\p{L}*|приглашаю',
    'أعطي الكلمة|الكلمة (?:الآن )?(?:لممثلة?|لوفد|لكم|ل)|المتحدثة? التالية?|لكم الكلمة|أدعو ممثلة?',
    '现在请|请.{1,30}(?:发言|代表)|下一位|有请'
  ].join('|'),
  'iu'
)
