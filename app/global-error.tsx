'use client' // the last boundary: the layout itself failed, so this is a whole page

import './styles/residents.css'
import { WentWrong } from '@/components/chrome/went-wrong'
import sv from '@/lib/i18n/messages/sv/chrome'

type Props = { error: Error & { digest?: string }; reset: () => void }

export default function GlobalError({ error, reset }: Props) {
  return (
    <html lang="sv">
      <body>
        <WentWrong t={(key) => sv[key] ?? key} errorId={error.digest} tryAgain={reset} />
      </body>
    </html>
  )
}
