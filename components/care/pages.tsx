import { plainDate } from '@/lib/i18n/dates'
import { translator } from '@/lib/i18n/translator'
import type { CaredPage } from '@/lib/queries/page-care'
import { ActionForm } from '../form/action-form'
import { FormSelect, FormText } from '../form/fields'
import type { FormAction } from '../form/form-state'
import { SubmitButton } from '../form/submit-button'
import { Notice } from '../ui/notice'
import { Status } from '../ui/status'
import { Table } from '../ui/table'

const t = translator('sv', 'care')
const chrome = translator('sv', 'chrome')
const texts = { summary: chrome('errorSummary'), errorPrefix: chrome('errorPrefix') }

type Props = { pages: CaredPage[]; people: { id: string; displayName: string }[]; open?: string; isSaved: boolean; action: FormAction }

/** Each public page: who answers for it, when it is to be read again, and whether it helped. */
export function PagesView({ pages, people, open, isSaved, action }: Props) {
  const page = pages.find(({ path }) => path === open)
  return (
    <>
      <h1>{t('pagesTitle')}</h1>
      <p className="lede">{t('pagesLead')}</p>
      {isSaved && (
        <Notice kind="brand" small>
          <p role="status">{t('saved')}</p>
        </Notice>
      )}
      {page && <CareForm page={page} people={people} action={action} />}
      <Table
        caption={t('pagesTitle')}
        captionHidden
        scrollLabel={t('pagesTitle')}
        tight
        columns={[
          { key: 'page', label: t('page') },
          { key: 'owner', label: t('owner') },
          { key: 'review', label: t('review') },
          { key: 'helped', label: t('helped'), numeric: true },
          { key: 'not', label: t('helpedNot'), numeric: true },
          { key: 'change', label: t('change') },
        ]}
        rows={pages.map((one) => ({ key: one.path, cells: cellsOf(one) }))}
      />
    </>
  )
}

const cellsOf = ({ path, title, owner, reviewOn, isDue, helped, not }: CaredPage) => [
  <span key="page">
    <a href={path}>{title ?? path}</a> {title && <span className="muted">{path}</span>}
  </span>,
  owner ?? t('nobody'),
  <span key="review">
    {reviewOn ? plainDate('sv', reviewOn) : '–'} {isDue && <Status kind="late">{t('due')}</Status>}
  </span>,
  helped,
  not,
  <a key="change" href={`/arbetsyta/sidor?sida=${encodeURIComponent(path)}`}>
    {t('change')}
    <span className="sr"> {title ?? path}</span>
  </a>,
]

function CareForm({ page, people, action }: { page: CaredPage; people: Props['people']; action: FormAction }) {
  return (
    <>
      <h2>{t('careOf', { page: page.title ?? page.path })}</h2>
      <ActionForm action={action} texts={texts} className="ws-form">
        <input type="hidden" name="path" value={page.path} />
        <FormSelect
          id="ownerId"
          label={t('ownerField')}
          options={[{ value: '', label: t('choose') }, ...people.map(({ id, displayName }) => ({ value: id, label: displayName }))]}
          defaultValue={page.ownerId ?? ''}
        />
        <FormText
          id="reviewOn"
          label={t('reviewField')}
          hint={t('dayHint')}
          defaultValue={page.reviewOn?.toISOString().slice(0, 10)}
          short
        />
        <div className="actions">
          <SubmitButton pendingText={chrome('sending')}>{t('careSave')}</SubmitButton>
        </div>
      </ActionForm>
      {page.words.length > 0 && (
        <>
          <h3>{t('lastWords')}</h3>
          <ul>
            {page.words.map((words) => (
              <li key={words} dir="auto">
                {words}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}
