'use client' // an error boundary lives in the browser

import { useParams } from 'next/navigation'
import { WentWrong } from '@/components/chrome/went-wrong'
import en from '@/lib/i18n/messages/en/chrome'
import sv from '@/lib/i18n/messages/sv/chrome'

type Props = { error: Error & { digest?: string }; reset: () => void }

export default function ResidentError({ error, reset }: Props) {
  const words = useParams().locale === 'en' ? en : sv
  return <WentWrong t={(key) => words[key] ?? sv[key] ?? key} errorId={error.digest} tryAgain={reset} />
}
