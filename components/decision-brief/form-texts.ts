import { translator } from '@/lib/i18n/translator'

const t = translator('sv', 'chrome')

export const formTexts = { summary: t('errorSummary'), errorPrefix: t('errorPrefix') }
