import { ActionForm } from '@/components/form/action-form'
import type { FormAction } from '@/components/form/form-state'
import { SubmitButton } from '@/components/form/submit-button'
import { LinkButton } from '@/components/ui/link-button'
import { Notice } from '@/components/ui/notice'
import { Table } from '@/components/ui/table'
import type { SheetReport } from '@/lib/domain/sheet/report'
import type { SheetRow } from '@/lib/domain/sheet/row'
import { say, translator } from '@/lib/i18n/translator'

const t = translator('sv', 'sheet')
const mostShown = 200
const previewed = 5

/** As the file has been read: whether å, ä, ö and the columns are in their places is seen here. */
export function SheetPreview({ heads, rows }: { heads: string[]; rows: SheetRow[] }) {
  return (
    <section>
      <h2>{t('preview')}</h2>
      <Table
        caption={t('preview')}
        captionHidden
        tight
        scrollLabel={t('preview')}
        columns={[
          { key: 'line', label: t('line') },
          ...heads.map((head, index) => ({ key: String(index), label: head || t('columnNo', { no: index + 1 }) })),
        ]}
        rows={rows
          .slice(0, previewed)
          .map(({ line, cells }) => ({ key: String(line), cells: [line, ...heads.map((_, index) => (cells[index] ?? '').slice(0, 200))] }))}
      />
    </section>
  )
}

type Props = { id: string; base: string; report: SheetReport; action: FormAction }

/** Row by row what is to be put right; when nothing is, the button. */
export function SheetRows({ id, base, report: { rows, faults }, action }: Props) {
  if (faults.length > 0)
    return (
      <section id="rader">
        <h2>{t('report')}</h2>
        <Notice kind="warn">
          <p role="status">{t('faultsLead', { rows: new Set(faults.map(({ line }) => line)).size })}</p>
        </Notice>
        {faults.length > mostShown && <p className="note">{t('faultsMore', { shown: mostShown, count: faults.length })}</p>}
        <Table
          caption={t('report')}
          captionHidden
          tight
          scrollLabel={t('report')}
          columns={[
            { key: 'line', label: t('line') },
            { key: 'column', label: t('faultColumn') },
            { key: 'cell', label: t('faultCell') },
            { key: 'why', label: t('faultWhy') },
          ]}
          rows={faults.slice(0, mostShown).map(({ line, column, cell, because }) => ({
            key: `${line}-${column}-${because}`,
            cells: [line, column, cell, t(`row_${because}`)],
          }))}
        />
        <p className="actions">
          <LinkButton href={`${base}/importera`}>{t('again')}</LinkButton>
        </p>
      </section>
    )
  return (
    <section id="rader">
      <h2>{t('report')}</h2>
      <p role="status">{t('allGood', { count: rows.length })}</p>
      <ActionForm
        action={action}
        initial={{ values: {}, errors: [] }}
        texts={{ summary: say('sv', 'chrome.errorSummary'), errorPrefix: say('sv', 'chrome.errorPrefix') }}
      >
        <input type="hidden" name="id" value={id} />
        <p className="actions">
          <SubmitButton pendingText={say('sv', 'chrome.sending')}>{t('takeIn', { count: rows.length })}</SubmitButton>
        </p>
      </ActionForm>
    </section>
  )
}

export function SheetDone({ base, created, unchanged }: { base: string; created: number; unchanged: number }) {
  return (
    <>
      <Notice kind="brand">
        <p role="status">
          <b>{t('done', { created })}</b> {t('doneBefore', { unchanged })}
        </p>
        <p>{t('doneMore')}</p>
      </Notice>
      <p className="actions">
        <LinkButton href={base}>{t('toViews')}</LinkButton> <a href={`${base}/importera`}>{t('open')}</a>
      </p>
    </>
  )
}
