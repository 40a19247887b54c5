import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { codeFrom, displayCode, readCode, receiptSymbols } from '@/lib/domain/receipt-code'

const bytes = fc.uint8Array({ minLength: receiptSymbols, maxLength: receiptSymbols })

describe('a receipt code', () => {
  it('is read back from however it is written', () => {
    fc.assert(
      fc.property(bytes, (random) => {
        const code = codeFrom(random, receiptSymbols)
        const shown = displayCode(code, 'STRAND')
        expect(shown).toMatch(/^STRAND-[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{5}$/)
        for (const typed of [shown, shown.toLowerCase(), shown.replaceAll('-', ' '), code])
          expect(readCode(typed, receiptSymbols)).toBe(code)
      }),
    )
  })

  it('is never read as another when one symbol is wrong', () => {
    fc.assert(
      fc.property(bytes, fc.nat(receiptSymbols), fc.integer({ min: 1, max: 31 }), (random, place, change) => {
        const alphabet = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ'
        const code = codeFrom(random, receiptSymbols)
        const wrong = alphabet[(alphabet.indexOf(code[place] ?? '') + change) % 32]
        expect(readCode(code.slice(0, place) + wrong + code.slice(place + 1), receiptSymbols)).toBeUndefined()
      }),
    )
  })

  it('is not a code when something is missing', () => {
    for (const typed of ['', 'STRAND', 'STRAND-7K4M-Q9', '\u0000'.repeat(13), 'Ö'.repeat(13)])
      expect(readCode(typed, receiptSymbols)).toBeUndefined()
  })
})
