import 'server-only'

export type BoundedForm = { kind: 'form'; form: FormData } | { kind: 'tooBig' } | { kind: 'broken' }

// What is too big is read to its end and thrown away: a browser that is still sending doesn't hear the answer. But not for ever.
const patience = 8

/** A form with files, read no further into memory than allowed. Cut off half-way it is broken, and nothing of it is kept. */
export async function boundedForm(request: Request, mostBytes: number): Promise<BoundedForm> {
  const type = request.headers.get('content-type') ?? ''
  if (!request.body || !type.toLowerCase().startsWith('multipart/form-data')) return { kind: 'broken' }
  const parts: Uint8Array[] = []
  const reader = request.body.getReader()
  let size = 0
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (done) break
      size += value.byteLength
      if (size <= mostBytes) parts.push(value)
      else parts.length = 0
      if (size > mostBytes * patience) {
        await reader.cancel()
        break
      }
    }
    if (size > mostBytes) return { kind: 'tooBig' }
    const body = new Blob(parts.map((part) => new Uint8Array(part)))
    return { kind: 'form', form: await new Response(body, { headers: { 'content-type': type } }).formData() }
  } catch {
    return { kind: 'broken' }
  }
}
