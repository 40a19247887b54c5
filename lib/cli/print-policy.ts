// `npm run policy`: writes docs/POLICY.md anew from the table.
import fs from 'node:fs'
import { policyDocument } from '@/lib/domain/policy-document'

fs.writeFileSync('docs/POLICY.md', policyDocument())
console.log('docs/POLICY.md is written.')
