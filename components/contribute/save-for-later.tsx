import { ActionForm } from '@/components/form/action-form'
import { FormText } from '@/components/form/fields'
import type { FormAction } from '@/components/form/form-state'
import { SubmitButton } from '@/components/form/submit-button'
import { Button } from '@/components/ui/button'
import { LinkButton } from '@/components/ui/link-button'
import { Receipt } from '@/components/ui/receipt'
import { localPath } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'
import type { ContributeProps } from './contribute-view'
import { Where } from './where'

/** The draft waits here for thirty days; the code opens it on another device. */
export function SaveForLater({
  code,
  discard,
  ...shared
}: ContributeProps & { code: string; discard: (formData: FormData) => Promise<void> }) {
  const { page, locale, to, translate: t } = shared
  return (
    <div className="form-page">
      <Where {...shared} />
      <h1>{t('saved')}</h1>
      <p className="lede">{t('savedLead')}</p>
      <Receipt codeLabel={t('draftCode')} code={code} keep={t('keepDraftCode')} facts={t('draftFacts')} />
      <p className="actions">
        <LinkButton href={to('granska')}>{t('goOn')}</LinkButton>{' '}
        <a href={localPath(locale, `/dialoger/${page.slug}`)}>{t('backTo', { title: page.title })}</a>
      </p>
      <form action={discard}>
        <input type="hidden" name="dialogue" value={page.slug} />
        <p>{t('discardLead')}</p>
        <p className="actions">
          <Button type="submit" look="danger">
            {t('discard')}
          </Button>
        </p>
      </form>
    </div>
  )
}

export function ResumeDraft({ action, ...shared }: ContributeProps & { action: FormAction }) {
  const { page, locale, translate: t } = shared
  const chrome = translator(locale, 'chrome')
  return (
    <div className="form-page">
      <Where {...shared} />
      <ActionForm action={action} texts={{ summary: chrome('errorSummary'), errorPrefix: chrome('errorPrefix') }}>
        <input type="hidden" name="dialogue" value={page.slug} />
        <FormText id="code" asHeading label={t('resume')} hint={t('resumeHint')} autoComplete="off" spellCheck={false} />
        <p className="actions">
          <SubmitButton pendingText={chrome('sending')}>{t('openDraft')}</SubmitButton>
        </p>
      </ActionForm>
    </div>
  )
}
