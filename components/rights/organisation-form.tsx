import { bodyKinds } from '@/lib/domain/right'
import { translator } from '@/lib/i18n/translator'
import type { OrganisationSettings } from '@/lib/queries/organisation-settings'
import { ActionForm } from '../form/action-form'
import { FormSelect, FormText } from '../form/fields'
import type { FormAction } from '../form/form-state'
import { SubmitButton } from '../form/submit-button'
import { EmptyState } from '../ui/empty-state'
import { Facts } from '../ui/facts'
import { Notice } from '../ui/notice'
import { Table } from '../ui/table'

const t = translator('sv', 'rights')
const chrome = translator('sv', 'chrome')
const texts = { summary: chrome('errorSummary'), errorPrefix: chrome('errorPrefix') }

type Props = { organisation: OrganisationSettings; isSaved: boolean; actions: { editOrganisation: FormAction; addBody: FormAction } }

export function OrganisationForm({ organisation, isSaved, actions }: Props) {
  const optional = chrome('optional')
  return (
    <>
      <h1>{t('organisationTitle')}</h1>
      {isSaved && (
        <Notice kind="brand" small>
          <p role="status">{t('saved')}</p>
        </Notice>
      )}
      <p className="lede">{t('organisationIntro')}</p>
      <ActionForm action={actions.editOrganisation} texts={texts} className="ws-form">
        <FormText id="name" label={t('organisationName')} defaultValue={organisation.name} />
        <FormText id="placeName" label={t('placeName')} hint={t('placeNameHint')} defaultValue={organisation.placeName} />
        <FormText id="phone" type="tel" label={t('phone')} defaultValue={organisation.phone} short />
        <FormText id="phoneHours" label={t('phoneHours')} hint={t('phoneHoursHint')} defaultValue={organisation.phoneHours} />
        <FormText id="email" type="email" label={t('contactEmail')} defaultValue={organisation.email} />
        <FormText id="visit" label={t('visit')} optional={optional} defaultValue={organisation.visit} />
        <FormText
          id="noticeBoardUrl"
          type="url"
          label={t('noticeBoardUrl')}
          optional={optional}
          defaultValue={organisation.noticeBoardUrl ?? ''}
        />
        <FormText
          id="brandHue"
          label={t('brandHue')}
          hint={t('brandHueHint')}
          inputMode="numeric"
          defaultValue={String(organisation.brandHue)}
          short
        />
        <Facts tight facts={[{ term: t('hosts'), value: organisation.hosts.join(', ') || t('hostsNone') }]} />
        <div className="actions">
          <SubmitButton pendingText={t('saving')}>{t('save')}</SubmitButton>
        </div>
      </ActionForm>
      <h2>{t('bodies')}</h2>
      <Bodies bodies={organisation.bodies} />
      <h2>{t('addBody')}</h2>
      <ActionForm action={actions.addBody} texts={texts} className="ws-form">
        <FormText id="bodyName" label={t('bodyName')} />
        <FormSelect
          id="bodyKind"
          label={t('bodyKind')}
          defaultValue="COMMITTEE"
          options={bodyKinds.map((kind) => ({ value: kind, label: t(`body_${kind}`) }))}
        />
        <FormText id="seats" label={t('seatsField')} inputMode="numeric" short />
        <div className="actions">
          <SubmitButton look="quiet" pendingText={t('saving')}>
            {t('add')}
          </SubmitButton>
        </div>
      </ActionForm>
    </>
  )
}

function Bodies({ bodies }: { bodies: OrganisationSettings['bodies'] }) {
  if (bodies.length === 0) return <EmptyState title={t('noBodies')} />
  return (
    <Table
      caption={t('bodies')}
      captionHidden
      tight
      columns={[
        { key: 'name', label: t('body') },
        { key: 'kind', label: t('kindColumn') },
        { key: 'seats', label: t('seatsColumn'), numeric: true },
      ]}
      rows={bodies.map(({ id, name, kind, seats }) => ({ key: id, cells: [name, t(`body_${kind}`), seats] }))}
    />
  )
}
