import { ActionForm } from '@/components/form/action-form'
import type { FormAction } from '@/components/form/form-state'
import { SubmitButton } from '@/components/form/submit-button'
import { Notice } from '@/components/ui/notice'
import { say, translator } from '@/lib/i18n/translator'
import type { LastRecordedView } from '@/lib/queries/last-recorded'

const t = translator('sv', 'views')

type Props = { views: LastRecordedView[]; undone?: string; undo: FormAction }

/** A slip is seen where it was made, and mended there. */
export function LastRecorded({ views, undone, undo }: Props) {
  return (
    <section>
      <h2>{t('lastTitle')}</h2>
      {undone && (
        <Notice kind="brand">
          <p role="status">{t('undone', { no: undone })}</p>
        </Notice>
      )}
      {views.length === 0 && <p className="muted">{t('lastEmpty')}</p>}
      <ul className="queue">
        {views.map(({ id, seqNo, channel, sheetNo, language, direction, excerpt }) => (
          <li key={id}>
            <p className="note">
              {[t('lastRow', { no: seqNo }), say('sv', `vocabulary.channel_${channel}`), sheetNo && t('lastSheet', { sheet: sheetNo })]
                .filter(Boolean)
                .join(' · ')}
            </p>
            <p className="view-words" lang={language} dir={direction}>
              {excerpt}
            </p>
            <ActionForm
              action={undo}
              initial={{ values: {}, errors: [] }}
              texts={{ summary: say('sv', 'chrome.errorSummary'), errorPrefix: say('sv', 'chrome.errorPrefix') }}
            >
              <input type="hidden" name="contributionId" value={id} />
              <SubmitButton look="quiet" pendingText={say('sv', 'chrome.sending')}>
                {t('undo', { no: seqNo })}
              </SubmitButton>
            </ActionForm>
          </li>
        ))}
      </ul>
    </section>
  )
}
