import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { EditThemeForm, MergeThemeForm, RetireThemeForm } from '@/components/coding/theme-forms'
import { WorkspaceFrame } from '@/components/workspace/workspace-frame'
import { translator } from '@/lib/i18n/translator'
import { codebookPage } from '@/lib/queries/codebook'
import { dialogueChrome } from '@/lib/web/dialogue-chrome'
import { nothingHere } from '@/lib/web/nothing-here'
import { currentActor } from '@/lib/web/request'
import { isUuid } from '../../kodning/bench-query'
import { editTheme, mergeTheme, retireTheme } from '../actions'

type Props = { params: Promise<{ id: string; theme: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> }

const t = translator('sv', 'coding')
export const metadata: Metadata = { title: t('codebook') }

/** One thing done to one theme. */
export default async function Page({ params, searchParams }: Props) {
  const [{ id, theme: themeId }, { gor }] = await Promise.all([params, searchParams])
  const page = isUuid(id) ? await codebookPage(await currentActor(), id) : undefined
  if (!page) redirect(await nothingHere())
  const chrome = await dialogueChrome(page.dialogue, page.can.edit)
  const theme = page.themes.find((other) => other.id === themeId && !other.isRetired)
  if (!theme && !chrome.refusal) redirect(await nothingHere())
  const what = gor === 'slaihop' || gor === 'avsluta' ? gor : 'andra'
  return (
    <WorkspaceFrame view={chrome}>
      {theme && (
        <>
          <h1>
            {t(`do_${what}`)}: {theme.name}
          </h1>
          {what === 'andra' && <EditThemeForm theme={theme} action={editTheme} />}
          {what === 'slaihop' && <MergeThemeForm theme={theme} others={page.themes} action={mergeTheme} />}
          {what === 'avsluta' && <RetireThemeForm theme={theme} action={retireTheme} />}
          <p>
            <a href={`/arbetsyta/dialoger/${id}/kodbok`}>{t('openCodebook')}</a>
          </p>
        </>
      )}
    </WorkspaceFrame>
  )
}
