import type { CatchingWord } from '@/lib/domain/text/uncoded-words'
import { translator } from '@/lib/i18n/translator'
import { Table } from '../ui/table'

const t = translator('sv', 'coding')

type Props = { dialogueId: string; found: { words: CatchingWord[]; waiting: number } }

/** Words that would find the views that wait: a help for whoever writes the code book, who decides. */
export function UncodedWords({ dialogueId, found: { words, waiting } }: Props) {
  return (
    <section aria-labelledby="ord">
      <h2 id="ord">{t('uncodedWords')}</h2>
      {words.length === 0 ? (
        <p>{t('uncodedWordsNone', { count: waiting })}</p>
      ) : (
        <>
          <p>{t('uncodedWordsLead', { count: waiting })}</p>
          <Table
            tight
            caption={t('uncodedWords')}
            columns={[
              { key: 'word', label: t('uncodedWord') },
              { key: 'views', label: t('uncodedFinds'), numeric: true },
              { key: 'more', label: t('uncodedMore'), numeric: true },
            ]}
            rows={words.map(({ word, views, more }) => ({
              key: word,
              cells: [
                <a key={word} href={`/arbetsyta/dialoger/${dialogueId}/kodning?${new URLSearchParams({ q: word, lage: 'UNCODED' })}`}>
                  {word}
                </a>,
                views,
                more,
              ],
            }))}
          />
          <p className="method">{t('uncodedWordsMethod')}</p>
        </>
      )}
    </section>
  )
}
