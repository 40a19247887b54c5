import type { Question } from '@/lib/domain/question/question'
import { Checkboxes } from '../ui/checkboxes'
import { Radios } from '../ui/radios'
import { Textarea } from '../ui/textarea'

/** The question as it will be met, in no form: nothing can be sent from here. */
export function QuestionPreview({ question, optional }: { question: Question; optional: string }) {
  const text = {
    id: `visa-${question.id}`,
    label: question.label,
    hint: question.hint || undefined,
    optional: question.isRequired ? undefined : optional,
  }
  if (question.kind === 'SINGLE_CHOICE') return <Radios {...text} options={question.options} />
  if (question.kind === 'MULTIPLE_CHOICE') return <Checkboxes {...text} options={question.options} />
  return (
    <>
      <Textarea {...text} ownWords rows={3} />
      {question.prompts.length > 0 && (
        <ul>
          {question.prompts.map((prompt) => (
            <li key={prompt}>{prompt}</li>
          ))}
        </ul>
      )}
    </>
  )
}
