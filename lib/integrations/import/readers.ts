import 'server-only'
import type { ImportFormat } from '@/lib/domain/import-row'
import { decideMadridProposals } from './decide-madrid-proposals'
import { decidimComments } from './decidim-comments'
import type { ImportReader } from './port'

export const importReaders: Record<ImportFormat, ImportReader> = {
  'decidim-comments': decidimComments,
  'decide-madrid-proposals': decideMadridProposals,
}
