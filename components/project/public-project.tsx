import { plainDate } from '@/lib/i18n/dates'
import { type Locale, localPath } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'
import type { PublicProject } from '@/lib/queries/project'
import { ProjectNews } from '../news/project-news'
import { Lines } from '../ui/lines'
import { Named, swedishOn } from '../ui/named'
import { Section } from '../ui/section'
import { phaseTime } from './phase-time'

export function PublicProjectView({ locale, project }: { locale: Locale; project: PublicProject }) {
  const t = translator(locale, 'project')
  const words = translator(locale, 'vocabulary')
  const { mandateDecision: mandate, dialogues, phases } = project
  return (
    <>
      <header className="thread-head">
        <p className="note">{words(`projectState_${project.state}`)}</p>
        <h1 lang={swedishOn(locale)}>{project.title}</h1>
        {project.summary && (
          <p className="lede" lang={swedishOn(locale)}>
            {project.summary}
          </p>
        )}
        {mandate && (
          <p>
            <Named
              text={t('decidedBy', {
                body: mandate.body.name,
                date: plainDate(locale, mandate.meetingDate),
                paragraph: mandate.paragraph ?? '',
              })}
              swedish={[mandate.body.name]}
              locale={locale}
            />
          </p>
        )}
        {project.stateReason && (
          <p>
            <Named text={t('pausedBecause', { why: project.stateReason })} swedish={[project.stateReason]} locale={locale} />
          </p>
        )}
      </header>
      <ProjectNews locale={locale} project={project} />
      <Section id="dialoger" title={t('publicDialogues')}>
        {dialogues.length === 0 && <p>{t('publicNone')}</p>}
        <Lines
          lines={dialogues.map(({ slug, title, state }) => ({
            key: slug,
            content: (
              <>
                <a href={localPath(locale, `/dialoger/${slug}`)} lang={swedishOn(locale)}>
                  {title}
                </a>{' '}
                <span className="muted">{words(`dialogueState_${state}`)}</span>
              </>
            ),
          }))}
        />
      </Section>
      {phases.length > 0 && (
        <Section id="tider" title={t('phases')}>
          <Lines
            lines={phases.map((phase) => ({
              key: phase.id,
              content: <Named text={`${phase.name}: ${phaseTime(locale, phase)}`} swedish={[phase.name, phase.timeText]} locale={locale} />,
            }))}
          />
        </Section>
      )}
    </>
  )
}
