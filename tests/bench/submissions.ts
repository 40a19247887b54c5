import { createHash, randomBytes } from 'node:crypto'
import http from 'node:http'
import { db } from '@/lib/db'

import { codeFrom, draftSymbols } from '@/lib/domain/receipt-code'
import { draftHash } from '@/lib/queries/receipt-code'
import type { ADialogue } from '../support/factories/dialogue'
import { type House, PORT } from './house'
import { send } from './load'
import { type Measured, measure } from './measure'

interface Work {
  dialogue: ADialogue
  name: string
  count: number
  connections: number
}

/** As many finished drafts are sent, each by its own writer, with the form that a browser without JavaScript posts. */
export async function submissions(house: House, { dialogue, name, count, connections }: Work) {
  const tokens = await draftsOf(dialogue, count)
  const { lastSeqNo: before } = await db.dialogueCounter.findUniqueOrThrow({ where: { dialogueId: dialogue.id } })
  const form = await formOf(dialogue, tokens[0] ?? '')
  const measured = await measure(house, {
    name,
    count,
    connections,
    expected: 303,
    next: (index) => ({
      path: `/dialoger/${dialogue.slug}/bidra/granska`,
      method: 'POST',
      headers: {
        ...writer(dialogue, tokens[index] ?? '', index),
        'content-type': form.type,
        'content-length': String(form.body.length),
        origin: `http://localhost:${PORT}`,
      },
      body: form.body,
    }),
  })
  return { ...measured, ...(await account(dialogue.id, before, tokens)) }
}
export type Submitted = Measured & { lost: number; doubled: number; gaps: number }

/** Every writer comes from an address of their own: the limits are for one, not for all. */
const writer = (dialogue: ADialogue, token: string, index: number) => ({
  cookie: `${cookieName(dialogue.slug)}=${token}`,
  'x-forwarded-for': `10.${(index >> 16) & 255}.${(index >> 8) & 255}.${index & 255}`,
})

async function draftsOf(dialogue: ADialogue, count: number): Promise<string[]> {
  const tokens = Array.from({ length: count }, () => codeFrom(randomBytes(draftSymbols), draftSymbols))
  const questions = await db.question.findMany({ where: { dialogueId: dialogue.id }, orderBy: { order: 'asc' } })
  const answers = Object.fromEntries(
    questions.map(({ id }) => [id, 'Lampan vid bron är trasig sedan i höstas, och ingen svarar när man ringer.']),
  )
  const content = {
    answers,
    language: 'sv',
    consentToQuote: true,
    wantsFeedback: 'CODE',
    background: { ageBand: '30-44', gender: '', district: '', relation: 'lives' },
  }
  const expiresAt = new Date(Date.now() + 86_400_000)
  await db.draft.createMany({ data: tokens.map((token) => ({ tokenHash: draftHash(token), dialogueId: dialogue.id, content, expiresAt })) })
  return tokens
}

/** The hidden fields of the check-answers page, as a browser would send them back. */
async function formOf(dialogue: ADialogue, token: string) {
  const page = await pageText(`/dialoger/${dialogue.slug}/bidra/granska`, writer(dialogue, token, 0))
  const fields = [...page.matchAll(/<input type="hidden"([^>]*)>/g)].map(
    ([, attributes = '']) => [attribute(attributes, 'name'), attribute(attributes, 'value')] as const,
  )
  const boundary = 'radslag-bench'
  const begun = fields.some(([field]) => field === 'begun') ? [] : [['begun', ''] as const]
  const parts = [...fields, ...begun].map(
    ([field, value]) => `--${boundary}\r\nContent-Disposition: form-data; name="${field}"\r\n\r\n${value}\r\n`,
  )
  return { type: `multipart/form-data; boundary=${boundary}`, body: Buffer.from(`${parts.join('')}--${boundary}--\r\n`).toString('latin1') }
}

async function pageText(path: string, headers: Record<string, string>): Promise<string> {
  const warmedUp = await send(new http.Agent(), PORT, { path, headers })
  if (warmedUp.status !== 200) throw new Error(`The check-answers page answered ${warmedUp.status} ${warmedUp.location}`)
  // The time trap asks whoever is faster than a reader to wait.
  const response = await fetch(`http://localhost:${PORT}${path}`, { headers })
  const text = await response.text()
  await new Promise((resolve) => setTimeout(resolve, 5000))
  return text
}

const attribute = (attributes: string, name: string) =>
  (new RegExp(`${name}="([^"]*)"`).exec(attributes)?.[1] ?? '')
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')

async function account(dialogueId: string, before: number, tokens: string[]) {
  const keys = tokens.map(draftHash)
  const received = await db.contribution.findMany({ where: { dialogueId, seqNo: { gt: before } }, select: { seqNo: true, draftKey: true } })
  const { lastSeqNo } = await db.dialogueCounter.findUniqueOrThrow({ where: { dialogueId } })
  const distinct = new Set(received.map(({ draftKey }) => draftKey))
  return {
    lost: keys.filter((key) => !distinct.has(key)).length,
    doubled: received.length - distinct.size,
    gaps: lastSeqNo - before - received.length,
  }
}

function cookieName(slug: string): string {
  return `radslag-utkast-${createHash('sha256').update(slug).digest('hex').slice(0, 12)}`
}
