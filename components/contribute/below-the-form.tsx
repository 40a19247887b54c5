import { telephone } from '@/components/chrome/help-bar'
import { Notice } from '@/components/ui/notice'
import type { ContributeProps } from './contribute-view'

/** What a form is not for, and a person who writes it down for you. */
export function BelowTheForm({ page, phone, to, translate: t, isFirst }: ContributeProps & { isFirst: boolean }) {
  return (
    <>
      {page.isSafetyTopic && (
        <Notice kind="warn" small>
          <p>
            <b>{t('emergency')}</b> {t('emergencyMore')}
          </p>
        </Notice>
      )}
      {phone && (
        <p className="small muted">
          {t('cannotWrite')} <a href={telephone(phone)}>{phone}</a> {t('cannotWriteMore')}
        </p>
      )}
      <p className="small muted">
        <a href={to('skyddade-uppgifter')}>{t('protected')}</a>
        {isFirst && (
          <>
            {' · '}
            <a href={to('fortsatt')}>{t('resumeLink')}</a>
          </>
        )}
      </p>
    </>
  )
}
