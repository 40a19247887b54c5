'use client' // Next shows an unexpected error only in the browser

import { Button } from '../ui/button'
import { MessagePage } from '../ui/message-page'
import type { Say } from './chrome-view'
import { Main } from './main'

type Props = { t: Say; errorId?: string; tryAgain: () => void; frame?: 'resident' | 'workspace' | 'document' }

/** Something that nobody expected: a generic sentence, and the number that finds it in the log. */
export function WentWrong({ t, errorId, tryAgain, frame }: Props) {
  return (
    <Main frame={frame}>
      <title>{t('wrongTitle')}</title>
      <MessagePage title={t('wrongTitle')} actions={<Button onClick={tryAgain}>{t('tryAgain')}</Button>}>
        <p>{t('wrong')}</p>
        {errorId && (
          <p>
            {t('wrongId')} <b translate="no">{errorId}</b>
          </p>
        )}
      </MessagePage>
    </Main>
  )
}
