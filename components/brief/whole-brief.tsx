import { briefPartKeys, briefParts } from '@/lib/domain/brief-part'
import { translator } from '@/lib/i18n/translator'
import type { TaskListView } from '@/lib/queries/task-list'
import { Facts } from '../ui/facts'
import { fieldsOf } from './part-spec'
import { wordsOfField } from './spec-words'

const t = translator('sv', 'brief')

/** The brief from beginning to end, to read and to print. */
export function WholeBrief({ view }: { view: TaskListView }) {
  return (
    <>
      <h1>{t('wholeBrief')}</h1>
      <p className="lede">{view.brief.question || view.dialogue.title}</p>
      {briefPartKeys.map((part) => {
        const written = fieldsOf(part, view)
          .map((spec) => ({ key: spec.id, term: spec.label, value: wordsOfField(spec) }))
          .filter(({ value }) => value)
        return (
          <section key={part} className="tasks" aria-labelledby={`del-${part}`}>
            <h2 id={`del-${part}`}>
              <a href={`/arbetsyta/dialoger/${view.dialogue.id}/underlag/${briefParts[part]}`}>{t(`part_${part}`)}</a>
            </h2>
            {written.length > 0 ? <Facts facts={written} tight /> : <p>{t('nothingWritten')}</p>}
          </section>
        )
      })}
    </>
  )
}
