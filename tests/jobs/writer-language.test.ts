import { expect, test } from 'vitest'
import { localeOfWriter } from '@/lib/jobs/letters/addresses'

test('a letter is in the language that its reader wrote in, when the pages are in it; else in Swedish', () => {
  expect(['sv', 'en', 'fi', 'ar', 'so', 'en-GB'].map(localeOfWriter)).toEqual(['sv', 'en', 'fi', 'ar', 'so', 'en'])
  expect(['fa', 'und', '', undefined, 'arn'].map(localeOfWriter)).toEqual(['sv', 'sv', 'sv', 'sv', 'sv'])
})
