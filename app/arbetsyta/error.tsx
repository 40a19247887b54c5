'use client' // an error boundary lives in the browser

import { WentWrong } from '@/components/chrome/went-wrong'
import sv from '@/lib/i18n/messages/sv/chrome'

type Props = { error: Error & { digest?: string }; reset: () => void }

export default function WorkspaceError({ error, reset }: Props) {
  return <WentWrong t={(key) => sv[key] ?? key} errorId={error.digest} tryAgain={reset} frame="workspace" />
}
