import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { CodebookView } from '@/components/coding/codebook-view'
import { WorkspaceFrame } from '@/components/workspace/workspace-frame'
import { translator } from '@/lib/i18n/translator'
import { codebookPage } from '@/lib/queries/codebook'
import { uncodedWords } from '@/lib/queries/uncoded-words'
import { dialogueChrome } from '@/lib/web/dialogue-chrome'
import { nothingHere } from '@/lib/web/nothing-here'
import { currentActor } from '@/lib/web/request'
import { isUuid } from '../kodning/bench-query'
import { addTheme } from './actions'

type Props = { params: Promise<{ id: string }> }

export const metadata: Metadata = { title: translator('sv', 'coding')('codebook') }

export default async function Page({ params }: Props) {
  const { id } = await params
  const actor = await currentActor()
  const page = isUuid(id) ? await codebookPage(actor, id) : undefined
  if (!page) redirect(await nothingHere())
  return (
    <WorkspaceFrame view={await dialogueChrome(page.dialogue, page.can.read)}>
      <CodebookView page={page} add={addTheme} uncoded={await uncodedWords(actor, id)} />
    </WorkspaceFrame>
  )
}
