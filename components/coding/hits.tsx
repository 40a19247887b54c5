import { type Passage, passageText } from '@/lib/domain/coding'
import type { Hit } from '@/lib/domain/text/codebook-search'
import type { CodebookTheme } from '@/lib/queries/codebook'
import { Button } from '../ui/button'
import type { BenchWords } from './bench-words'

type Props = {
  text: string
  hits: Hit[]
  themes: CodebookTheme[]
  words: BenchWords
  isCoded: (themeId: string, passage: Passage) => boolean
  onCode: (themeId: string, passage: Passage) => void
}

/** Where the code book's own words stand in the view, said in words, with one click to a code. */
export function Hits({ text, hits, themes, words, isCoded, onCode }: Props) {
  const open = hits.filter((hit) => !isCoded(hit.themeId, hit))
  if (open.length === 0) return null
  return (
    <section className="codes-here" aria-labelledby="b-hits">
      <h3 id="b-hits">{words.hitsTitle}</h3>
      <ul className="lines">
        {open.map((hit) => {
          const theme = themes.find(({ id }) => id === hit.themeId)
          const word = passageText(text, hit)
          const line = words.hitWord
            .replace('{word}', word)
            .replace('{code}', String(theme?.code ?? ''))
            .replace('{theme}', theme?.name ?? '')
          return (
            <li key={`${hit.themeId} ${hit.startAt} ${hit.endAt} ${hit.word}`}>
              <span>{line}</span>{' '}
              <Button look="quiet" onClick={() => onCode(hit.themeId, { startAt: hit.startAt, endAt: hit.endAt })}>
                {words.codeHit}
                <span className="sr"> {words.codeHitSr.replace('{word}', word).replace('{theme}', theme?.name ?? '')}</span>
              </Button>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
