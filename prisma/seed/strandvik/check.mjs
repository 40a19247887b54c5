// Verifies that the demo content agrees with itself and with the figures shown in the design.
// Run: node prisma/seed/strandvik/check.mjs   (exit 1 and a list when something is wrong)
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import {
  active,
  checkAnalysis,
  checkBrief,
  checkDialogue,
  checkOrganisation,
  checkOutcome,
  checkQuote,
  count,
  eachString,
  moment,
  relative,
  same,
  touches,
} from './check-rules.mjs'

const here = dirname(fileURLToPath(import.meta.url))

/** What the prototypes show and the seed must keep. */
const drawn = {
  channels: { WEB: 118, PAPER: 22, PHONE: 17, INTERVIEW: 100 },
  channelsUntil17March: { WEB: 88, PAPER: 12, PHONE: 9, INTERVIEW: 34 },
  agePercent: { '13-17': 11, '18-29': 9, '30-44': 22, '45-64': 31, '65-79': 21, '80+': 6 },
  themesByChannelPercent: {
    belysning: [44, 41, 47, 27],
    bemotande: [7, 0, 0, 20],
    gemenskap: [5, 0, 0, 17],
    hallplatser: [32, 0, 35, 23],
    kameror: [23, 23, 0, 6],
    motesplatser: [16, 0, 0, 39],
    polisen: [15, 27, 29, 9],
    skotsel: [21, 32, 35, 11],
    vuxna: [14, 23, 0, 32],
  },
  feedback: { MAIL: 87, LETTER: 21, PHONE: 10 },
  outcomes: { ADOPTED: 4, PARTLY: 3, NOT_ADOPTED: 1, OUTSIDE_MANDATE: 1 },
  actions: { DONE: 4, IN_PROGRESS: 4, PLANNED: 1, DELAYED: 2 },
}

