import { expect, it } from 'vitest'
import { faultOf, placeOf, publicTextOf, type QuoteSource, standsIn } from '@/lib/domain/quote'

const source: QuoteSource = {
  text: 'Jag är rädd\nnär det är  helt tomt. Ring Karin på 0700-123456.',
  visibility: 'PUBLIC',
  isWithdrawn: false,
  consentToQuote: true,
  versions: [
    { no: 1, kind: 'TRANSLATION', text: 'I am afraid when it is empty.', language: 'en', madeBy: 'Hodan Abdi' },
    { no: 2, kind: 'REDACTION', text: 'Jag är rädd när det är helt tomt. Ring ▇▇▇.', language: 'sv', madeBy: 'Karin Wik' },
    { no: 3, kind: 'REPLY', text: 'Ni har förstått mig fel.', language: 'sv', madeBy: '' },
  ],
}

it('a quote stands word for word in its source, line breaks and blanks apart', () => {
  expect(faultOf('Jag är rädd när det är helt tomt.', source)).toBeUndefined()
  expect(faultOf('Jag är rädd när det är tomt.', source)).toBe('notWordForWord')
  expect(standsIn('', 'något')).toBe(false)
})

it('a quote needs consent', () => {
  expect(faultOf('Jag är rädd', { ...source, consentToQuote: false })).toBe('noConsent')
})

it('a view that is hidden, removed, waiting or taken back is never quoted', () => {
  for (const visibility of ['HIDDEN_PENDING_REVIEW', 'REMOVED', 'PENDING'] as const)
    expect(faultOf('Jag är rädd', { ...source, visibility })).toBe('notUsable')
  expect(faultOf('Jag är rädd', { ...source, isWithdrawn: true })).toBe('notUsable')
})

it('a quote from a translation says who translated; a later reply is no source of it', () => {
  expect(placeOf('I am afraid when it is empty.', source)).toEqual({ versionNo: 1, language: 'en', madeBy: 'Hodan Abdi' })
  expect(faultOf('Ni har förstått mig fel.', source)).toBe('notWordForWord')
})

it('what was masked does not come back in a quote', () => {
  const masked = { ...source, visibility: 'REDACTED' as const }
  expect(faultOf('Ring Karin på 0700-123456.', masked)).toBe('notWordForWord')
  expect(faultOf('I am afraid when it is empty.', masked)).toBe('notWordForWord')
  expect(placeOf('Jag är rädd när det är helt tomt.', masked)?.versionNo).toBe(2)
})

it('the public reads a published view as it came, a masked one masked, and no other', () => {
  const { text } = source
  expect(publicTextOf({ text, visibility: 'PUBLIC', isWithdrawn: false })).toBe(text)
  expect(publicTextOf({ text, visibility: 'REDACTED', isWithdrawn: false, masked: 'Ring ▇▇▇.' })).toBe('Ring ▇▇▇.')
  expect(publicTextOf({ text, visibility: 'REDACTED', isWithdrawn: false })).toBeUndefined()
  for (const visibility of ['NOT_PUBLIC', 'PENDING', 'HIDDEN_PENDING_REVIEW', 'REMOVED'] as const)
    expect(publicTextOf({ text, visibility, isWithdrawn: false })).toBeUndefined()
  expect(publicTextOf({ text, visibility: 'PUBLIC', isWithdrawn: true })).toBeUndefined()
})
