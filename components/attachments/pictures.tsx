export interface ShownPicture {
  id: string
  kind: 'PHOTO' | 'DOCUMENT'
  width?: number | null
  height?: number | null
  description: string
}

type Props = {
  pictures: readonly ShownPicture[]
  texts: { without: string; document: (no: number) => string }
  lang?: string
  dir?: 'ltr' | 'rtl'
}

/** The pictures of a view, each with what it shows in the sender's words. A document is a link: it is fetched, never opened here. */
export function Pictures({ pictures, texts, lang, dir }: Props) {
  if (pictures.length === 0) return null
  return (
    <ul className="pictures">
      {pictures.map((picture, index) => (
        <li key={picture.id}>
          {picture.kind === 'PHOTO' ? (
            <Photo {...picture} without={texts.without} lang={lang} dir={dir} />
          ) : (
            <a href={`/api/bilagor/${picture.id}`} rel="nofollow">
              {texts.document(index + 1)}
              {picture.description && <span lang={lang} dir={dir}>{`: ${picture.description}`}</span>}
            </a>
          )}
        </li>
      ))}
    </ul>
  )
}

function Photo({
  id,
  width,
  height,
  description,
  without,
  lang,
  dir,
}: ShownPicture & { without: string; lang?: string; dir?: 'ltr' | 'rtl' }) {
  return (
    <figure>
      <a href={`/api/bilagor/${id}`} rel="nofollow">
        <img
          src={`/api/bilagor/${id}?storlek=liten`}
          alt={description || without}
          lang={description ? lang : undefined}
          width={smallWidth(width, height)}
          height={smallWidth(height, width)}
          loading="lazy"
        />
      </a>
      {description && (
        <figcaption lang={lang} dir={dir}>
          {description}
        </figcaption>
      )}
    </figure>
  )
}

const smallSide = 480

/** The measure of the small picture, so that the page doesn't jump when it comes. */
function smallWidth(side: number | null | undefined, other: number | null | undefined) {
  if (!side || !other) return undefined
  return Math.max(1, Math.round(side * Math.min(1, smallSide / Math.max(side, other))))
}
