import { expect, test } from 'vitest'
import { isReadableAddress } from '@/lib/cli/readable-address'
import { isDialogueStep } from '@/lib/domain/dialogue-step'

test.each(['/', '/dialoger/trygg-i-strandvik', '/dialoger/%C3%A5sikter?q=%E0%A4%A', '/foresla?%00', '/a%2Fb'])('%s can be read', (url) => {
  expect(isReadableAddress(url)).toBe(true)
})

test.each(['/dialoger/%E0%A4%A', '/%', '/a%zz', '/dialoger/%00', '/dialoger/a%00b/svar'])('%s cannot be read, and is no page', (url) => {
  expect(isReadableAddress(url)).toBe(false)
})

test.each(['constructor', '__proto__', 'toString', 'hasOwnProperty', ''])(
  '"%s" is no step of a dialogue, though every object has it',
  (key) => {
    expect(isDialogueStep(key)).toBe(false)
  },
)
