import type { Rule } from './policy-rule'
import { type Action, policy } from './policy-table'

const areas: [title: string, prefixes: string[]][] = [
  ['Ämnen och beslut', ['topic', 'decision']],
  ['Projekt, dialog och underlag', ['project', 'news', 'dialogue', 'brief', 'questions']],
  ['Synpunkter', ['contribution', 'draft', 'attachment']],
  ['Personuppgifter', ['identity', 'account', 'retention']],
  ['Moderering', ['moderation']],
  ['Kodning och sammanställning', ['codebook', 'coding', 'suggestion', 'representation', 'summary', 'opinions']],
  ['Förtroendevaldas underlag', ['agenda', 'decisionBrief']],
  ['Svar, återkoppling och åtgärder', ['response', 'feedback', 'action', 'thread']],
  ['Rättigheter, organisation och logg', ['right', 'organisation', 'page', 'notice', 'audit']],
]

const intro = `# Vem får göra vad

Den här sidan skrivs ut ur lib/domain/policy-table.ts med \`npm run policy\`. Ändra inte här: ändra tabellen. Ett test faller när sidan
inte stämmer med tabellen.

Så läses tabellen: en rad är något som kan göras. **Vem** räknar upp dem som får; det räcker att vara en av dem. **Bara när** är villkor
som alla måste vara uppfyllda. Det som inte står här får ingen göra.

- En roll gäller i en organisation, från en dag till en dag, båda inräknade. Är den given för ett organ, ett projekt eller en dialog når
  den inget utanför det. *Eget uppdrag* betyder att rollen måste vara given så.
- Förtroendevaldas rätt följer uppdraget i organet och upphör samma dag som det.
- Ingen roll i en organisation ger något i en annan.
- Frågan ställs på två ställen: i varje kommando, där den inte går att komma förbi, och i varje fråga till databasen, så att ingen läser mer
  än de får. Knappar som saknas är bara artighet.
- Reglerna prövas för varje roll, läge och organisation av tests/domain/policy.test.ts, mot en matris som är skriven för hand.

## Avvikelser från den matris som tabellen bygger på

- *Föreslå ett ämne* och *Lämna en synpunkt* är öppna också för den som har en roll. Den som arbetar i kommunen är ofta invånare i den, och
  eftersom ingen inloggning krävs går det inte att skilja dem åt.
- *Läsa namn och adress* ges inte till samtalsledare, bara till strateg och registrator. En samtalsledare som själv har antecknat en adress
  ser den när den skrivs, inte efteråt.
- *Bereda ämnesförslag* ges inte till tjänsteperson, som i stället läser dem och lämnar underlag till strategen.
- *Godkänna* och *Publicera sammanställning* ges till både tjänsteperson och strateg, men aldrig till någon som har skrivit i den. I en liten
  kommun finns det ofta bara två personer som kan göra det.
- *Skicka återkoppling* är strategens. Tjänsteperson antecknar svar som lämnats per post eller telefon.
- *Läsa händelseloggen* ger en strateg hela organisationens logg. Den innehåller inga texter av invånare och inga namn på dem.
- *Följeforskare* och *nätverkssamordnare* har ännu inga egna rader: de läser det som är publicerat.
`

/** The table of rights as a document for a lawyer: docs/POLICY.md. */
export function policyDocument(): string {
  const printed = areas.map(([title, prefixes]) => {
    const rows = actionsIn(prefixes).map((action) => row(policy[action]))
    return `## ${title}\n\n| Vad | Vem | Bara när |\n|---|---|---|\n${rows.join('\n')}\n`
  })
  return `${intro}\n${printed.join('\n')}`
}

/** Actions that no part of the document prints: there should be none. */
export const unprinted = () => {
  const printed = new Set(areas.flatMap(([, prefixes]) => actionsIn(prefixes)))
  return (Object.keys(policy) as Action[]).filter((action) => !printed.has(action))
}

const actionsIn = (prefixes: string[]) =>
  (Object.keys(policy) as Action[]).filter((action) => prefixes.includes(action.split('.')[0] ?? ''))

const row = ({ does, who, only }: Rule) =>
  `| ${does} | ${who.map(({ words }) => words).join(' · ')} | ${only.map(({ words }) => words).join('; ') || '–'} |`
