import { Button } from '@/components/ui/button'
import type { ContributeProps } from './contribute-view'

/** Over every page of a preview: that it is one, and the ways out of it. */
export function PreviewMark({ preview, page, translate: t }: ContributeProps) {
  if (!preview) return null
  return (
    <aside className="preview-mark" aria-label={t('previewLabel')}>
      <p>
        <b>{t('preview')}</b> {t('previewMeans')} <a href={preview.desk}>{t('previewBack')}</a>
      </p>
      <form action={preview.anew}>
        <input type="hidden" name="dialogue" value={page.slug} />
        <Button type="submit" look="quiet">
          {t('previewAnew')}
        </Button>
      </form>
    </aside>
  )
}
