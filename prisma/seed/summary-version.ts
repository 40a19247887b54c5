import type { DialogueContent, SummaryContent } from './content-types'
import { firstPublishedAt, publishedAt } from './course'
import { at, daysAfter } from './dates'

export interface Version {
  no: number
  says: SummaryContent
  changeNote: string
  approvedBy: string
  draftedAt: Date
  /** When it went out to those who took part. */
  validatedAt: Date | undefined
  publishedAt: Date
}

/** The published versions, first to last. Only what was changed is written down of the earlier one. */
export function versionsOf(content: DialogueContent): Version[] {
  const { summary } = content
  const first = firstPublishedAt(content)
  const last = publishedAt(content)
  if (!summary || !first || !last) return []
  const [draft] = summary.approvals
  const validatedAt = draft?.state === 'OUT_FOR_VALIDATION' ? at(draft.date, '15:00') : undefined
  const approvedBy = summary.approvals.find(({ state }) => state === 'PUBLISHED')?.by ?? 'Per Lind'
  const begun = { draftedAt: daysAfter(draft ? at(draft.date, '09:00') : last, -3), validatedAt }
  if (!summary.earlier) return [{ no: 1, says: summary, changeNote: '', approvedBy, ...begun, publishedAt: last }]
  const changeNote = (summary.changesV1toV2 ?? []).map(({ change }) => change).join(' ')
  return [
    { no: 1, says: before(summary, summary.earlier), changeNote: '', approvedBy: summary.earlier.approvedBy, ...begun, publishedAt: first },
    { no: 2, says: summary, changeNote, approvedBy, draftedAt: daysAfter(last, -6), validatedAt: undefined, publishedAt: last },
  ]
}

function before(summary: SummaryContent, { claims, tensions, texts }: NonNullable<SummaryContent['earlier']>): SummaryContent {
  return {
    ...summary,
    texts: { ...summary.texts, ...texts },
    themes: summary.themes.map((theme) => ({
      ...theme,
      claims: theme.claims.map((claim) => ({ ...claim, text: claims[claim.key] ?? claim.text })),
    })),
    tensions: summary.tensions.map((tension) => {
      const { a = tension.a.text, b = tension.b.text } = tensions[tension.no] ?? {}
      return { ...tension, a: { ...tension.a, text: a }, b: { ...tension.b, text: b } }
    }),
  }
}
