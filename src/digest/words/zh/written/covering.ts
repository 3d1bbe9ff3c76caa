import type {covering as english} from '../../en/written/covering.js'
import type {Translation} from '../../translation.js'

/** What an edition covers of what was handed in, where that is not everything, and who is not in it. */
export const covering: Translation<typeof english> = {
  front: '本版只涵盖所提交材料的一部分。涵盖范围见<link>方法与局限</link>；未列入本版者不等于未提及。',
  intro: '本版只涵盖所提交材料的一部分：',
  sessions:
    '仅限提交给以下届会的材料：{sessions}。未向这些届会提交材料者不在本版之内。“未提及”指在提交给这些届会的材料中未有发现。',
  regions: '仅限以下区域组的成员，以及代表其中任何成员发言的集团：{regions}。',
  languages: '仅限其全部材料（包括代表其发言的集团的材料）均以下列语文提交者：{languages}。',
  taxonomies: '仅限以下条目清单：{lists}。就其他清单所述内容予以略去，不说明任何问题。有争议的问题全部列出。',
  checked: '仅限其全部标注和回答（包括代表其发言的集团的）均经人工核对者。未提及与否，以程序所得为准。',
  'left-region': '因不属于上述任何区域组而不在本版之内：{parties}。',
  'left-language': '因其有关材料以其他语文提交而不在本版之内：{parties}。',
  'left-unchecked': '因其有关内容未全部核对而不在本版之内：{parties}。',
  notSilent: '对不在本版之内者，此处不作任何说明：既不说其已表态，也不说其未提及。'
}
