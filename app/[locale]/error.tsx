'use client' // an error boundary lives in the browser

import { useParams } from 'next/navigation'
import { WentWrong } from '@/components/chrome/went-wrong'
import { localeOf } from '@/lib/i18n/locale'
import ar from '@/lib/i18n/messages/ar/chrome'
import en from '@/lib/i18n/messages/en/chrome'
import fi from '@/lib/i18n/messages/fi/chrome'
import so from '@/lib/i18n/messages/so/chrome'
import sv from '@/lib/i18n/messages/sv/chrome'

const catalogues = { sv, en, fi, ar, so }

type Props = { error: Error & { digest?: string }; reset: () => void }

export default function ResidentError({ error, reset }: Props) {
  const words = catalogues[localeOf(String(useParams().locale))]
  return <WentWrong t={(key) => words[key] ?? sv[key] ?? key} errorId={error.digest} tryAgain={reset} />
}
