import { noticeKinds } from '@/lib/domain/page-care'
import { dateAndTime } from '@/lib/i18n/dates'
import { translator } from '@/lib/i18n/translator'
import type { ShownNotice } from '@/lib/queries/notices'
import { ActionForm } from '../form/action-form'
import { FormRadios, FormText, FormTextarea } from '../form/fields'
import type { FormAction } from '../form/form-state'
import { SubmitButton } from '../form/submit-button'
import { Button } from '../ui/button'
import { Lines } from '../ui/lines'
import { Notice } from '../ui/notice'

const t = translator('sv', 'care')
const chrome = translator('sv', 'chrome')
const texts = { summary: chrome('errorSummary'), errorPrefix: chrome('errorPrefix') }

type Props = { notices: ShownNotice[]; today: string; isSaved: boolean; add: FormAction; end: (formData: FormData) => Promise<void> }

/** What every page tells, now and later, and a form for one more. */
export function NoticesView({ notices, today, isSaved, add, end }: Props) {
  return (
    <>
      <h1>{t('noticesTitle')}</h1>
      <p className="lede">{t('noticesLead')}</p>
      {isSaved && (
        <Notice kind="brand" small>
          <p role="status">{t('saved')}</p>
        </Notice>
      )}
      {notices.length === 0 && <p>{t('noticesNone')}</p>}
      <Lines
        lines={notices.map(({ id, kind, text, fromAt, toAt }) => ({
          key: id,
          content: (
            <form action={end}>
              <input type="hidden" name="noticeId" value={id} />
              <b>{t(`kind_${kind}`)}</b> {text}{' '}
              <span className="muted">{t('fromTo', { from: dateAndTime('sv', fromAt), to: dateAndTime('sv', toAt) })}</span>{' '}
              <Button type="submit" look="quiet">
                {t('noticeEnd')}
                <span className="sr"> {text}</span>
              </Button>
            </form>
          ),
        }))}
      />
      <h2>{t('noticeAdd')}</h2>
      <ActionForm action={add} texts={texts} className="ws-form">
        <FormRadios
          id="kind"
          label={t('noticeKind')}
          options={noticeKinds.map((value) => ({ value, label: t(`kind_${value}`) }))}
          defaultValue="DISTURBANCE"
        />
        <FormTextarea id="text" label={t('noticeText')} hint={t('noticeTextHint')} rows={3} />
        <FormTextarea id="english" label={t('noticeEnglish')} optional={chrome('optional')} rows={3} />
        <FormText id="fromDay" label={t('fromDay')} hint={t('dayHint')} defaultValue={today} short />
        <FormText id="fromTime" label={t('atTime')} hint={t('timeHint')} defaultValue="08.00" short />
        <FormText id="toDay" label={t('toDay')} defaultValue={today} short />
        <FormText id="toTime" label={t('atTime')} defaultValue="17.00" short />
        <div className="actions">
          <SubmitButton pendingText={chrome('sending')}>{t('noticeSave')}</SubmitButton>
        </div>
      </ActionForm>
    </>
  )
}
