import 'server-only'
import type { MessageKey } from '@/lib/domain/result'
import type { Locale } from '@/lib/i18n/locale'
import { say } from '@/lib/i18n/translator'

const hinders = {
  fort: 'contribute.tooFast',
  ifyllt: 'contribute.trapped',
  manga: 'problem.limited',
} as const satisfies Record<string, MessageKey>

/** Why a view was not sent at once, in the address of the page where it is tried again. */
export type SendHinder = keyof typeof hinders

/** In words; nothing for what nobody of ours wrote in the address. */
export function hinderIn(locale: Locale, asked: string | string[] | undefined): string | undefined {
  const known = (Object.keys(hinders) as SendHinder[]).find((hinder) => hinder === asked)
  return known && say(locale, hinders[known])
}
