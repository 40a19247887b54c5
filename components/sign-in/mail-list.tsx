import { dateAndTime } from '@/lib/i18n/dates'
import { translator } from '@/lib/i18n/translator'
import { PageHead } from '../pages/page-head'
import { EmptyState } from '../ui/empty-state'
import { Facts } from '../ui/facts'

type Mail = { id: string; to: string; subject: string; text: string; queuedAt: Date }

/** The demo's mail as it would have been read, links and all. */
export function MailList({ mails, origin }: { mails: Mail[]; origin: string }) {
  const t = translator('sv', 'signIn')
  return (
    <>
      <PageHead title={t('demoMail')}>
        <p>{t('demoMailIntro')}</p>
      </PageHead>
      {mails.length === 0 && <EmptyState title={t('demoMailEmpty')} />}
      {mails.map((mail) => (
        <article key={mail.id} className="demo-mail" aria-labelledby={`mail-${mail.id}`}>
          <h2 id={`mail-${mail.id}`}>{mail.subject}</h2>
          <Facts
            facts={[
              { term: t('demoMailTo'), value: mail.to },
              { term: t('demoMailWhen'), value: dateAndTime('sv', mail.queuedAt) },
            ]}
          />
          <p className="mail-text">{withLinks(mail.text, origin)}</p>
        </article>
      ))}
    </>
  )
}

/** Plain text, with our own addresses to click. A mail may hold what a resident wrote: another's address stays text. */
function withLinks(text: string, origin: string) {
  return [...text.matchAll(/(?<address>https?:\/\/[^\s<>"]+)|(?:(?!https?:\/\/).)+/gs)].map(({ 0: part, index, groups }) =>
    groups?.address?.startsWith(`${origin}/`) ? (
      <a key={index} href={part}>
        {part}
      </a>
    ) : (
      part
    ),
  )
}
