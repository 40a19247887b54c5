import { ActionForm } from '@/components/form/action-form'
import { FormCheckboxes } from '@/components/form/fields'
import type { FormAction } from '@/components/form/form-state'
import { SubmitButton } from '@/components/form/submit-button'
import { EmptyState } from '@/components/ui/empty-state'
import { Notice } from '@/components/ui/notice'
import { Voice } from '@/components/ui/voice'
import { say, translator } from '@/lib/i18n/translator'
import type { PictureQueue } from '@/lib/queries/picture-queue'

const t = translator('sv', 'moderation')
const texts = { summary: say('sv', 'chrome.errorSummary'), errorPrefix: say('sv', 'chrome.errorPrefix') }
const sending = say('sv', 'chrome.sending')

/** Pictures before others see them: a person looks at each, and says so. */
export function PictureQueueView({ waiting, items, can, isDone, action }: PictureQueue & { isDone: boolean; action: FormAction }) {
  return (
    <>
      <h1>{t('picturesTitle')}</h1>
      {isDone && (
        <Notice kind="brand">
          <p role="status">{t('done')}</p>
        </Notice>
      )}
      <p className="muted">{t('picturesLead')}</p>
      <p>
        <b>{t('picturesWaiting', { count: waiting })}</b> <a href="/arbetsyta/moderering">{t('picturesBack')}</a>
      </p>
      {items.length === 0 ? (
        <EmptyState title={t('picturesEmpty')}>
          <p>{t('emptyMore')}</p>
        </EmptyState>
      ) : (
        <ol className="picture-queue">
          {items.map(({ picture, view }) => (
            <li key={picture.id} aria-labelledby={`bild-${picture.id}`}>
              <h2 id={`bild-${picture.id}`}>
                {t('item', { no: view.seqNo })} <span className="muted">{view.dialogue.title}</span>
              </h2>
              <figure>
                <img src={`/api/bilagor/${picture.id}`} alt={picture.description || say('sv', 'contribute.photoWithout')} loading="lazy" />
                <figcaption>{picture.description || t('picturesNoWords')}</figcaption>
              </figure>
              <Voice words={{ text: view.text, lang: view.language, dir: view.direction === 'rtl' ? 'rtl' : 'ltr' }} />
              {can.decide.allowed ? <Judge id={picture.id} action={action} /> : <p className="muted">{say('sv', can.decide.because)}</p>}
            </li>
          ))}
        </ol>
      )}
    </>
  )
}

function Judge({ id, action }: { id: string; action: FormAction }) {
  return (
    <ActionForm action={action} texts={texts}>
      <input type="hidden" name="attachmentId" value={id} />
      <FormCheckboxes
        id={`isLookedAt-${id}`}
        label={t('pictureLook')}
        hint={t('pictureLookHint')}
        options={[{ value: 'yes', label: t('pictureLooked') }]}
      />
      <p className="actions">
        <SubmitButton name="outcome" value="SHOW" pendingText={sending}>
          {t('pictureShow')}
        </SubmitButton>{' '}
        <SubmitButton look="quiet" name="outcome" value="HIDE" pendingText={sending}>
          {t('pictureHide')}
        </SubmitButton>
      </p>
    </ActionForm>
  )
}
