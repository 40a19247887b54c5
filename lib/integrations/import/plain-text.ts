import 'server-only'
import { convert } from 'html-to-text'

// Tags that the systems' own editors write. Anything else in angle brackets is what somebody typed, and stays as typed.
const editorMarkup =
  /<\/?(p|br|strong|em|b|i|u|s|ul|ol|li|a|h[1-6]|blockquote|div|span)(\s[^<>]*)?\/?>|&(nbsp|amp|lt|gt|quot|#\d+|#x[0-9a-f]+);/i
const hostile = /<\s*\/?(script|svg|img|iframe|object|style|link|meta|form|input|body|html)|<[^>]*\son[a-z]+\s*=|javascript:/i

/** Text that may hold markup. What is written to attack a page is kept letter by letter: it is what came in, and it is harmless as text. */
export function plainText(body: string): string {
  return hostile.test(body) || !editorMarkup.test(body) ? body.trim() : fromHtml(body)
}

/** HTML becomes the words in it. */
export function fromHtml(html: string): string {
  return convert(html, {
    wordwrap: false,
    preserveNewlines: !/<(p|br|div|li)\b/i.test(html),
    selectors: [
      { selector: 'a', options: { hideLinkHrefIfSameAsText: true, noAnchorUrl: true } },
      { selector: 'img', format: 'skip' },
      ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((selector) => ({ selector, options: { uppercase: false } })),
    ],
  }).trim()
}
