import fc from 'fast-check'
import { expect, test } from 'vitest'
import { returnPath } from '@/lib/domain/return-path'

const ours = 'https://dialog.strandvik.example'

test('a page of ours is where one comes back to, with its question', () => {
  expect(returnPath('/arbetsyta/logg?om=views#topp', '/')).toBe('/arbetsyta/logg?om=views#topp')
  expect(returnPath('/dialoger/trygghet%20i%20norr', '/')).toBe('/dialoger/trygghet%20i%20norr')
})

test.each([
  'https://evil.example',
  '//evil.example',
  '///evil.example',
  '/\\evil.example',
  '\\\\evil.example',
  '/\t/evil.example',
  '/\n//evil.example',
  '/..//evil.example',
  '/.//evil.example',
  'javascript:alert(1)',
  'data:text/html,x',
  ' /arbetsyta',
  '',
  null,
  undefined,
])('%j leads to the other page', (wanted) => {
  expect(returnPath(wanted, '/klar')).toBe('/klar')
})

test('whatever is asked for, a browser stays with us', () => {
  const pieces = fc.array(
    fc.constantFrom('/', '\\', '.', '..', ':', '@', 'evil.example', 'https:', '\t', '\n', '%2f', '?', '#', ' ', 'a'),
    { maxLength: 12 },
  )
  fc.assert(
    fc.property(
      fc.oneof(
        pieces.map((parts) => parts.join('')),
        fc.string(),
        fc.webUrl(),
      ),
      (wanted) => {
        const path = returnPath(wanted, '/klar')
        expect(path.startsWith('/')).toBe(true)
        expect(new URL(path, ours).origin).toBe(ours)
      },
    ),
    { numRuns: 2000 },
  )
})
