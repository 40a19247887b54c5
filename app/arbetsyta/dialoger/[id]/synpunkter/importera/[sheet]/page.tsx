import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { MapColumns } from '@/components/sheet/map-columns'
import { SheetDone, SheetPreview, SheetRows } from '@/components/sheet/sheet-rows'
import { WorkspaceFrame } from '@/components/workspace/workspace-frame'
import { answerColumns } from '@/lib/domain/sheet/mapping'
import { translator } from '@/lib/i18n/translator'
import { spreadsheetPage } from '@/lib/queries/spreadsheet'
import { dialogueChrome } from '@/lib/web/dialogue-chrome'
import { nothingHere } from '@/lib/web/nothing-here'
import { currentActor } from '@/lib/web/request'
import { saveColumns, takeIn } from './actions'

type Props = { params: Promise<{ id: string; sheet: string }> }

export const metadata: Metadata = { title: translator('sv', 'sheet')('title') }

export default async function SheetPage({ params }: Props) {
  const [actor, { id, sheet: sheetId }] = await Promise.all([currentActor(), params])
  const found = /^[0-9a-f-]{36}$/.test(sheetId) ? await spreadsheetPage(actor, id, sheetId) : undefined
  if (!found) redirect(await nothingHere())
  const { sheet, verdict, report } = found
  const base = `/arbetsyta/dialoger/${id}/synpunkter`
  return (
    <WorkspaceFrame view={await dialogueChrome(sheet.dialogue, verdict)}>
      <h1>{sheet.fileName}</h1>
      {report ? (
        <>
          <SheetPreview heads={sheet.heads} rows={sheet.rows} />
          <MapColumns
            id={sheet.id}
            heads={sheet.heads}
            mapping={sheet.mapping}
            answers={answerColumns(sheet.questions)}
            action={saveColumns}
          />
          <SheetRows id={sheet.id} base={base} report={report} action={takeIn} />
        </>
      ) : (
        <SheetDone base={base} created={sheet.created ?? 0} unchanged={sheet.unchanged ?? 0} />
      )}
    </WorkspaceFrame>
  )
}
