import { ActionForm } from '@/components/form/action-form'
import { FormTextarea } from '@/components/form/fields'
import type { FormAction } from '@/components/form/form-state'
import { SubmitButton } from '@/components/form/submit-button'
import { Details } from '@/components/ui/details'
import { Section } from '@/components/ui/section'
import { Voice } from '@/components/ui/voice'
import type { Verdict } from '@/lib/domain/policy-rule'
import { plainDate } from '@/lib/i18n/dates'
import type { Locale } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'

interface Understood {
  isDraft: boolean
  themes: { key: string; name: string; claims: { id: string; text: string; isMine: boolean }[] }[]
  replies: { at: Date; text: string; language: string }[]
  can: Verdict
}

/** Uppfattade vi dig rätt? The claims, one's own marked, and room to say otherwise. */
export function HaveWeUnderstood({ summary, locale, action }: { summary: Understood; locale: Locale; action: FormAction }) {
  const t = translator(locale, 'mine')
  const chrome = translator(locale, 'chrome')
  const mine = summary.themes.flatMap(({ claims }) => claims.filter(({ isMine }) => isMine))
  return (
    <Section id="ratt" title={t('understood')}>
      <p>{t(summary.isDraft ? 'draftText' : 'publishedText')}</p>
      {mine.length > 0 && (
        <>
          <h3 className="h4">{t('restsOnYours')}</h3>
          <ul lang={locale === 'sv' ? undefined : 'sv'}>
            {mine.map(({ id, text }) => (
              <li key={id}>{text}</li>
            ))}
          </ul>
        </>
      )}
      <Details summary={t(summary.isDraft ? 'wholeDraft' : 'wholeSummary')}>
        {summary.themes.map(({ key, name, claims }) => (
          <div key={key} lang={locale === 'sv' ? undefined : 'sv'}>
            <h3 className="h4">{name}</h3>
            <ul>
              {claims.map(({ id, text }) => (
                <li key={id}>{text}</li>
              ))}
            </ul>
          </div>
        ))}
      </Details>
      {summary.replies.map(({ at, text, language }) => (
        <Voice key={at.toISOString()} words={{ text, lang: language }} caption={t('youReplied', { date: plainDate(locale, at) })} />
      ))}
      {summary.can.allowed && (
        <ActionForm action={action} texts={{ summary: chrome('errorSummary'), errorPrefix: chrome('errorPrefix') }}>
          <FormTextarea id="reply" label={t('reply')} hint={t('replyHint')} ownWords />
          <p className="actions">
            <SubmitButton look="quiet" pendingText={chrome('sending')}>
              {t('sendReply')}
            </SubmitButton>
          </p>
        </ActionForm>
      )}
    </Section>
  )
}
