import { attachmentResponse } from '@/lib/web/attachment-file'

/** A picture or a document that came with a view. */
export async function GET(request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  return attachmentResponse(request, (await params).id)
}
