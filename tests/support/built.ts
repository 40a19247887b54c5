// Before the tests that start the real application: one build for all of them, and for what comes after.
import { buildWhenStale } from '@/lib/cli/build'

export default async function setUp() {
  await buildWhenStale(process.env.NEXT_DIST_DIR ?? '.next')
}
