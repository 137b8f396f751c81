import { lookUp } from '../../internal/call/look-up.js';
import type { X12Segment } from '../../x12/interchange.js';
import { x12Value } from '../../x12/segment.js';
import type { LooseClaim } from './claim.js';
import type { ClaimKind } from './rules/rule.js';

/**
 * A claim of an 837, with the data that rules read: in the names of the JSON form, with the X12 location of each field.
 */
export interface X12ClaimContent {
  /** As in JSON; only the data that rules read. */
  readonly claim: LooseClaim;
  /** Loop and element by the path in JSON, such as `2300.CLM02`. */
  readonly places: ReadonlyMap<string, string>;
}

/** A field: its path in JSON, its value, and its location in X12. */
type Fact = readonly [path: string, value: unknown, place: string];

/** Entity whose segments are being read. */
interface Party {
  /** Loop, such as `2010AA`. */
  readonly loop: string;
  /** Location of the party in JSON; undefined for a party that no rule reads. */
  readonly path: string | undefined;
}

const INFO = 'claimInformation';
const DATES = `${INFO}.claimDateInformation`;
const NOBODY: Party = { loop: '', path: undefined };
const PARTIES: Readonly<Record<string, Party>> = {
  '85': { loop: '2010AA', path: 'billing' },
  '87': { loop: '2010AB', path: 'payToAddress' },
  IL: { loop: '2010BA', path: 'subscriber' },
  PR: { loop: '2010BB', path: 'payer' },
  QC: { loop: '2010CA', path: 'dependent' },
};
const SERVICES: Readonly<Record<string, readonly [name: string, charge: number]>> = {
  SV1: ['professionalService', 2],
  SV2: ['institutionalService', 3],
  SV3: ['dentalService', 2],
};
const DIAGNOSES = ['ABK', 'BK', 'ABF', 'BF', 'ABJ', 'BJ', 'APR', 'PR', 'ABN', 'BN'];
/** Dates of service or of the statement (X12 DTP01). */
const SERVICE_DAYS = ['434', '472'];
// Outside the printable characters of ASCII.
const FOREIGN = /[^\u0020-\u007e]/;
const ADJUSTMENTS = [3, 6, 9, 12, 15, 18];
const POINTERS = [1, 2, 3, 4];

/**
 * Reads the claims of an 837 so that the rules for JSON can check them. Pure; unknown data is omitted.
 *
 * @param segments - of its transactions
 * @param kind - of the claims
 */
export function claimContents(segments: readonly X12Segment[], kind: ClaimKind): readonly X12ClaimContent[] {
  const reader = new ClaimReader(kind);
  for (const segment of segments) reader.read(segment);
  return reader.claims.map(contentOf);
}

