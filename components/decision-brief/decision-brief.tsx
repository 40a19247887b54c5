import type { ReactNode } from 'react'
import { translator } from '@/lib/i18n/translator'
import type { DecisionBriefView } from '@/lib/queries/decision-brief'
import { Part } from '../ui/part'
import { AnalysisPart, OptionsPart } from './analysis-and-options'
import { BriefHead } from './brief-head'
import { HeardPart } from './heard-part'
import { MethodPart, PromisesPart } from './promises-and-method'
import { AsksPart, QuestionPart } from './question-and-ask'
import { QuestionList } from './questions'
import { ThemesPart } from './themes-part'
import { SeldomHeardPart, TensionsPart } from './voices-parts'

const t = translator('sv', 'elected')

/** Ten parts on two sheets. Who was heard stands on the first, before what was said. */
export function DecisionBrief({ view, now, children }: { view: DecisionBriefView; now: Date; children: ReactNode }) {
  return (
    <>
      <BriefHead view={view} />
      <QuestionPart view={view} />
      <AsksPart view={view} />
      <HeardPart view={view} />
      <ThemesPart view={view} />
      <TensionsPart view={view} />
      <SeldomHeardPart view={view} />
      <AnalysisPart view={view} />
      <OptionsPart view={view} />
      <PromisesPart view={view} now={now} />
      <MethodPart view={view} />
      <Part id="fragor" title={t('partQuestions')} questions>
        <QuestionList questions={view.questions} />
        {children}
      </Part>
      <section className="print-only notes" aria-hidden="true">
        <p>{t('notes')}</p>
      </section>
    </>
  )
}
