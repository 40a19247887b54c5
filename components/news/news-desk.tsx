import { plainDate } from '@/lib/i18n/dates'
import { translator } from '@/lib/i18n/translator'
import type { NewsDesk } from '@/lib/queries/news'
import { ActionForm } from '../form/action-form'
import { FormText, FormTextarea } from '../form/fields'
import type { FormAction } from '../form/form-state'
import { Button } from '../ui/button'
import { Lines } from '../ui/lines'
import { Notice } from '../ui/notice'

const t = translator('sv', 'news')
const chrome = translator('sv', 'chrome')
const texts = { summary: chrome('errorSummary'), errorPrefix: chrome('errorPrefix') }

type Props = { desk: NewsDesk; openId?: string; isSaved: boolean; action: FormAction }

/** A project's news under work: what is written, and one form to write, publish or correct. */
export function NewsDeskView({ desk: { project, items }, openId, isSaved, action }: Props) {
  const base = `/arbetsyta/projekt/${project.id}/nyheter`
  const open = items.find(({ id }) => id === openId)
  const isPublished = Boolean(open?.publishedAt)
  return (
    <>
      <p className="where">
        <a href={`/arbetsyta/projekt/${project.id}`}>{t('back')}</a>
      </p>
      <h1>{t('newsOf', { title: project.title })}</h1>
      {isSaved && (
        <Notice kind="brand" small>
          <p role="status">{t('saved')}</p>
        </Notice>
      )}
      {items.length === 0 && <p>{t('none')}</p>}
      <Lines
        lines={items.map(({ id, title, publishedAt }) => ({
          key: id,
          content: (
            <>
              {title} <span className="muted">{publishedAt ? t('published', { date: plainDate('sv', publishedAt) }) : t('draft')}</span>{' '}
              <a href={`${base}?nyhet=${id}`}>
                {t('change')}
                <span className="sr"> {title}</span>
              </a>
            </>
          ),
        }))}
      />
      <h2>{t(isPublished ? 'correct' : open ? 'edit' : 'write')}</h2>
      <ActionForm key={open?.id ?? 'new'} action={action} texts={texts} className="ws-form">
        <input type="hidden" name="projectId" value={project.id} />
        <input type="hidden" name="newsId" value={open?.id ?? ''} />
        <FormText id="title" label={t('fieldTitle')} defaultValue={open?.title} />
        <FormTextarea id="text" label={t('fieldText')} hint={t('fieldTextHint')} rows={8} defaultValue={open?.text} />
        {isPublished ? (
          <>
            <FormTextarea id="correction" label={t('fieldCorrection')} hint={t('fieldCorrectionHint')} rows={2} />
            <div className="actions">
              <Button type="submit">{t('saveCorrection')}</Button>
            </div>
          </>
        ) : (
          <>
            <p className="note">{t('publishHint')}</p>
            <div className="actions">
              <Button type="submit" name="publish" value="yes">
                {t('publish')}
              </Button>{' '}
              <Button type="submit" look="quiet">
                {t('saveDraft')}
              </Button>
            </div>
          </>
        )}
      </ActionForm>
    </>
  )
}
