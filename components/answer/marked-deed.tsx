import type { MyAction } from '@/lib/domain/my-answer'
import type { Locale } from '@/lib/i18n/locale'
import type { Deed } from '../ui/deeds'
import { Named, swedishOn } from '../ui/named'
import { deedOf } from './verdict-words'

/** An action on a page in any language. What it is called, why it is late and who answers for it stand in Swedish. */
export function markedDeed(locale: Locale, action: MyAction, now: Date): Deed {
  const deed = deedOf(locale, action, now)
  const { delayReason, latest, ownerName } = action
  const why = typeof deed.why === 'string' && <Named text={deed.why} swedish={[delayReason, latest?.text, ownerName]} locale={locale} />
  return { ...deed, what: <span lang={swedishOn(locale)}>{deed.what}</span>, why: why || deed.why }
}
