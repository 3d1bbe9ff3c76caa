import type {reading as english} from '../en/reading.js'
import type {Translation} from '../translation.js'

/** What was read and what not, and whose it is. */
export const reading: Translation<typeof english> = {
  sourcesHeading: '已读内容',
  nothingRead: '无法读取任何内容。',
  table: '表：已读提交材料',
  caption: '已读提交材料：{count, number}份。标有“可能”的信息系自动识别，应予核对。',
  party: '当事方',
  file: '文件',
  title: '标题',
  date: '日期',
  session: '届会',
  language: '语文',
  pages: '页数',
  notKnown: '不详',
  sameFile: '<b>文件相同：</b>与<name>{file}</name>相同，以后者为准。',
  replaced: '<b>已被取代：</b>由<name>{file}</name>取代，以后者为准。',
  note: '<b>说明（英文）：</b><original>{note}</original>',
  transcript:
    '视为文字记录，理由如下：<english>{reason}</english>；所载为记下的发言，不是正式记录。见<link>发言者</link>。',
  partyNotKnown: '所属方不明：<original>{from}</original>',
  partyToldFrom: '判定所属方的依据：<original>{from}</original>',
  noPages: '无',
  fromPictures: '{count, number}页从图像识读，可信度{share}',
  blank: '{count, number}页空白',
  unread: '{count, number}页未读',
  notReadHeading: '未读内容及原因',
  allOpened: '所有提交的文件均可打开。',
  saidToComeFrom: '注明的来源：{parties}。',
  uncovered: '已打开，但所用语文无法查找各条目；不能从其未提及得出任何结论：',
  unplacedHeading: '这属于哪一方？',
  allPlaced: '每份提交材料的所属方均已知。',
  unplaced: '在有人说明其所属方之前，不根据这些材料填写任何单元格。',
  noteInWords: '<b>附注：</b>{note} (<original>{written}</original>)'
}
