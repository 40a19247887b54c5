import 'server-only'
import { createHash } from 'node:crypto'
import { receiveSpreadsheet } from '@/lib/commands/spreadsheet'
import { largestSheetMb, type SheetFault } from '@/lib/domain/sheet/limits'
import { storable } from '@/lib/domain/storable-text'
import { readSpreadsheet } from '@/lib/integrations/import/spreadsheet'
import { boundedForm } from './bounded-form'
import { currentActor } from './request'

const mostBytes = largestSheetMb * 1_000_000
/** What the form itself is, around its file. */
const around = 20_000

/** Reads a file that somebody has sent, keeps what it says, and leads on to its columns. What is wrong is told by the form. */
export async function takeSpreadsheet(request: Request, dialogueId: string): Promise<Response> {
  const isOurs = request.headers.get('sec-fetch-site') === 'same-origin' || request.headers.get('origin') === new URL(request.url).origin
  if (!isOurs || !/^[0-9a-f-]{36}$/.test(dialogueId)) return leadTo('/finns-inte')
  const base = `/arbetsyta/dialoger/${dialogueId}/synpunkter/importera`
  const wrong = (fault: SheetFault, line?: number) => leadTo(`${base}?fel=${fault}${line ? `&rad=${line}` : ''}`)
  const actor = await currentActor()
  // Only who is signed in is listened to at such length.
  if (!actor.userId) return wrong('notNow')
  const received = await boundedForm(request, mostBytes + around)
  if (received.kind !== 'form') return wrong(received.kind === 'tooBig' ? 'tooBig' : 'noFile')
  const file = received.form.get('file')
  if (!(file instanceof File) || (file.size === 0 && file.name === '')) return wrong('noFile')
  if (file.size > mostBytes) return wrong('tooBig')
  const content = Buffer.from(await file.arrayBuffer())
  const read = await readSpreadsheet(content)
  if (!read.ok) return wrong(read.fault, read.line)
  const fileHash = createHash('sha256').update(content).digest('hex')
  const fileName = storable(file.name).slice(-200) || 'kalkylblad'
  const result = await receiveSpreadsheet(actor, { dialogueId, fileName, fileHash, ...read.sheet })
  return result.ok ? leadTo(`${base}/${result.value.id}`) : wrong('notNow')
}

const leadTo = (location: string) => new Response(null, { status: 303, headers: { location } })
