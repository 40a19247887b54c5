import { FormText } from '@/components/form/fields'
import { Button } from '@/components/ui/button'
import { Choice } from '@/components/ui/choice'
import { Field, FieldGroup } from '@/components/ui/field'
import { largestFileMb } from '@/lib/domain/attachment'
import { mostPhotos, photosFrom } from '@/lib/domain/question/photo'
import type { FieldsProps } from './fields-props'

type Props = Omit<FieldsProps, 't'> & {
  t: (key: string, values?: Record<string, string | number>) => string
  /** Where pictures can be sent from: the page of this one question, and not a preview of it. */
  upload?: { error?: string; errorPrefix: string; documents: string[] }
}

/** The pictures that have been received, each with what it shows, and room for one more. */
export function PhotoFields({ question, given, t, name, head, upload }: Props) {
  const photos = photosFrom(given)
  const limits = { most: mostPhotos, mb: largestFileMb }
  const hints = [question.hint, t('photoHint', limits), ...(question.settings.takesPdf ? [t('photoHintPdf')] : []), t('photoFaces')]
  return (
    <FieldGroup {...head} id={name('photos')} hint={hints.filter(Boolean).join(' ')}>
      {photos.length > 0 && (
        <ol className="sent-pictures">
          {photos.map(({ id, description }, index) => (
            <li key={id}>
              <input type="hidden" name={name(`photo-${index + 1}`)} value={id} />
              {upload?.documents.includes(id) ? (
                <a href={`/api/bilagor/${id}`}>{t('documentNo', { no: index + 1 })}</a>
              ) : (
                <img src={`/api/bilagor/${id}?storlek=liten`} alt={description || t('photoNo', { no: index + 1 })} />
              )}
              <div>
                <FormText
                  id={name(`description-${index + 1}`)}
                  label={`${t('photoNo', { no: index + 1 })}. ${t('photoDescription')}`}
                  defaultValue={description}
                />
                {upload && (
                  <Choice
                    type="checkbox"
                    id={name(`remove-${index + 1}`)}
                    name="remove"
                    option={{ value: id, label: t('photoRemove', { no: index + 1 }) }}
                  />
                )}
              </div>
            </li>
          ))}
        </ol>
      )}
      {!upload && <p className="note">{t('photoPreview')}</p>}
      {upload && photos.length < mostPhotos && (
        <div className="next-picture">
          <Field
            id={name('file')}
            label={t(photos.length > 0 ? 'photoChooseMore' : 'photoChoose')}
            error={upload.error}
            errorPrefix={upload.errorPrefix}
          >
            <input type="file" id={name('file')} name={name('file')} accept={accepted(question.settings.takesPdf)} />
          </Field>
          <FormText id={name('description-new')} label={t('photoDescription')} hint={t('photoDescriptionHint')} maxLength={300} />
          <Button type="submit" look="quiet" name="then" value="add">
            {t('photoAdd')}
          </Button>
        </div>
      )}
    </FieldGroup>
  )
}

const accepted = (takesPdf = false) => ['image/jpeg', 'image/png', 'image/webp', ...(takesPdf ? ['application/pdf'] : [])].join(',')
