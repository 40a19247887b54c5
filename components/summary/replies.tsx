import { Voice } from '@/components/ui/voice'
import { plainDate } from '@/lib/i18n/dates'
import { translator } from '@/lib/i18n/translator'

interface Reply {
  id: string
  seqNo: number
  text: string
  language: string
  direction: string
  at: Date
}

/** What those who wrote say of how they were understood. */
export function Replies({ replies }: { replies: Reply[] }) {
  const t = translator('sv', 'summary')
  return (
    <section aria-labelledby="svaren">
      <h2 id="svaren">{t('replies', { n: replies.length })}</h2>
      {replies.length === 0 && <p className="note">{t('noReplies')}</p>}
      {replies.map(({ id, seqNo, text, language, direction, at }) => (
        <Voice
          key={id}
          words={{ text, lang: language, dir: direction === 'rtl' ? 'rtl' : 'ltr' }}
          caption={t('replyFrom', { no: seqNo, date: plainDate('sv', at) })}
        />
      ))}
    </section>
  )
}
