import { EmptyState } from '@/components/ui/empty-state'
import { Lines } from '@/components/ui/lines'
import { Section } from '@/components/ui/section'
import type { Locale } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'
import type { ListedDialogue as Listed } from '@/lib/queries/start-page'
import { ListedLine } from './open-list'

type Props = {
  page: { open: Listed[]; coming: Listed[]; underWay: Listed[]; answered: Listed[]; information: Listed[] }
  locale: Locale
  /** What each line leads to, after the dialogue's own address. */
  to: '' | '/trad'
}

/** Every public dialogue by where it has come, the open ones first. */
export function DialogueList({ page, locale, to }: Props) {
  const t = translator(locale, 'start')
  const parts = [
    { id: 'oppna', title: t('openNow'), dialogues: [...page.open, ...page.coming] },
    { id: 'lases', title: t('underWay'), dialogues: page.underWay },
    { id: 'besvarade', title: t('answered'), dialogues: page.answered },
    { id: 'information', title: translator(locale, 'dialogue')('state_INFORMATION'), dialogues: to === '' ? page.information : [] },
  ].filter(({ dialogues }) => dialogues.length > 0)
  if (parts.length === 0) return <EmptyState title={translator(locale, 'thread')('none')} />
  return parts.map(({ id, title, dialogues }) => (
    <Section key={id} id={id} title={title} body="plain">
      <Lines
        lines={dialogues.map((dialogue) => ({ key: dialogue.slug, content: <ListedLine dialogue={dialogue} locale={locale} to={to} /> }))}
      />
    </Section>
  ))
}
