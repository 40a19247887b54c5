import { expect, test } from 'vitest'
import { inSentence, signature } from '@/lib/i18n/in-sentence'

test('a body’s name is a common noun within a Swedish sentence', () => {
  expect(inSentence('sv', 'Kommunstyrelsen')).toBe('kommunstyrelsen')
  expect(inSentence('sv', 'Kultur- och fritidsnämnden')).toBe('kultur- och fritidsnämnden')
})

test('a proper noun keeps its capital, and so does a Swedish name in English', () => {
  expect(inSentence('sv', 'Strandviks ungdomsråd')).toBe('Strandviks ungdomsråd')
  expect(inSentence('sv', 'VA-chef')).toBe('VA-chef')
  expect(inSentence('en', 'Kommunstyrelsen')).toBe('Kommunstyrelsen')
})

test('a title stands in lower case after its person', () => {
  expect(signature('sv', 'Per Lind, Kanslichef')).toBe('Per Lind, kanslichef')
  expect(signature('sv', 'Per Lind')).toBe('Per Lind')
})
