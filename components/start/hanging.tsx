import { weaveOf } from '@/components/thread/thread-view'
import { Named } from '@/components/ui/named'
import { Hang } from '@/components/weave/hang'
import { viewsPerStrand } from '@/components/weave/strands'
import type { ActionStatus, ResponseOutcome } from '@/lib/domain/vocabulary'
import { type Locale, localPath } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'

interface Drawn {
  id: string
  slug: string
  title: string
  received: number
  themes: { id: string; outcome: ResponseOutcome | null }[]
  strands: { themeId: string | null; count: number }[]
  actions: { themeId: string; status: ActionStatus }[]
}

/** One real dialogue, drawn voice by voice from its own rows. */
export function Hanging({ thread, locale }: { thread: Drawn; locale: Locale }) {
  const t = translator(locale, 'start')
  const data = weaveOf(thread)
  const done = data.actions.filter((action) => action.done).length
  return (
    <Hang
      data={{ ...data, decided: true }}
      label={t('hangLabel', { views: thread.received, themes: thread.themes.length, actions: thread.actions.length, done })}
      tags={{
        views: t('hangViews', { count: thread.received }),
        themes: t('hangThemes', { count: thread.themes.length }),
        decision: t('hangDecision'),
        actions: t('hangActions', { count: thread.actions.length }),
      }}
      caption={
        <>
          <Named
            text={t('hangCaption', { title: thread.title, per: viewsPerStrand(thread.received) })}
            swedish={[thread.title]}
            locale={locale}
          />{' '}
          <a href={localPath(locale, `/dialoger/${thread.slug}/trad`)}>{t('hangLink')}</a>
        </>
      }
    />
  )
}
