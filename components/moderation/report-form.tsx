import { ActionForm } from '@/components/form/action-form'
import { FormRadios, FormTextarea } from '@/components/form/fields'
import type { FormAction } from '@/components/form/form-state'
import { Honeypot } from '@/components/form/honeypot'
import { SubmitButton } from '@/components/form/submit-button'
import { MessagePage } from '@/components/ui/message-page'
import { swedishOn } from '@/components/ui/named'
import { Voice } from '@/components/ui/voice'
import { moderationCodes } from '@/lib/domain/moderation'
import { type Locale, localPath } from '@/lib/i18n/locale'
import { say, translator } from '@/lib/i18n/translator'

interface ReportedView {
  seqNo: number
  text: string
  language: string
  direction: 'ltr' | 'rtl'
  dialogue: { slug: string; title: string }
}

/** Something breaks the law or the rules. Nobody has to say who they are. */
export function ReportForm({ locale, view, token, action }: { locale: Locale; view: ReportedView; token: string; action: FormAction }) {
  const t = translator(locale, 'contribute')
  const chrome = translator(locale, 'chrome')
  return (
    <div className="form-page">
      <p className="where">
        <b lang={swedishOn(locale)}>{view.dialogue.title}</b>
      </p>
      <h1>{t('reportTitle', { no: view.seqNo })}</h1>
      <p>{t('reportLead')}</p>
      <Voice words={{ text: view.text, lang: view.language, dir: view.direction }} />
      <ActionForm
        action={action}
        initial={{ values: {}, errors: [], token }}
        texts={{ summary: chrome('errorSummary'), errorPrefix: chrome('errorPrefix') }}
      >
        <input type="hidden" name="dialogue" value={view.dialogue.slug} />
        <input type="hidden" name="no" value={view.seqNo} />
        <Honeypot name="webbplats" label={t('honeypot')} />
        <FormRadios
          id="reason"
          label={t('reportReason')}
          options={moderationCodes.map((value) => ({ value, label: t(`code_${value}`) }))}
        />
        <FormTextarea id="text" label={t('reportText')} optional={say(locale, 'chrome.optional')} hint={t('reportHint')} />
        <p className="actions">
          <SubmitButton pendingText={chrome('sending')}>{t('reportSend')}</SubmitButton>
        </p>
      </ActionForm>
    </div>
  )
}

export function ReportThanks({ locale, dialogue }: { locale: Locale; dialogue: { slug: string; title: string } }) {
  const t = translator(locale, 'contribute')
  return (
    <MessagePage title={t('reportThanks')} over={<span lang={swedishOn(locale)}>{dialogue.title}</span>}>
      <p>{t('reportThanksMore')}</p>
      <p>
        <a href={localPath(locale, `/dialoger/${dialogue.slug}/synpunkter`)}>{t('viewsTitle')}</a>
      </p>
    </MessagePage>
  )
}