export function check(folder = here) {
  const problems = []
  const say = (where, what) => problems.push(`${where}: ${what}`)
  const json = (name) => JSON.parse(readFileSync(join(folder, name), 'utf8'))

  const files = [
    'organisation',
    'themes',
    'summary',
    'summary-v1',
    'decision',
    'decision-brief',
    'promises',
    'participation',
    'topics',
    'en',
    'halmkulla',
  ]
  for (const name of [...files.map((f) => `${f}.json`), ...readdirSync(join(folder, 'dialogues')).map((f) => `dialogues/${f}`)])
    eachString(json(name), (text, path) => {
      if (/^T[+-]?\d/.test(text) && !relative.test(text)) say(`${name} ${path}`, `broken relative date ${text}`)
      if (/ {2}| ,| \.(?!\.)/.test(text)) say(`${name} ${path}`, `loose space in “${text}”`)
      if (/[\u200b\ufffd]/.test(text)) say(`${name} ${path}`, 'broken character')
    })

  const views = readFileSync(join(folder, 'views.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  const themes = json('themes.json').themes
  const summary = json('summary.json')
  const decision = json('decision.json')
  const trygg = { key: 'trygg-i-strandvik', themes, views, summary, opens: decision.dialogue.opens, closes: decision.dialogue.closes }

  checkDialogue(trygg, say)
  for (const theme of themes) {
    const touching = views.filter((view) => touches(view, theme.key))
    if (touching.length !== theme.viewCount) say(`theme ${theme.key}`, `${touching.length} views, themes.json says ${theme.viewCount}`)
    Object.keys(drawn.channels).forEach((channel, i) => {
      const n = touching.filter((view) => view.channel === channel).length
      const shown = n < 5 ? 0 : Math.round((100 * n) / drawn.channels[channel])
      if (shown !== drawn.themesByChannelPercent[theme.key][i]) say(`theme ${theme.key}`, `${channel} ${shown} % (${n})`)
    })
  }
  if (views.length !== 257) say('trygg', `${views.length} views`)
  same(
    'channels',
    count(views, (v) => v.channel),
    drawn.channels,
    say,
  )
  same('summary channels', summary.heard.byChannel, drawn.channels, say)
  same(
    'channels until 17 March',
    count(
      views.filter((v) => v.receivedAt < '2026-03-18'),
      (v) => v.channel,
    ),
    drawn.channelsUntil17March,
    say,
  )
  const { MAIL, LETTER, PHONE } = count(views, (v) => v.wantsFeedback)
  same('feedback wishes', { MAIL, LETTER, PHONE }, drawn.feedback, say)
  const sent = decision.feedback.deliveries
  same('deliveries', { MAIL: sent.mail, LETTER: sent.letter, PHONE: sent.phone }, drawn.feedback, say)
  if (sent.requested !== 118 || sent.codeRead !== 64) say('deliveries', 'should be 118 requested, 64 read with a code')
  const early = views.filter((v) => v.receivedAt < '2026-03-18' && v.background?.ageBand).length
  if (early !== 119) say('ages', `${early} of the first 143 answered, the page says 119`)
  const ages = count(
    views.filter((v) => v.background?.ageBand),
    (v) => v.background.ageBand,
  )
  const answered = Object.values(ages).reduce((a, b) => a + b, 0)
  if (answered !== 214) say('ages', `${answered} answered, the charts say 214`)
  same(
    'age percent',
    Object.fromEntries(Object.entries(ages).map(([band, n]) => [band, Math.round((100 * n) / answered)])),
    drawn.agePercent,
    say,
  )
  if (views.filter((v) => v.childVoice).length !== summary.children.count) say('children', 'count differs from the summary')
  if (views.filter((v) => v.occasion?.id === 'natt').length !== 19) say('night workers', 'the brief says 19 talks')
  if (views.filter((v) => v.moderation).length !== 6) say('moderation', 'six cases expected')
  if (views.filter((v) => v.doubleCoded).length !== 60 || views.filter((v) => v.doubleCoded?.agreed).length !== 51)
    say('double coding', '60 and 51 expected')
  if (views.filter((v) => v.aiSuggestion).length !== 41) say('suggestions', '41 expected')
  if (summary.tensions.length !== 12) say('tensions', 'twelve expected')
  if (decision.decision.paragraph !== '§ 118') say('decision', 'should be § 118')

  checkOutcome({ ...decision, key: 'trygg-i-strandvik', themes, state: decision.dialogue.state }, say)
  same(
    'outcomes',
    count(decision.themeResponses, (r) => r.outcome),
    drawn.outcomes,
    say,
  )
  same(
    'actions',
    count(decision.actions, (a) => a.status),
    drawn.actions,
    say,
  )

  const first = json('summary-v1.json')
  const claims = summary.themes.flatMap((theme) => theme.claims)
  for (const [key, text] of Object.entries(first.claims))
    if (!claims.some((claim) => claim.key === key && claim.text !== text)) say('summary-v1', `${key} is no claim that was changed`)

  const brief = json('decision-brief.json')
  same('analyses', count(Object.keys(brief.analysisByTheme), String), Object.fromEntries(themes.map((t) => [t.key, 1])), say)
  for (const [theme, analysis] of Object.entries(brief.analysisByTheme)) checkAnalysis(`analysis ${theme}`, analysis, say, ['A', 'B', 'C'])
  for (const quote of brief.coreQuotes) checkQuote('decision-brief', quote, views, say)

  const organisation = json('organisation.json')
  checkOrganisation(organisation, decision, say)
  for (const member of decision.decision.reservations)
    if (!active(organisation, 'ks', '2026-06-17').some((m) => m.name === member.member))
      say('reservation', `${member.member} had no mandate`)

  const participation = json('participation.json')
  if (participation.workingGroup.seats.length !== 30) say('working group', 'thirty seats expected')
  if (participation.protectedIdentityContacts.length !== 3) say('protected identity', 'three cases expected')
  for (const contact of participation.protectedIdentityContacts)
    if (contact.textStored !== false || 'text' in contact || contact.channel !== 'phone') say('protected identity', 'no text may be stored')

  const states = {}
  const keys = new Set(['trygg-i-strandvik'])
  for (const name of readdirSync(join(folder, 'dialogues'))) {
    const dialogue = json(`dialogues/${name}`)
    keys.add(dialogue.key)
    states[dialogue.state] = dialogue.key
    if (`${dialogue.key}.json` !== name) say(name, 'file name and key differ')
    if (dialogue.level === 'INFORM') {
      if (dialogue.collectsViews !== false || dialogue.views.length || !dialogue.whyNoDialogue)
        say(name, 'an information topic collects no views')
      continue
    }
    checkBrief(name, dialogue, say)
    checkDialogue(dialogue, say)
    if (dialogue.themeResponses) checkOutcome(dialogue, say)
    if (dialogue.decisionBrief)
      for (const theme of dialogue.themes)
        checkAnalysis(`${name} analysis ${theme.key}`, dialogue.decisionBrief.analysisByTheme[theme.key], say)
  }
  checkBrief('trygg', { ...decision, ...decision.dialogue }, say)
  for (const state of ['OPEN', 'ANALYSIS', 'WITH_DECISION_MAKERS', 'DECIDED', 'COMPLETED', 'INFORMATION'])
    if (!states[state]) say('states', `no dialogue in ${state}`)
  if (!json('topics.json').topics.some((t) => t.state === 'DECIDED_NO' && t.reason && t.reply))
    say('topics', 'a declined topic with reason is missing')
  const { promises } = json('promises.json')
  const due = { 'trygg-i-strandvik': decision.promise.dueOn }
  for (const name of readdirSync(join(folder, 'dialogues'))) due[name.slice(0, -5)] = json(`dialogues/${name}`).promise?.dueOn
  for (const promise of promises.filter((p) => p.key.startsWith('svar-')))
    if ((promise.moves?.at(-1)?.to ?? promise.promised) !== due[promise.dialogue])
      say('promises', `${promise.key} differs from its dialogue`)
  for (const promise of promises)
    if (promise.dialogue && !keys.has(promise.dialogue)) say('promises', `unknown dialogue ${promise.dialogue}`)
  if (!promises.some((p) => !p.fulfilled && moment(p.moves?.at(-1)?.to ?? p.promised) < moment('T+0'))) say('promises', 'none is overdue')

  const en = json('en.json')
  for (const [key, text] of Object.entries(en)) {
    const swedish = key === 'trygg-i-strandvik' ? decision.brief : json(`dialogues/${key}.json`).brief
    for (const field of ['title', 'intro', 'question', 'purpose', 'promise', 'privacy', 'decides', 'accessibility'])
      if (!text[field]) say(`en ${key}`, `${field} is missing`)
    for (const field of ['canInfluence', 'cannotInfluence', 'ways', 'steps'])
      if (text[field]?.length !== swedish[field].length)
        say(`en ${key}`, `${field}: ${text[field]?.length} in English, ${swedish[field].length} in Swedish`)
  }

  const other = json('halmkulla.json')
  if (active(other, 'ks', '2026-11-22').length !== 3) say('halmkulla', 'three active members expected')
  for (const dialogue of other.dialogues) {
    checkBrief('halmkulla', dialogue, say)
    checkDialogue(dialogue, say)
  }
  return problems
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const problems = check()
  console.log(
    problems.length
      ? `${problems.join('\n')}\n${problems.length} problems`
      : 'Strandvik: the content agrees with itself and with the design.',
  )
  process.exitCode = problems.length ? 1 : 0
}
