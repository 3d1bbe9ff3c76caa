import type {opening as english} from '../en/opening.js'
import type {Translation} from '../translation.js'

/** What stands before the first table, and the frame of the file. */
export const opening: Translation<typeof english> = {
  skip: '跳至正文',
  contents: '目录',
  howToRead: '如何阅读本汇编',
  whatNext: '下一步怎么做',
  lead: '{parties, plural, other {#方}}在{submissions, plural, other {#份提交材料}}中的表述：并列对照，均为各方原文，并注明页码和段落。',
  leadWithoutParty: '本汇编尚无可比较的内容：其中没有任何一方。',
  example: '<b>示例。</b>本汇编中的部分或全部当事方系虚构，不代表任何国家。',
  caution:
    '点击符号可查看该方的原文，由原文可查看所在页。段落由程序查找，可能有遗漏或误判：在依据某一单元格之前，请核对原页。详见“<link>{heading}</link>”。',
  read: '已读{count, plural, other {#份提交材料}}',
  notRead: '{count, plural, other {#个文件}}未读',
  unplaced: '<link>{count, plural, other {#份提交材料}}所属方不明</link>，未列入任何单元格',
  ofNoParty: '<link>文字记录中有{count, plural, other {#位发言者}}不是当事方</link>，未列入任何单元格',
  nothingYet: '目前尚无可比较的内容，因为没有任何提交材料标明所属方。没有任何国家被显示为未提及。',
  sayWhose:
    '<b>请说明{count, plural, other {#份提交材料}}属于哪一方。</b>请编写一份清单：一个CSV文件，首行为<code>file,party</code>，“<link>{heading}</link>”下列出的每个文件占一行，例如<line>{file},当事方名称</line>。然后使用<code>--manifest</code>和该文件的名称重新运行程序。',
  mendFiles:
    '<b>请修复{count, plural, other {#个文件}}。</b>每个文件的问题和处理办法见“<link>{heading}</link>”。请将修复后的文件放入同一文件夹并重新运行程序。',
  seeWhoSpoke:
    '<b>请查看发言者。</b>文字记录中的发言者均不是本次比较的当事方；他们的发言见“<link>{heading}</link>”。',
  handIn: '<b>请提交材料。</b>请将PDF、Word（.docx）、HTML或纯文本文件放入文件夹并重新运行程序。',
  footer:
    '使用处理流程{pipeline} {version}编制，<hash>sha256 {sha256}</hash>。相同的提交材料和相同的处理流程产生相同的文件。数据见digest.json。'
}
