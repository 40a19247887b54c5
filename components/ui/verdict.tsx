import type { StatusKind } from './status'

/** One big word: Ja, Delvis, Nej, Vidare. Said with a pause after it when read aloud. */
export function Verdict({ kind, word }: { kind: StatusKind; word: string }) {
  return (
    <p className={`verdict status ${kind}`}>
      {word}
      <span className="sr">. </span>
    </p>
  )
}
