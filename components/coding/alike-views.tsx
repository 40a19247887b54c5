import { dateAndTime, plainDate } from '@/lib/i18n/dates'
import { translator } from '@/lib/i18n/translator'
import type { AlikeView, AlikeViewsPage } from '@/lib/queries/alike-views'
import { ActionForm } from '../form/action-form'
import type { FormAction } from '../form/form-state'
import { SubmitButton } from '../form/submit-button'
import { Notice } from '../ui/notice'
import { Voice } from '../ui/voice'

const t = translator('sv', 'coding')
const chrome = translator('sv', 'chrome')
const vocabulary = translator('sv', 'vocabulary')
const texts = { summary: chrome('errorSummary'), errorPrefix: chrome('errorPrefix') }

/** Views that say the same in nearly the same words, stacked; and pairs that may do so, for somebody to read. */
export function AlikeViews({ page, isAsked, compare }: { page: AlikeViewsPage; isAsked: boolean; compare: FormAction }) {
  const { run, stacks, suggested, dialogue } = page
  return (
    <>
      <h1>{t('alikeTitle')}</h1>
      <p className="lede">{t('alikeLead')}</p>
      {isAsked && <Notice>{t('alikeAsked')}</Notice>}
      <p className="method">
        {run
          ? t('alikeMethod', { at: dateAndTime('sv', run.at), views: run.views, method: run.method, version: run.version })
          : t('alikeNever')}{' '}
        {run && run.newer > 0 && t('alikeNewer', { count: run.newer })}
      </p>
      <ActionForm action={compare} texts={texts}>
        <input type="hidden" name="dialogueId" value={dialogue.id} />
        <p className="actions">
          <SubmitButton look={run ? 'quiet' : 'main'} pendingText={t('saving')}>
            {t(run ? 'alikeAskAgain' : 'alikeAsk')}
          </SubmitButton>
        </p>
      </ActionForm>
      {run && (
        <>
          <section aria-labelledby="staplar">
            <h2 id="staplar">{t('alikeStacks')}</h2>
            {stacks.length === 0 && <p>{t('alikeNoStacks')}</p>}
            {stacks.map((stack) => (
              <OneStack key={stack.views[0]?.seqNo} stack={stack} dialogueId={dialogue.id} />
            ))}
          </section>
          <section aria-labelledby="kanske">
            <h2 id="kanske">{t('alikeSuggested')}</h2>
            <p>
              {t(suggested.length === 0 ? 'alikeNoSuggested' : 'alikeSuggestedLead')}{' '}
              {run.pairs > suggested.length && t('alikeSuggestedMore', { shown: suggested.length, count: run.pairs })}
            </p>
            {suggested.map(({ a, b, similarity }) => (
              <article key={`${a.seqNo} ${b.seqNo}`} className="alike-pair" aria-label={`${a.seqNo}, ${b.seqNo}`}>
                <p className="muted">{t('alikePair', { percent: Math.round(similarity * 100) })}</p>
                <OneView view={a} dialogueId={dialogue.id} />
                <OneView view={b} dialogueId={dialogue.id} />
              </article>
            ))}
          </section>
        </>
      )}
    </>
  )
}

function OneStack({ stack: { count, views, flood }, dialogueId }: { stack: AlikeViewsPage['stacks'][number]; dialogueId: string }) {
  const [first, ...rest] = views
  if (!first) return null
  return (
    <article className="alike-stack" aria-labelledby={`stapel-${first.seqNo}`}>
      <h3 id={`stapel-${first.seqNo}`}>{t('alikeStack', { count, no: first.seqNo })}</h3>
      {flood && (
        <Notice>{t('alikeFlood', { count: flood.count, from: dateAndTime('sv', flood.from), to: dateAndTime('sv', flood.to) })}</Notice>
      )}
      <OneView view={first} dialogueId={dialogueId} />
      <details>
        <summary>{views.length < count ? t('alikeOpenSome', { shown: views.length, count }) : t('alikeOpen', { count })}</summary>
        {rest.map((view) => (
          <OneView key={view.seqNo} view={view} dialogueId={dialogueId} />
        ))}
      </details>
    </article>
  )
}

function OneView({ view, dialogueId }: { view: AlikeView; dialogueId: string }) {
  const channel = vocabulary(`channel_${view.channel}`)
  return (
    <Voice
      words={{ text: view.text, lang: view.language, dir: view.direction }}
      caption={
        <a href={`/arbetsyta/dialoger/${dialogueId}/kodning?n=${view.seqNo}`}>
          {t('alikeOne', { no: view.seqNo, channel, date: plainDate('sv', view.receivedAt) })}
        </a>
      }
    />
  )
}
