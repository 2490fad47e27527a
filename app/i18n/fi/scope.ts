import { datesIn } from '../dates';
import { numbersIn } from '../numbers';
import { capital, inText, plural } from '../sentence';

const { full } = datesIn('fi');
const { word } = numbersIn('fi');

export const scope = {
  question: (name: string) => `Hyväksytkö rajauksen: ${name}?`,
  lede: (changing: number, same: number) =>
    `${capital(word(changing))} ${plural(changing, 'kohta muuttuu', 'kohtaa muuttuu')}${same === 0 ? '' : `, ${word(same)} pysyy ennallaan`}.`,
  first: 'Ensimmäinen rajaus: kaikki on uutta.',
  proposedBy: 'Ehdotti',
  inForce: 'Voimassa nyt',
  approvedOn: (proposal: number, day: string) => `Rajaus ${proposal}, hyväksytty ${full(day)}`,
  basis: 'Perustelu',
  changes: 'Muutokset',
  /** In place of changes, of a first scope: what it takes in. */
  content: 'Rajauksen sisältö',
  unchanged: (count: number) => `Ennallaan pysyy ${count} ${plural(count, 'kohta', 'kohtaa')}`,
  line: {
    service: (name: string) => `Palvelu: ${name}`,
    unit: (service: string, unit: string) => `${service}, yksikkö: ${unit}`,
    type: (service: string, type: string) => `${service}, aikatyyppi: ${type}`,
    term: (of: string, term: string) => `${of}: ${term}`,
  },
  decision: 'Päätöksesi',
  opensNothing: 'Hyväksyntä ei avaa mitään asiakkaille.',
  opensOther: (role: string) => `Palvelun avaa aina joku muu kuin sinä: ${inText(role)}.`,
  approve: (proposal: number) => `Hyväksy rajaus ${proposal}`,
  returnIt: 'Palauta korjattavaksi',
  whatToMend: 'Mitä pitää korjata?',
  whoReads: (role: string) => `Tämän näkee heti: ${inText(role)}.`,
  sendBack: 'Palauta ehdotus',
  binds: (hash: string) =>
    `Hyväksyntä koskee juuri tätä sisältöä (${hash}). Jos se muuttuu, pyydämme uutta hyväksyntää.`,
  approved: (proposal: number) =>
    `Rajaus ${proposal} on hyväksytty. Se ei vielä avaa mitään: palvelun avaa joku muu, kun kaikki ehdot täyttyvät.`,
  returned: (proposal: number) =>
    `Ehdotus ${proposal} on palautettu korjattavaksi. Ehdottaja näkee syyn ja voi tehdä uuden ehdotuksen.`,
  approvals: 'Hyväksynnät',
  /** The page of approvals, as a headline. */
  waiting: (count: number) =>
    count === 0
      ? 'Mikään rajaus ei odota sinua'
      : `${capital(word(count))} ${plural(count, 'rajaus odottaa', 'rajausta odottaa')} päätöstäsi`,
  proposal: (proposal: number) => `Rajausehdotus ${proposal}`,
  decided: 'Viimeksi päätetyt',
  nothingDecided: 'Päätöksiä ei ole vielä.',
  stage: {
    pending: 'odottaa päätöstä',
    replaced: 'korvattu uudella ehdotuksella',
    returned: 'palautettu korjattavaksi',
    approved: 'hyväksytty',
    revoked: 'hyväksyntä peruttu',
  },
  settledOn: (proposal: number, stage: string, day: string, role: string) =>
    `Rajaus ${proposal}: ${stage} ${full(day)}, ${inText(role)}`,
  titleSettled: (name: string, proposal: number, stage: string) => `${name}: rajaus ${proposal}, ${stage}`,
  reasonGiven: 'Syy',
  erased: 'Teksti on poistettu.',
  decides: (role: string, of: string) =>
    `Rajauksen hyväksyy tai palauttaa ${inText(role)} (${inText(of)}). Sinulla ei ole tätä roolia.`,
  terms: {
    duration: 'Kesto',
    contact: 'Asiointitapa',
    bookableBy: 'Kuka voi varata',
    book: 'Milloin voi varata',
    cancelUntil: 'Milloin voi perua',
    questions: 'Pakolliset kysymykset',
    highestStep: 'Korkein porras',
    notBefore: 'Aikaisintaan',
  },
  bookableBy: {
    staff: 'vain ammattilaiset',
    invited: 'myös kutsutut asiakkaat',
    everyone: 'kaikki asiakkaat',
  },
  book: (earliest: string | undefined, latest: string | undefined) =>
    [
      ...(earliest === undefined ? [] : [`aikaisintaan ${earliest}`]),
      ...(latest === undefined ? [] : [`viimeistään ${latest}`]),
    ].join(', ') || 'milloin tahansa',
  cancel: (notice: string | undefined) => (notice === undefined ? 'ei verkossa' : `viimeistään ${notice}`),
  nothing: 'ei mitään',
  unlimited: 'heti',
  allUnits: (count: number) => (count === 1 ? 'ainoa yksikkö' : `kaikki ${count} yksikköä`),
  units: (names: string) => `Yksiköt: ${names}`,
  highest: (step: string) => `Enintään portaalle ${step}`,
  notBefore: (day: string) => `aikaisintaan ${full(day)}`,
  forAll: 'Kaikki aikatyypit',
  meets: (of: number) =>
    of === 1
      ? 'Se täyttää viimeisen ehdon, joka vielä puuttuu.'
      : `Se täyttää yhden ehdon ${word(of, 'elative')}, jotka vielä puuttuvat.`,
  rulesChange: (services: string) =>
    `Asiakkaat varaavat jo: ${services}. Uudet säännöt koskevat heti uusia varauksia, ja varatut ajat säilyvät.`,
  staysUp: (services: string) =>
    `Asiakkaat varaavat jo, mutta ehdotus ei koske: ${services}. Varaaminen jatkuu, kunnes palvelu suljetaan.`,
  staleForm:
    'Kirjauduit välillä uudelleen, joten lomake oli vanhentunut. Tekstisi on yhä tässä. Lähetä se uudelleen.',
  kept: 'Kirjoittamasi teksti on tallessa. Lähetä se, kun se on valmis.',
  /** For a line that has to be short: 28 pv */
  noticeShort: ({ amount, unit }: { amount: number; unit: 'hours' | 'days' | 'working days' }) =>
    `${amount} ${{ hours: 't', days: 'pv', 'working days': 'arkipv' }[unit]}`,
  brief: {
    change: (was: string, now: string) => `nyt ${was}, jatkossa ${now}`,
    bookable: {
      staff: 'vain ammattilaiset varaavat',
      invited: 'myös kutsutut varaavat',
      everyone: 'kaikki asiakkaat varaavat',
    },
    window: (earliest: string | undefined, latest: string | undefined) =>
      earliest === undefined && latest === undefined
        ? 'milloin tahansa'
        : `${earliest ?? ''}–${latest ?? '0 t'} ennen`,
    /** When one may book, where who may has been told before. */
    booked: (window: string) => `varaus ${window}`,
    cancel: (notice: string | undefined) =>
      notice === undefined ? 'ei peruutusta verkossa' : `peruutus ${notice} ennen`,
    questions: (texts: string) => `kysytään: ${texts}`,
  },
};
