import { expect, test } from 'vitest'
import { receivedLanguage } from '@/lib/domain/text/language'

test.each([
  ['so', 'Aad bay u mugdi tahay goobta baska, nalal badan baan u baahannahay', 'so'],
  ['so', 'Jag är rädd att gå ensam hem på kvällen', 'sv'],
  ['fi', 'Pelkään kävellä yksin iltaisin kotiin', 'fi'],
  ['fi', 'I am afraid to walk home alone in the evening', 'en'],
  ['ar', 'أخاف أن أمشي وحدي إلى البيت', 'ar'],
  ['ar', 'Jag är rädd att gå ensam hem på kvällen', 'sv'],
  ['ar', 'Mörkt', 'sv'],
  ['sv', 'أخاف أن أمشي وحدي إلى البيت', 'ar'],
  ['fa', 'من می‌ترسم', 'fa'],
])('from the pages in %s, «%s» is in %s', async (page, text, language) => {
  expect(await receivedLanguage(text, page)).toBe(language)
})
