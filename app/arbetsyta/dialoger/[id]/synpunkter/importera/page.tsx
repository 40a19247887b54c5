import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { UploadSheet } from '@/components/sheet/upload-sheet'
import { WorkspaceFrame } from '@/components/workspace/workspace-frame'
import { sheetFaults } from '@/lib/domain/sheet/limits'
import { translator } from '@/lib/i18n/translator'
import { waitingSheets } from '@/lib/queries/spreadsheet'
import { workspaceViews } from '@/lib/queries/workspace-views'
import { dialogueChrome } from '@/lib/web/dialogue-chrome'
import { nothingHere } from '@/lib/web/nothing-here'
import { currentActor } from '@/lib/web/request'

type Props = { params: Promise<{ id: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> }

export const metadata: Metadata = { title: translator('sv', 'sheet')('title') }

export default async function ImportPage({ params, searchParams }: Props) {
  const [actor, { id }, query] = await Promise.all([currentActor(), params, searchParams])
  const found = /^[0-9a-f-]{36}$/.test(id) ? await workspaceViews(actor, id, { after: 999_999_999 }) : undefined
  if (!found) redirect(await nothingHere())
  const verdict = found.can.import
  return (
    <WorkspaceFrame view={await dialogueChrome(found.dialogue, verdict)}>
      <UploadSheet
        base={`/arbetsyta/dialoger/${id}/synpunkter`}
        fault={sheetFaults.find((fault) => fault === query.fel)}
        line={Number(query.rad) || 0}
        waiting={verdict.allowed ? await waitingSheets(id) : []}
      />
    </WorkspaceFrame>
  )
}
