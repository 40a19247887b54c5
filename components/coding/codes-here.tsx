import { isWholeView, passageText } from '@/lib/domain/coding'
import type { CodebookTheme } from '@/lib/queries/codebook'
import { Button } from '../ui/button'
import type { BenchWords } from './bench-words'
import type { ShownCoding } from './use-codings'

type Props = {
  text: string
  codings: ShownCoding[]
  themes: CodebookTheme[]
  me: string
  mayRemoveOthers: boolean
  words: BenchWords
  onRemove: (coding: ShownCoding) => void
}

/** Everybody's codes on the view in words, for those who see no marks, and the way to take one away. */
export function CodesHere({ text, codings, themes, me, mayRemoveOthers, words, onRemove }: Props) {
  return (
    <section className="codes-here" aria-labelledby="b-here">
      <h3 id="b-here">{words.codesHere}</h3>
      {codings.length === 0 && <p className="muted">{words.noCodes}</p>}
      <ul className="lines">
        {codings.map((coding) => {
          const theme = themes.find(({ id }) => id === coding.themeId)
          const passage = isWholeView(coding) ? words.whole : `”${passageText(text, coding)}”`
          const who = coding.coderId === me ? words.byYou : words.by.replace('{name}', coding.coder)
          return (
            <li key={`${coding.themeId} ${coding.coderId} ${coding.startAt} ${coding.endAt}`}>
              <span>
                <b>
                  {theme?.code} {theme?.name}
                </b>
                , <bdi>{passage}</bdi>, <span className="muted">{who}</span>
              </span>{' '}
              {(coding.coderId === me || mayRemoveOthers) && (
                <Button look="quiet" onClick={() => onRemove(coding)}>
                  {words.removeCode}
                  <span className="sr"> {words.removeCodeSr.replace('{theme}', theme?.name ?? '').replace('{passage}', passage)}</span>
                </Button>
              )}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
