import { takeSpreadsheet } from '@/lib/web/spreadsheet-upload'

/** A spreadsheet on its way in: a plain form, which a server action's limit would be too small for. */
export const POST = async (request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> =>
  takeSpreadsheet(request, (await params).id)
