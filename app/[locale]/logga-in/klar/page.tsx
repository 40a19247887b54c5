import { redirect } from 'next/navigation'
import { localeOf, localPath } from '@/lib/i18n/locale'
import { currentActor } from '@/lib/web/request'

type Props = { params: Promise<{ locale: string }> }

/** Each to their own first page. */
export default async function SignedInPage({ params }: Props) {
  const actor = await currentActor()
  if (actor.mandates.length > 0 && actor.roles.length === 0) redirect('/beslut')
  if (actor.roles.length > 0) redirect('/arbetsyta')
  redirect(localPath(localeOf((await params).locale), '/'))
}
