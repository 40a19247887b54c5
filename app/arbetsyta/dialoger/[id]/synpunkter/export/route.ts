import { exportViews } from '@/lib/commands/contribution-export'
import { csv } from '@/lib/domain/csv'
import { cellsOf, headsOf } from '@/lib/domain/question/table'
import { isoDay } from '@/lib/i18n/dates'
import { translator } from '@/lib/i18n/translator'
import { currentActor } from '@/lib/web/request'

/** The views as a spreadsheet. A POST, since it leaves an event. */
export async function POST(request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  const isOurs = request.headers.get('sec-fetch-site') === 'same-origin' || request.headers.get('origin') === new URL(request.url).origin
  const result = isOurs ? await exportViews(await currentActor(), { dialogueId: (await params).id }) : undefined
  if (!result?.ok) return new Response(null, { status: 303, headers: { location: '/finns-inte' } })
  const { slug, views, questions } = result.value
  const words = translator('sv', 'views')
  const yes = (is: boolean) => words(is ? 'cell_yes' : 'cell_no')
  const vocabulary = translator('sv', 'vocabulary')
  const head = [
    'no',
    'received',
    'channel',
    'language',
    'text',
    'translation',
    'state',
    'quote',
    'withdrawn',
    'themes',
    'outside',
    'occasion',
    'recorder',
    'sheet',
  ]
  const rows = views.map((view) => [
    view.seqNo,
    isoDay(view.receivedAt),
    vocabulary(`channel_${view.channel}`),
    view.language,
    view.text,
    view.translation,
    vocabulary(`visibility_${view.visibility}`),
    yes(view.mayBeQuoted),
    yes(view.isWithdrawn),
    view.themes,
    view.outside,
    view.occasion,
    view.recorder,
    view.sheetNo,
    ...cellsOf(questions, view.answers),
  ])
  return new Response(csv([...head.map((column) => words(`export_${column}`)), ...headsOf(questions)], rows), {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="${slug.replace(/[^a-z0-9-]/gi, '')}-${isoDay(new Date())}.csv"`,
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    },
  })
}
