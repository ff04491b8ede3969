// What labels a date: published, updated, and the words around them.
import { phraseAt, type Text } from './phrase.ts'
import { kind } from './words.ts'

const issues = new Set(
  'issue edition ausgabe edicion edizione edicao uitgave utgava utgave udgave edisi wydanie vydani vydanie editia'.split(
    ' '
  )
)

/** Issue 14, October 2021 is no 14th of October. */
export function countsIssues({ tokens }: Text, i: number, end: number): boolean {
  const [number, next] = [tokens[end], tokens[end + 1]]
  if (end > i + 1 || !issues.has(tokens[i]!.text) || number?.type !== 'number' || number.text.length > 3) return false
  return next?.type === 'word' || next?.text === ','
}

// 配信日, 作成日時, 등록일자: the day or time of what the label says.
const sorts = new Set('日 日時 日付 時 時刻 時間 日期 时 时间 일 일시 일자 시 자 시간 시각 날짜'.split(' '))

/** The index after what sort of thing a label dates. */
export function dayOrTime({ tokens }: Text, end: number): number {
  const token = tokens[end]
  return token?.type === 'word' && !token.spaced && sorts.has(token.text) ? end + 1 : end
}

/** Whether a label begins at this token. */
export function isLabel(text: Text, i: number): boolean {
  return (
    text.tokens[i]!.type === 'word' && ((phraseAt(text, i).meaning?.kinds ?? 0) & (kind.published | kind.updated)) !== 0
  )
}
