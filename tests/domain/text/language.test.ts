import { describe, expect, it } from 'vitest'
import { detectLanguage, receivedLanguage } from '@/lib/domain/text/language'
import { safetyComments, whereTheDataIs } from './corpus'

describe('the language of a view', () => {
  const comments = safetyComments()
  it.runIf(comments)(`A15: at least 64 of 66 Swedish comments are read as Swedish, on an English form (${whereTheDataIs})`, async () => {
    const found = await Promise.all((comments ?? []).map(({ text }) => detectLanguage(text, 'en')))
    const swedish = found.filter(({ language }) => language === 'sv').length
    console.info(`A15: ${swedish} of ${found.length} detected as Swedish`)
    expect(swedish).toBeGreaterThanOrEqual(64)
  })

  it.each([
    ['ar', 'أنا لا أشعر بالأمان عند موقف الحافلة في المساء', 'rtl'],
    ['fi', 'Bussipysäkillä on liian pimeää iltaisin ja pelkään kävellä yksin', 'ltr'],
    ['en', 'It is far too dark at the bus stop in the evening', 'ltr'],
  ])('reads %s, and which way it is written', async (language, text, direction) => {
    expect(await detectLanguage(text, 'sv')).toEqual({ language, direction, isDetected: true })
  })

  it('keeps the language of the form for fewer than four words, whatever they are', async () => {
    expect(await detectLanguage('Street lights please', 'ar')).toEqual({ language: 'ar', direction: 'rtl', isDetected: false })
    expect(await detectLanguage('', 'sv')).toMatchObject({ language: 'sv', isDetected: false })
    expect(await detectLanguage('1234 5678 ++ !! 33 44', 'fi')).toMatchObject({ language: 'fi', isDetected: false })
  })

  it('lets what the writer has named stand, and takes a page’s language for nothing more than that', async () => {
    expect(await receivedLanguage('Bussipysäkillä on liian pimeää iltaisin ja pelkään kävellä yksin', 'sv')).toBe('fi')
    expect(await receivedLanguage('Waxaan ka baqayaa inaan habeenkii lugeeyo', 'so')).toBe('so')
    expect(await receivedLanguage('Det er mørkt her nu', 'sv')).toBe('sv')
    expect(await receivedLanguage('أنا خائف', 'sv')).toBe('ar')
  })
})
