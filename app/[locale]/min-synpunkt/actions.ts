'use server'

import { redirect } from 'next/navigation'
import type { Command } from '@/lib/commands/command'
import { appealModeration } from '@/lib/commands/moderation'
import { askFeedback, correctView, withdrawView } from '@/lib/commands/own-view'
import { replyToSummary } from '@/lib/commands/summary-reply'
import { authorWith } from '@/lib/domain/actor'
import { localPath } from '@/lib/i18n/locale'
import { ownView } from '@/lib/queries/receipt'
import { readReceiptCode } from '@/lib/queries/receipt-code'
import { type FormAnswer, one, typedIn, withProblem } from '@/lib/web/form-action'
import { mayGoOn } from '@/lib/web/rate-limit'
import { forgetCode, keepCode, typedCode } from '@/lib/web/receipt-cookie'
import { currentActor, currentLocale } from '@/lib/web/request'

/** Opens a view with its code. A wrong code and an unknown one are answered alike. */
export async function openWithCode(previous: FormAnswer, formData: FormData): Promise<FormAnswer> {
  const typed = typedIn(formData)
  const locale = await currentLocale()
  const { userId } = await currentActor()
  if (!(await mayGoOn('code', userId ?? undefined)))
    return withProblem({ kind: 'limited', message: 'problem.limited' }, typed, locale, 'kod', previous)
  const code = readReceiptCode(one(typed.kod) ?? '')
  if (!code || !(await ownView(code)))
    return withProblem({ kind: 'invalid', fields: { kod: ['contribute.mineUnknown'] } }, typed, locale, 'kod', previous)
  await keepCode(code)
  redirect(localPath(locale, '/min-synpunkt'))
}

export async function closeOwnView(): Promise<void> {
  await forgetCode()
  redirect(localPath(await currentLocale(), '/min-synpunkt'))
}

export const correct = async (previous: FormAnswer, formData: FormData) => act(correctView, 'rattad', previous, formData)
export const withdraw = async (previous: FormAnswer, formData: FormData) => act(withdrawView, 'tillbakatagen', previous, formData)
export const leaveAddress = async (previous: FormAnswer, formData: FormData) => act(askFeedback, 'adress', previous, formData)
export const appeal = async (previous: FormAnswer, formData: FormData) => act(appealModeration, 'overklagad', previous, formData)

export const reply = async (previous: FormAnswer, formData: FormData) => act(replyToSummary, 'svarat', previous, formData)

/** The author is whoever holds the code; which view it is comes from there and never from the form. */
async function act<T>(command: Command<T>, done: string, previous: FormAnswer, formData: FormData): Promise<FormAnswer> {
  const typed = typedIn(formData)
  const locale = await currentLocale()
  const code = await typedCode()
  const view = code ? await ownView(code) : undefined
  if (!view) redirect(localPath(locale, '/min-synpunkt'))
  const text = typed.appealText ?? typed.reply ?? typed.text
  const result = await command(authorWith(view.id), { ...typed, text, contributionId: view.id })
  if (!result.ok) return withProblem(result.problem, typed, locale, 'form', previous)
  redirect(`${localPath(locale, '/min-synpunkt')}?sparat=${done}`)
}
