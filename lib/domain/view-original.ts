/** What was received, word for word, behind a masking or a removal. */
export interface ViewOriginal {
  seqNo: number
  text: string
  language: string
  direction: 'ltr' | 'rtl'
  /** What the author has put instead, the latest last. */
  corrections: string[]
  ownWords: { label: string; words: string }[]
}
