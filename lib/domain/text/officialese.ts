/** Stiff words of the authorities with plain ones, after Språkrådet's "Svarta listan" and "Myndigheternas skrivregler" in the main. */
const pairs = `
avseende → om
angående → om
beträffande → om
rörande → om
gällande → om, som gäller
erhålla → få
erhåller → får
erhållit → fått
erfordras → behövs
erforderlig → nödvändig
erforderliga → nödvändiga
föreligger → finns
föranleda → leda till
föranleder → leder till
inkomma → komma in
inkommit → kommit in
inkomna → som har kommit in
ombesörja → ordna
ombesörjer → ordnar
medelst → med, genom
huruvida → om
härvid → då
härmed → nu, med detta
därvid → då
därest → om
jämväl → också
såvitt → så långt
ävensom → och, samt
samt → och
tillse → se till
tillser → ser till
tillhandahålla → ge, erbjuda
tillhandahåller → ger, erbjuder
tillämplig → som gäller
tillämpliga → som gäller
utgör → är
utgöra → vara
utgörs av → är
vederbörande → den som det gäller
vederbörlig → rätt
vidtaga → göra
vidta åtgärder → göra något åt, agera
vidtar åtgärder → gör något åt, agerar
åligger → ska, måste
åsyftas → menas
återfinns → finns
anmoda → be
anmodas → ber vi
alternativt → eller
dock → men
exempelvis → till exempel
implementera → införa
implementering → att införa
implementeras → införs
initiera → börja, starta
initieras → börjar
verkställa → genomföra
i enlighet med → enligt
i syfte att → för att
med anledning av → på grund av, för att
med avseende på → när det gäller
i händelse av → om
på grund av detta → därför
under förutsättning att → om
i nuläget → nu
i dagsläget → nu
inom ramen för → i, inom
till följd av → på grund av
med hänsyn till → eftersom, på grund av
i anslutning till → vid, nära
enär → eftersom
emedan → eftersom
nämnda → den, det, de
ovanstående → det som står här ovanför
nedanstående → det som står här nedanför
handlägga → arbeta med
handläggning → arbetet med ärendet
delgivning → att få ett beslut
ianspråktagande → att använda
möjliggöra → göra det möjligt
möjliggör → gör det möjligt
säkerställa → se till
säkerställer → ser till
genomförande av → att genomföra
utformning av → att utforma
tillskapa → skapa
perspektivinhämtning → att fråga vad människor tycker
medborgarna → invånarna
brukarna → de som använder
`

/** Patterns that find whole words only, with what to say instead. */
export const officialese: readonly { pattern: RegExp; instead: string }[] = pairs
  .trim()
  .split('\n')
  .map((line) => {
    const [stiff = '', instead = ''] = line.split(' → ')
    return { pattern: new RegExp(`(?<![\\p{L}-])${stiff}(?![\\p{L}-])`, 'giu'), instead }
  })