class ClaimReader {
  readonly claims: Fact[][] = [];
  readonly #kind: ClaimKind;
  #header: Readonly<Record<'billing' | 'subscriber' | 'dependent', Fact[]>> = {
    billing: [],
    subscriber: [],
    dependent: [],
  };
  #level: 'billing' | 'subscriber' | 'dependent' = 'billing';
  #party: Party = NOBODY;
  #claim: Fact[] | undefined;
  #providers = 0;
  #diagnoses = 0;
  #hasPrincipal = false;
  #others = -1;
  #line = -1;
  #decisions = -1;
  #adjustments = 0;

  constructor(kind: ClaimKind) {
    this.#kind = kind;
  }

  read(segment: X12Segment): void {
    const { id } = segment;
    if (id === 'HL') this.#startLevel(x12Value(segment, 3));
    else if (id === 'CLM') this.#startClaim(segment);
    else if (this.#claim === undefined) this.#readHeader(segment);
    else this.#readClaim(segment, this.#claim);
    this.#keepForeign(segment);
  }

  /** Text that no other rule reads must consist of X12 characters, too. */
  #keepForeign(segment: X12Segment): void {
    const into = this.#claim ?? this.#header[this.#level];
    for (const [index, element] of segment.elements.entries())
      for (const text of element.flat())
        if (FOREIGN.test(text))
          into.push([`${INFO}.x12Text.${segment.id}`, text, place(segment, this.#party.loop, index + 1)]);
  }

  #startLevel(code: string | undefined): void {
    const { billing, subscriber } = this.#header;
    this.#claim = undefined;
    this.#party = NOBODY;
    if (code === '20') this.#header = { billing: [], subscriber: [], dependent: [] };
    else if (code === '22') this.#header = { billing, subscriber: [], dependent: [] };
    else if (code === '23') this.#header = { billing, subscriber, dependent: [] };
    this.#level = code === '22' ? 'subscriber' : code === '23' ? 'dependent' : 'billing';
  }

  #startClaim(segment: X12Segment): void {
    const { billing, subscriber, dependent } = this.#header;
    this.#claim = [...billing, ...subscriber, ...dependent];
    this.claims.push(this.#claim);
    this.#providers = 0;
    this.#diagnoses = 0;
    this.#hasPrincipal = false;
    this.#others = -1;
    this.#line = -1;
    this.#party = { loop: '2300', path: undefined };
    const facility = this.#kind === 'institutional' ? [] : [[`${INFO}.placeOfServiceCode`, 5, 1] as const];
    this.#claim.push([INFO, {}, '2300']);
    this.#take(this.#claim, segment, '2300', [
      [`${INFO}.patientControlNumber`, 1],
      [`${INFO}.claimChargeAmount`, 2],
      ...facility,
      [`${INFO}.claimFrequencyCode`, 5, 3],
      [`${INFO}.autoAccidentStateCode`, 11, 4],
    ]);
  }

  #readHeader(segment: X12Segment): void {
    const { id } = segment;
    const into = this.#header[this.#level];
    const code = x12Value(segment, 1);
    if (id === 'NM1') {
      this.#party = lookUp(PARTIES, code) ?? NOBODY;
      this.#readName(segment, into);
    } else if (id === 'SBR') {
      this.#take(into, segment, '2000B', [['subscriber.paymentResponsibilityLevelCode', 1]]);
    } else if (id === 'PAT' && x12Value(segment, 5) === 'D8') {
      this.#take(into, segment, '2000', [[`${INFO}.deathDate`, 6]]);
    } else this.#readParty(segment, into);
  }

  #readName(segment: X12Segment, into: Fact[]): void {
    const { loop, path } = this.#party;
    if (path === undefined) return;
    if (path === 'dependent') into.push(['dependent', {}, loop]);
    const isOrganization = x12Value(segment, 2) === '2';
    const isNpi = x12Value(segment, 8) === 'XX';
    this.#take(into, segment, loop, [
      [`${path}.${isOrganization ? 'organizationName' : 'lastName'}`, 3],
      [`${path}.firstName`, 4],
      [`${path}.${isNpi ? 'npi' : 'identifier'}`, 9],
    ]);
  }

  #readParty(segment: X12Segment, into: Fact[]): void {
    const { loop, path } = this.#party;
    if (path === undefined) return;
    const { id } = segment;
    const code = x12Value(segment, 1);
    const address = path === 'payToAddress' ? path : `${path}.address`;
    if (id === 'N3')
      this.#take(into, segment, loop, [
        [`${address}.address1`, 1],
        [`${address}.address2`, 2],
      ]);
    else if (id === 'N4')
      this.#take(into, segment, loop, [
        [`${address}.city`, 1],
        [`${address}.state`, 2],
        [`${address}.postalCode`, 3],
        [`${address}.countryCode`, 4],
      ]);
    else if (id === 'DMG')
      this.#take(into, segment, loop, [
        [`${path}.dateOfBirth`, 2],
        [`${path}.gender`, 3],
      ]);
    else if (id === 'REF' && (code === 'EI' || code === 'SY'))
      this.#take(into, segment, loop, [[`${path}.${code === 'EI' ? 'employerId' : 'ssn'}`, 2]]);
  }

  #readClaim(segment: X12Segment, into: Fact[]): void {
    const { id } = segment;
    if (id === 'SBR') this.#startOther(segment, into);
    else if (id === 'LX') this.#startLine();
    else if (id === 'NM1') this.#startParty(segment, into);
    else if (id === 'DTP') this.#readDay(segment, into);
    else if (id === 'CAS') this.#readAdjustments(segment, into);
    else if (id === 'HI') this.#readDiagnoses(segment, into);
    else if (this.#line >= 0) this.#readLine(segment, into);
    else if (this.#party.path !== undefined) this.#readParty(segment, into);
    if (id === 'REF' && x12Value(segment, 1) === 'F8' && this.#party.loop === '2300')
      this.#take(into, segment, '2300', [[`${INFO}.claimSupplementalInformation.claimControlNumber`, 2]]);
    if (id === 'AMT' && x12Value(segment, 1) === 'D' && this.#others >= 0)
      this.#take(into, segment, `2320[${this.#others}]`, [[`${this.#other}.payerPaidAmount`, 2]]);
  }

  get #other(): string {
    return `${INFO}.otherSubscriberInformation[${this.#others}]`;
  }

  get #lineOf(): string {
    return `${INFO}.serviceLines[${this.#line}]`;
  }

  get #decision(): string {
    return `${this.#lineOf}.lineAdjudicationInformation[${this.#decisions}]`;
  }

  #startOther(segment: X12Segment, into: Fact[]): void {
    this.#others += 1;
    this.#adjustments = 0;
    const loop = `2320[${this.#others}]`;
    this.#party = { loop, path: undefined };
    this.#take(into, segment, loop, [[`${this.#other}.paymentResponsibilityLevelCode`, 1]]);
  }

  #startLine(): void {
    this.#line += 1;
    this.#decisions = -1;
    this.#adjustments = 0;
    this.#party = { loop: `2400[${this.#line}]`, path: undefined };
  }

  /** Providers and facilities of the claim or a line, and the people and payers of another insurance. */
  #startParty(segment: X12Segment, into: Fact[]): void {
    const code = x12Value(segment, 1);
    const isOther = this.#others >= 0 && this.#line < 0;
    if (isOther) {
      this.#party = {
        loop: `2330[${this.#others}]`,
        path: `${this.#other}.${code === 'PR' ? 'otherPayerName' : `x12Party${code}`}`,
      };
      if (code === 'PR')
        this.#take(into, segment, this.#party.loop, [
          [`${this.#other}.otherPayerName.otherPayerIdentifier`, 9],
        ]);
      return;
    }
    const isFacility = code === '77';
    const holder = this.#line < 0 ? INFO : this.#lineOf;
    const path = isFacility
      ? `${holder}.serviceFacilityLocation`
      : `${INFO}.x12Providers[${this.#providers}]`;
    if (!isFacility) this.#providers += 1;
    this.#party = { loop: this.#line < 0 ? '2310' : `2420[${this.#line}]`, path };
    this.#readName(segment, into);
  }

  #readDay(segment: X12Segment, into: Fact[]): void {
    const [qualifier = '', format, value] = [1, 2, 3].map((element) => x12Value(segment, element));
    if (value === undefined) return;
    const place = `${this.#line < 0 ? this.#party.loop : `2400[${this.#line}]`}.DTP03`;
    const isService = SERVICE_DAYS.includes(qualifier);
    const isLine = this.#line >= 0;
    const [first, last] = format === 'RD8' ? value.split('-') : [value, undefined];
    if (isService) {
      const [from, to] = isLine
        ? ['serviceDate', 'serviceDateEnd']
        : ['statementBeginDate', 'statementEndDate'];
      const holder = isLine ? this.#lineOf : DATES;
      into.push([`${holder}.${from}`, first, place], [`${holder}.${to}`, last, place]);
    } else if (format === 'DT') {
      into.push([`${DATES}.admissionDateAndHour`, value, place]);
    } else if (format === 'D8' || format === 'RD8') {
      const holder = isLine ? this.#lineOf : this.#others < 0 ? DATES : this.#other;
      into.push(
        [`${holder}.dtp${qualifier}Date`, first, place],
        [`${holder}.dtp${qualifier}DateEnd`, last, place],
      );
    }
  }

  #readAdjustments(segment: X12Segment, into: Fact[]): void {
    const isLine = this.#decisions >= 0;
    if (!isLine && this.#others < 0) return;
    const holder = isLine
      ? `${this.#decision}.claimAdjustmentInformation`
      : `${this.#other}.claimLevelAdjustments`;
    const loop = isLine ? `2430[${this.#line}]` : `2320[${this.#others}]`;
    for (const element of ADJUSTMENTS) {
      const amount = x12Value(segment, element);
      if (amount === undefined) continue;
      into.push([`${holder}[${this.#adjustments}].adjustmentAmount`, amount, place(segment, loop, element)]);
      this.#adjustments += 1;
    }
  }

  #readDiagnoses(segment: X12Segment, into: Fact[]): void {
    for (const [index] of segment.elements.entries()) {
      const [qualifier = '', code] = [1, 2].map((component) => x12Value(segment, index + 1, component));
      if (!DIAGNOSES.includes(qualifier)) continue;
      const where = `${place(segment, '2300', index + 1)}`;
      if (this.#kind === 'institutional') {
        // The JSON has one principal diagnosis; a second one is added to the others, where a rule finds it.
        const isPrincipal = /^A?BK$/.test(qualifier) && !this.#hasPrincipal;
        this.#hasPrincipal ||= isPrincipal;
        if (!isPrincipal && !/^A?B[FK]$/.test(qualifier)) {
          into.push([`${INFO}.x12Diagnoses[${this.#diagnoses}].diagnosisCode`, code, where]);
        } else {
          const path = isPrincipal
            ? `${INFO}.principalDiagnosis`
            : `${INFO}.otherDiagnosisInformationList[0][${this.#diagnoses}]`;
          const name = isPrincipal ? 'principalDiagnosisCode' : 'otherDiagnosisCode';
          into.push([`${path}.qualifierCode`, qualifier, where], [`${path}.${name}`, code, where]);
        }
      } else {
        const path = `${INFO}.healthCareCodeInformation[${this.#diagnoses}]`;
        into.push([`${path}.diagnosisTypeCode`, qualifier, where], [`${path}.diagnosisCode`, code, where]);
      }
      this.#diagnoses += 1;
    }
  }

  #readLine(segment: X12Segment, into: Fact[]): void {
    const { id } = segment;
    const loop = `2400[${this.#line}]`;
    const [service, charge] = SERVICES[id] ?? [];
    if (service !== undefined && charge !== undefined) {
      into.push([this.#lineOf, {}, loop]);
      const at = `${this.#lineOf}.${service}`;
      this.#take(into, segment, loop, [[`${at}.lineItemChargeAmount`, charge]]);
      if (id === 'SV1') {
        this.#take(into, segment, loop, [[`${at}.placeOfServiceCode`, 5]]);
        const pointers = `${at}.compositeDiagnosisCodePointers.diagnosisCodePointers`;
        for (const position of POINTERS)
          this.#take(into, segment, loop, [[`${pointers}[${position - 1}]`, 7, position]]);
      }
    } else if (id === 'REF' && x12Value(segment, 1) === '6R') {
      this.#take(into, segment, loop, [[`${this.#lineOf}.providerControlNumber`, 2]]);
    } else if (id === 'LIN') {
      this.#take(into, segment, `2410[${this.#line}]`, [
        [`${this.#lineOf}.drugIdentification.serviceIdQualifier`, 2],
        [`${this.#lineOf}.drugIdentification.nationalDrugCode`, 3],
      ]);
    } else if (id === 'SVD') {
      this.#decisions += 1;
      this.#adjustments = 0;
      this.#take(into, segment, `2430[${this.#line}]`, [
        [`${this.#decision}.otherPayerPrimaryIdentifier`, 1],
        [`${this.#decision}.serviceLinePaidAmount`, 2],
      ]);
    } else this.#readParty(segment, into);
  }

  #take(
    into: Fact[],
    segment: X12Segment,
    loop: string,
    fields: readonly (readonly [path: string, element: number, component?: number])[],
  ): void {
    for (const [path, element, component] of fields)
      into.push([path, x12Value(segment, element, component), place(segment, loop, element, component)]);
  }
}

function place({ id }: X12Segment, loop: string, element: number, component?: number): string {
  const at = `${loop}.${id}${String(element).padStart(2, '0')}`;
  return component === undefined ? at : `${at}-${component}`;
}

function contentOf(facts: readonly Fact[]): X12ClaimContent {
  const claim: Record<string, unknown> = {};
  const places = new Map<string, string>();
  for (const [path, value, where] of facts) {
    if (value === undefined) continue;
    put(claim, path, value);
    places.set(path, where);
  }
  return { claim, places };
}

/** Sets a value at a path such as `a.b[0].c`; existing objects stay. */
function put(root: Record<string, unknown>, path: string, value: unknown): void {
  const steps = path.split(/[.[\]]+/).filter((step) => step !== '');
  let holder: Record<string, unknown> = root;
  for (const [index, step] of steps.entries()) {
    const next = steps[index + 1];
    if (next === undefined) {
      if (typeof value !== 'object') holder[step] = value;
      else holder[step] ??= value;
    } else holder[step] ??= /^\d+$/.test(next) ? [] : {};
    holder = holder[step] as Record<string, unknown>;
  }
}
