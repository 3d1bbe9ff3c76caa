/**
 * What stands before the author's name in a letterhead, in six languages: a kind of text with "by" or "of", or a
 * body that belongs to a State.
 */
export const afterRole = new RegExp(
  [
    // English
    '(?<!\\p{L})(?:statement|speech|remarks|intervention|contribution|submission|comments|views|position|paper|input|inputs|proposal|note verbale|foreword)\\s+(?:\\p{L}+\\s+)?(?:by|of|from)(?!\\p{L})',
    '(?<!\\p{L})(?:statement|address|speech|remarks|intervention)\\s+(?=(?:his|her|h\\.\\s?e\\.|honou?rable|hon\\.|mr|ms|mrs|dr|ambassador)(?!\\p{L}))',
    '(?<!\\p{L})(?:permanent mission|delegation|government|ministry of foreign affairs|embassy|permanent representative|representative|ambassador|president|prime minister|minister (?:of|for) foreign affairs)\\s+(?:and\\s\\p{L}+\\s+)?(?:of|for)(?!\\p{L})',
    '(?<!\\p{L})(?:address by|address of|address delivered by|delivered by|presented by|submitted by)(?!\\p{L})',
    // French
    "(?<!\\p{L})(?:discours|déclaration|declaration|allocution|intervention|contribution|communication|commentaires|observations|message|position|prise de position|soumission)\\s+(?:\\p{L}+\\s+)?(?:de|du|des|d['’])",
    "(?<!\\p{L})(?:mission permanente|délégation|delegation|gouvernement|représentante?\\s+permanente?|president|président)\\s+(?:de|du|des|d['’])",
    '(?<!\\p{L})(?:prononcée?|présentée?|soumise?) par(?!\\p{L})',
    // Spanish
    '(?<!\\p{L})(?:discurso|intervención|intervencion|declaración|declaracion|mensaje|palabras|alocución|contribución|comentarios|observaciones|posición|aportes?|documento de posición)\\s+(?:\\p{L}+\\s+)?(?:de|del|por)(?!\\p{L})',
    '(?<!\\p{L})(?:misión permanente|mision permanente|delegación|delegacion|gobierno|representante permanente|president[ea])\\s+(?:de|del)(?!\\p{L})',
    // Russian
    '(?<!\\p{L})(?:выступлени[ея]|заявлени[ея]|речь|комментарии|замечания|позиция|предложения|соображения|вклад|ответы?)(?!\\p{L})',
    '(?<!\\p{L})(?:постоянн\\p{L}+\\s+представител\\p{L}+|делегаци\\p{L}+|представител\\p{L}+|правительств\\p{L}+|министерств\\p{L}+)',
    // Arabic
    '(?<!\\p{L})(?:كلمة|بيان|خطاب|مداخلة|مساهمة|تعليقات|ملاحظات|موقف|ورقة|إعلان)(?!\\p{L})',
    '(?<!\\p{L})(?:البعثة الدائمة|وفد|حكومة|بعثة|المندوب الدائم|الممثل الدائم|وزارة خارجية)(?!\\p{L})'
  ].join('|'),
  'giu'
)

/** What ends the reach of a role: the occasion, the subject, or the person spoken to. */
export const breaksRole = new RegExp(
  [
    '(?<!\\p{L})(?:at the|at|on the|on|during|before the|regarding|concerning|addressed to|to the|chair(?:man|person)? of|in response to|against|with)(?!\\p{L})',
    "(?<!\\p{L})(?:à l['’]occasion|a l['’]occasion|lors d|devant|à la|à l['’]assemblée|dans le cadre|sur l|contre|en réponse)",
    '(?<!\\p{L})(?:en el|en la|ante|con motivo|en ocasión|sobre|durante|contra|en respuesta)(?!\\p{L})',
    '(?<!\\p{L})(?:на|в ходе|по вопрос\\p{L}+|о|об|перед|против)(?!\\p{L})',
    '(?<!\\p{L})(?:أمام|في|خلال|بشأن|حول|إلى|ضد)(?!\\p{L})',
    '关于|在.{0,20}上'
  ].join('|'),
  'iu'
)

/** What follows the author's name where the name comes first: "Arvania's statement", "阿尔瓦尼亚代表团". */
export const nameFirst = new RegExp(
  [
    "^(?:['’]s?)?\\s*[:–—-]?\\s*(?:\\p{L}+\\s+){0,3}?(?:statement|contribution|submission|position paper|position|views|perspectives?|approach|comments|intervention|input|inputs|(?:national|cyber ?security|security) (?:paper|contribution|strategy))(?!\\p{L})",
    '^(?:常驻\\S{0,8})?(?:代表团|代表|政府|大使|外长|外交部|总统|总理|国家主席)',
    '^(?:的|对|就|关于)?\\S{0,30}(?:立场文件|立场|意见|评论|发言|声明|讲话)'
  ].join('|'),
  'iu'
)

/**
 * What follows an author's name in a letterhead: a mark, a capital, or the occasion; never a verb, for "the
 * Government of Belmora has broken …" is not a letterhead.
 */
export const goesOn =
  /^(?:\s*$|\s*[^\s\p{L}]|\s*\p{Lu}|\s*\p{Lo}|\s+(?:at|on|to|in|for|and|of|before|during|by|as|with|à|a|au|aux|auprès|lors|devant|et|sur|pour|dans|en|ante|con|y|para|sobre|durante|de|del|при|на|в|и|по|о|об|перед)(?!\p{L}))/u

/** What else may stand on a line that a State's name has for itself. */
export const longTitle =
  /^[\s\p{P}\p{S}\d]*(?:(?:the|republic|federal|federative|democratic|people['’]?s|socialist|kingdom|state|commonwealth|confederation|islamic|plurinational|of|and|république|republique|royaume|état|etat|confédération|du|de|la|le|les|des|(?<!\p{L})[dl]['’]|república|republica|reino|estado|del|республика|федерация|королевство|государство|جمهورية|مملكة|دولة|共和国|王国)[\s\p{P}\p{S}\d]*)*$/iu

/** A State named as the place of writing or in an address is not the author. */
export const placeBefore =
  /(?:new york|nueva york|нью-йорк|نيويورك|纽约|geneva|genève|ginebra|женева|جنيف|日内瓦|vienna|vienne|viena|вена|فيينا|维也纳|the hague|\bNY|\d{4,6})[\s,،，–—-]*$/iu
