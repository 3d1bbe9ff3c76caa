/** A word for a kind of paper or speech, in six languages, wherever it stands. */
export const paperWord = new RegExp(
  [
    '(?<!\\p{L})(?:statement|speech|address|remarks|intervention|contribution|submission|comments|views|position|perspectives?|paper|input|inputs|proposals?|declaration|report|response|replies|national contribution|non-paper|foreword)(?!\\p{L})',
    '(?<!\\p{L})(?:discours|déclaration|allocution|intervention|contribution|communication|commentaires|observations|position|prise de position|document|rapport|réponses?|propositions?|points? de vue|vues)(?!\\p{L})',
    '(?<!\\p{L})(?:discurso|intervención|declaración|mensaje|palabras|alocución|contribución|comentarios|observaciones|posición|posturas?|aportes?|documento|informe|respuestas?|propuestas?)(?!\\p{L})',
    '(?<!\\p{L})(?:выступлени|заявлени|комментари|замечани|позици|предложени|соображени|вклад|ответ|доклад|обращени)\\p{L}*|(?<!\\p{L})речь(?!\\p{L})',
    '(?<!\\p{L})(?:كلمة|بيان|خطاب|مداخلة|مساهمة|تعليقات|ملاحظات|موقف|ورقة|إعلان|تقرير|آراء|مقترحات?)(?!\\p{L})',
    '立场文件|立场|意见|评论|发言|声明|讲话|报告|建议|主张|回应'
  ].join('|'),
  'iu'
)

/** An office that writes for its State, wherever it stands, in six languages. */
export const officeWord =
  /(?<!\p{L})(?:permanent mission|ministry|embassy|mission permanente|ministère|ambassade|misión permanente|ministerio|embajada|постоянное представительство|министерство|посольство)(?!\p{L})|البعثة الدائمة|وزارة|常驻|外交部|大使馆/iu
