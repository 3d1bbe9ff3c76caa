import type {InPlace} from '../translation.js'

/** What is said otherwise where the parties of a comparison are agreements. */
export const agreements: InPlace = {
  'matrix.party': '协定',
  'matrix.hint': '在表中，点击符号可查看该协定的原文，点击协定名称可查看其全部表述。',
  'matrix.caption': '{taxonomy}：各协定就每个条目的表述',
  'counts.parties': '{count, plural, other {#项协定}}',
  'counts.ofParties': '{total, plural, other {#项协定}}中的{count, plural, other {#项}}',
  'counts.none': '没有任何协定',
  'counts.one': '一项协定',
  'counts.a few': '少数几项协定',
  'counts.several': '若干协定',
  'counts.many': '许多协定',
  'counts.most': '大多数协定',
  'counts.all': '所有协定',
  'opening.lead':
    '{parties, plural, other {#项协定}}在{submissions, plural, other {#份文本}}中的表述：并列对照，均为协定原文，并注明页码和段落。',
  'opening.leadWithoutParty': '本汇编尚无可比较的内容：其中没有任何协定。',
  'opening.example': '<b>示例。</b>本汇编中的部分或全部协定系虚构，并无任何一方缔结。',
  'opening.caution':
    '点击符号可查看该协定的原文，由原文可查看所在页。段落由程序查找，可能有遗漏或误判：在依据某一单元格之前，请核对原页。详见“<link>{heading}</link>”。',
  'opening.unplaced': '<link>{count, plural, other {#份文本}}所属协定不明</link>，未列入任何单元格',
  'comparison.partiesHeading': '按协定列出',
  'making.cells':
    '每份文本均被分为若干段落，每个段落均与{lists, plural, other {#份清单}}中的条目作了比较。每项协定和每一条目对应一个单元格。区分四类单元格：该协定<b>表明立场</b>；<b>提及</b>该主题但未表明立场；<b>未提及</b>；或其文本<b>未读</b>。',
  'making.order': '各协定按汉语拼音顺序排列。数目以“m项协定中的n项”的形式表示，不构成排名。',
  'outline.neutral': '各协定按字母顺序排列，任何数目均不构成排名。',
  'outline.noParty': '目前没有任何文本确定了所属协定，因此未作任何比较，也没有任何协定被列为未提及。',
  'outline.fixedWords':
    '表示数目的用语是固定的：“少数几项”不超过{few, number}个，“若干”不超过{several, number}个，超过此数为“许多”，超过全体协定的{most}为“大多数”。',
  'reading.party': '协定',
  'reading.partyNotKnown': '所属协定不明：<original>{from}</original>',
  'reading.partyToldFrom': '判定所属协定的依据：<original>{from}</original>',
  'reading.allPlaced': '每份文本的所属协定均已知。',
  'quotes.partyNotKnown': '所属协定不明',
  'tableColumns.party': '协定代码',
  'tableColumns.partyName': '协定',
  'tableColumns.parties': '协定数',
  'tableColumns.who': '有关协定',
  'tableColumns.other': '另一协定代码',
  'tableColumns.otherName': '另一协定',
  'tableTitles.parties': '协定',
  'tableTitles.matrix': '各协定与各条目',
  'tableTitles.unplaced': '所属协定不明',
  'pictures.matrixAbout':
    '每项协定一行，每个条目一列。单元格中的符号表示协定如何谈及该条目；圆点表示在已读内容中未发现任何内容，问号表示无法判断。表格显示相同内容，点击其中的符号可查看该协定的原文。',
  'findings.likenessIntro':
    '就每项协定列出在双方均谈及的问题上与其最接近的协定。这只涉及表述，不涉及意图；未提及既不算赞成也不算反对，各协定之间不因此有任何次序。'
}
