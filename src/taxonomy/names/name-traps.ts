/** Names that hold a State's name and mean something else; found first, they lead to no party. */
export const noParty: readonly string[] = [
  // English
  'Republic of China',
  'Northern Ireland',
  'New Guinea',
  'Gulf of Guinea',
  'South Georgia',
  'Georgia Tech',
  'Georgia Institute of Technology',
  'South China Sea',
  'East China Sea',
  'Sea of Japan',
  'Gulf of Mexico',
  'New Mexico',
  'Mexico City',
  'Panama Canal',
  'Gulf of Oman',
  'Lake Chad',
  'Niger Delta',
  'Congo Basin',
  'Jordan Valley',
  'CIS Controls',
  'CIS Critical Security Controls',
  'CIS Benchmarks',
  // French
  'République de Chine',
  'Irlande du Nord',
  'Nouvelle-Guinée',
  'golfe de Guinée',
  'mer de Chine',
  'mer du Japon',
  'golfe du Mexique',
  'Nouveau-Mexique',
  'lac Tchad',
  'delta du Niger',
  // Spanish
  'República de China',
  'Irlanda del Norte',
  'Nueva Guinea',
  'golfo de Guinea',
  'mar de China',
  'mar del Japón',
  'golfo de México',
  'Nuevo México',
  'Ciudad de México',
  'lago Chad',
  'delta del Níger',
  // Russian
  'Северная Ирландия',
  'Новая Гвинея',
  'Южная Георгия',
  // Arabic
  'جمهورية الصين',
  'أيرلندا الشمالية',
  'غينيا الجديدة',
  'خليج غينيا',
  'بحر الصين',
  'خليج المكسيك',
  'خليج عمان',
  // Chinese is written without spaces, so a name may arise where two words meet: 发展中国家 is no 中国.
  '中华民国',
  '北爱尔兰',
  '新几内亚',
  '几内亚湾',
  '南中国海',
  '日本海',
  '墨西哥湾',
  '新墨西哥',
  '印度洋',
  '阿曼湾',
  '其中国',
  '当中国',
  '上海',
  '沿海',
  '海地区',
  '海地带',
  '增加纳',
  '参加纳',
  '加纳入',
  '加纳米',
  '今日本',
  '每日本'
]

/** Names that are everyday words too (Russian "that", Arabic "financial"): known, but not looked for in a text. */
export const everydayWords: ReadonlySet<string> = new Set(['Того', 'مالي'])

/** What comes before a State's name in its official form; the words that link it to the name may follow. */
export const officialForms: readonly string[] = [
  ...['Republic', 'Federal Republic', 'Islamic Republic', 'Democratic Republic', "People's Republic"],
  ...[
    "People's Democratic Republic",
    'Democratic Socialist Republic',
    'Socialist Republic',
    'United Republic'
  ],
  ...['Federative Republic', 'Federal Democratic Republic', 'Bolivarian Republic', 'Arab Republic'],
  ...['Co-operative Republic', 'Cooperative Republic', 'Independent State', 'Plurinational State', 'State'],
  ...['Kingdom', 'Hashemite Kingdom', 'Sultanate', 'Principality', 'Grand Duchy', 'Commonwealth', 'Union'],
  ...['République', 'République fédérale', 'République islamique', 'République démocratique', 'État'],
  ...['République populaire', 'République socialiste', 'Royaume', 'Sultanat', 'Principauté', 'Grand-Duché'],
  ...['Union des', 'Commonwealth des', 'République fédérative'],
  ...['República', 'República Federal', 'República Islámica', 'República Democrática', 'República Popular'],
  ...[
    'República Federativa',
    'República Cooperativa',
    'República Oriental',
    'República Socialista',
    'Estado'
  ],
  ...['Reino', 'Sultanía', 'Principado', 'Gran Ducado', 'Mancomunidad', 'Unión de las'],
  ...['Республика', 'Федеративная Республика', 'Исламская Республика', 'Социалистическая Республика'],
  ...['Народная Республика', 'Королевство', 'Султанат', 'Княжество', 'Великое Герцогство', 'Государство'],
  ...['جمهورية', 'مملكة', 'دولة', 'سلطنة', 'إمارة', 'دوقية']
]

/** Words that may stand between an official form and the name: Republic of the …, République d'…. */
export const linkWords: ReadonlySet<string> = new Set(
  'the of de du des d la le les l el los las del'.split(' ')
)

/** What follows a State's name in its official form in Chinese. */
export const officialEndings: readonly string[] = [
  '共和国',
  '联邦共和国',
  '人民共和国',
  '民主共和国',
  '民主人民共和国',
  '伊斯兰共和国',
  '社会主义共和国',
  '民主社会主义共和国',
  '联邦',
  '王国',
  '公国',
  '大公国'
]
