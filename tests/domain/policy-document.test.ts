import fs from 'node:fs'
import { expect, test } from 'vitest'
import { policyDocument, unprinted } from '@/lib/domain/policy-document'

test('docs/POLICY.md says what the table says (npm run policy writes it anew)', () => {
  expect(fs.readFileSync('docs/POLICY.md', 'utf8')).toBe(policyDocument())
})

test('no action is left out of the document', () => {
  expect(unprinted()).toEqual([])
})
