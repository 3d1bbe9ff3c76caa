import type {comparison as english} from '../en/comparison.js'
import type {Translation} from '../translation.js'

/** Party by party, code by code, shared wording, and who spoke in transcripts. */
export const comparison: Translation<typeof english> = {
  partiesHeading: '按当事方列出',
  noneOfItsCouldBeRead: '其提交材料均无法读取。',
  all: '全部',
  silentOn: '<b>未提及</b>（{count}）：{codes}',
  unsureOn: '<b>其中不确定</b>（{count}）：<list>{codes}</list>',
  unreadOn: '<b>未读</b>（{count}）：{codes}',
  codesHeading: '按条目列出',
  nothingFoundOn: '在已读内容中未发现与下列条目有关的内容：',
  sourceAndWording: '<english>{source}</english>。{wording}。',
  tally: '表明立场：{position}；提及：{mentions}。',
  whatTheySay: '各方的表述',
  silentParties: '<b>未提及</b>（{count}）：{parties}',
  unsureParties: '<b>其中不确定</b>（{count}）：<list>{parties}</list>',
  unreadParties: '<b>未读</b>（{count}）：{parties}',
  sharedHeading: '共同措辞',
  sharedIntro:
    '不同当事方提交材料中逐字相同或几乎相同的句子：商定措辞，或若干方共同的表述。为最多当事方所共有的句子列在前面。句子最先由谁写出不详，有关方可能随后对其加以补充或表示反对。',
  sameWords: '措辞相同',
  nearlySameWords: '措辞几乎相同：请阅读以了解不同之处',
  voicesHeading: '文字记录中的发言者',
  voicesIntro:
    '文字记录所载为会场上记下的发言；它不是正式记录。当事方在其中的发言列入该方的单元格。主席、秘书处以及不是当事方的个人和组织的发言列于此处，不列入任何单元格。',
  parties: '当事方',
  nameless: '未注明姓名的发言者',
  voice: '<name>{speaker}</name>：<link>{party}</link>，{turns}',
  voiceThrough: '<name>{speaker}</name>：<link>{party}</link>，由{spokesman}代为发言，{turns}',
  toldFrom: '（依据：<original>{from}</original>）',
  likelyToldFrom: '（依据：<original>{from}</original>；仅为可能，请核对）',
  otherVoice: '{role}，{turns}',
  otherVoiceOnNothing: '{role}，{turns}；未涉及任何条目',
  definitionsOriginal: '定义由本项目翻译，来源有该语文文本的除外；未翻译的定义以及出处以英文列出。',
  'translation-project': '本项目的译文，并非来源的措辞。',
  'translation-source': '来源本身的该语文文本。'
}
