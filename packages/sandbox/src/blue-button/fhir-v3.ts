import type { Context } from 'hono';
import { dayMs } from '../data/calendar.js';
import type { ClaimHeader } from '../data/claim.js';
import { uuid } from '../data/history.js';
import { numberOfPatientIdV3 } from '../data/person.js';
import type { Member } from '../data/population.js';
import type { SandboxEnv } from '../env.js';
import { bundleV3 } from './bundle-v3.js';
import { meets } from './date-filter.js';
import type { Access } from './fhir-access.js';
import { detail, NO_PERMISSION, outcome } from './fhir-responses.js';
import { parseSearch, type Search, type Searchable, unknownParameters } from './fhir-search.js';
import { queryOf } from './form.js';
import type { BlueButtonServer } from './server.js';
import { type ClaimTest, sourceTest, tagTest } from './source-filter.js';
import { US_MBI } from './terms.js';
import { COVERAGE_KINDS, type CoverageKind, coverageIdV3, renderCoverageV3 } from './v3/coverage.js';
import { renderEobV3 } from './v3/eob.js';
import { renderMergedPatientV3, renderPatientV3 } from './v3/patient.js';
import { renderPriorAuthorization } from './v3/prior-authorization.js';

const INTERNAL_ORIGIN = 'http://sandbox.fhirv3.bfd.cmscloud.local';

/** A resource with its load time in epoch milliseconds. */
interface Rendered {
  readonly loadedAt: number;
  readonly json: string;
}

/** The backend of v3. */
export class FhirV3 {
  readonly #server: BlueButtonServer;

  constructor(server: BlueButtonServer) {
    this.#server = server;
  }

  /** Reads one resource by ID. */
  read(c: Context<SandboxEnv>, access: Access, resource: Searchable, id: string): Response {
    const { member, patientId } = access;
    const { loadedAt } = this.#server.population;
    const send = (make: () => object) => sendJson(() => JSON.stringify(make()));
    const sendJson = (make: () => string) =>
      this.#server.bodies.send(c, `3 ${member.revision} ${resource} ${id}`, make);
    const own = member.own[3];
    const unknown = () => outcome(c, 404, `HAPI-2001: Resource ${resource}/${id} is not known`);
    const foreign = () => detail(c, 404, 'Not found.');
    const badId = () => outcome(c, 400, `HAPI-0418: Invalid ${resource} id`);
    if (resource === 'Patient') {
      const patient = own?.patient;
      if (patient?.id === id) return sendJson(() => patient.json);
      if (id === patientId) return send(() => renderPatientV3(member.person, loadedAt));
      if (id === member.person.mergedIdV3)
        return send(() => renderMergedPatientV3(member.person, id, loadedAt));
      if (!/^-?\d+$/.test(id)) return badId();
      return numberOfPatientIdV3(id) !== undefined ? foreign() : unknown();
    }
    if (resource === 'Coverage') {
      const coverage = own?.coverages.find((one) => one.id === id);
      if (coverage !== undefined) return sendJson(() => coverage.json);
      const [, kind, owner] = /^(?:part-)?(a|b|c|d|dual)-(-?\d+)(?:-[A-Z]\d{4}-\d{3})?$/.exec(id) ?? [];
      if (kind === undefined || owner === undefined) return badId();
      if (owner !== patientId) return numberOfPatientIdV3(owner) !== undefined ? foreign() : unknown();
      const found = renderCoverageV3(member.person, kind as CoverageKind, loadedAt);
      if (!member.isSynthetic) return unknown();
      // For a part that the person lacks, the backend responds with a stub that names no one: not theirs to see.
      if (found === undefined) return detail(c, 403, NO_PERMISSION);
      return coverageIdV3(member.person, kind as CoverageKind) === id ? send(() => found) : unknown();
    }
    const header = member.claimsV3.find((claim) => claim.idV3 === id);
    if (header === undefined) {
      if (!/^(-?\d+|[0-9a-f-]{36})$/.test(id)) return badId();
      return this.#server.population.isForeignClaimV3(member.person, id) ? foreign() : unknown();
    }
    if (access.app.partDOnly && header.source !== 'DDPS') return foreign();
    if (header.substanceUse && !access.pair.shareSamhsa) return unknown();
    return sendJson(() => this.#eob(member, header));
  }

  /** Searches resources of one type, always the person's own. */
  search(c: Context<SandboxEnv>, access: Access, resource: Searchable): Response {
    const known = this.#server.bodies.known(c, this.#keyOf(c, access));
    if (known !== undefined) return known;
    const query = queryOf(c);
    if (c.req.header('prefer') === 'handling=strict') {
      const names = unknownParameters(resource, query);
      if (names.length > 0) {
        const error = `Invalid parameters: [${names.map((name) => `'${name}'`).join(', ')}]`;
        return c.body(JSON.stringify({ error }), 400, { 'Content-Type': 'application/fhir+json' });
      }
    }
    const search = parseSearch(resource, 3, query);
    if ('text' in search) {
      return search.by === 'server'
        ? detail(c, 400, search.text)
        : outcome(c, 400, `HAPI-0522: ${search.text}`);
    }
    const { patientId } = access;
    if (resource === 'ExplanationOfBenefit') {
      const patient = query.get('patient');
      if (patient !== null && patient !== patientId) return detail(c, 403, NO_PERMISSION);
      return this.#searchClaims(c, access, search, query);
    }
    if (query.has('startIndex')) {
      return outcome(
        c,
        400,
        `HAPI-0524: Unknown search parameter "startIndex" for resource type "${resource}"`,
      );
    }
    const loaded = (resources: readonly Rendered[]) =>
      search.count === 0
        ? []
        : resources.filter(({ loadedAt }) => meets(search.lastUpdated, loadedAt)).map(({ json }) => json);
    if (resource === 'Coverage') {
      const beneficiary = query.get('beneficiary');
      if (beneficiary !== null && !beneficiary.includes(patientId)) return detail(c, 403, NO_PERMISSION);
      return this.#onePage(
        c,
        access,
        resource,
        search,
        ['beneficiary', `Patient/${patientId}`],
        loaded(this.#coverages(access.member)),
      );
    }
    const id = query.get('_id');
    if (id !== null && id !== patientId) return detail(c, 404, 'Not found.');
    const identifier = query.get('identifier');
    const [system, value] = identifier?.split('|', 2) ?? [];
    if (system !== undefined && system !== US_MBI)
      return outcome(c, 400, `Unsupported identifier system: ${system}`);
    const { person } = access.member;
    const fits = identifier === null || person.medicareNumbers.some((number) => number.value === value);
    const patient = fits ? loaded(this.#patients(access.member)) : [];
    const owner = identifier === null ? (['_id', patientId] as const) : (['identifier', identifier] as const);
    return this.#onePage(c, access, resource, search, owner, patient);
  }

  #onePage(
    c: Context<SandboxEnv>,
    access: Access,
    resource: Searchable,
    search: Search,
    owner: readonly [string, string],
    resources: readonly string[],
  ): Response {
    return this.#server.bodies.send(c, this.#keyOf(c, access), () =>
      bundleV3({
        id: uuid(this.#server.state.random),
        base: `${this.#origin()}/v3/fhir/${resource}/`,
        resources,
        parameters: [['_count', String(search.count)], ...search.filters, owner],
        loadedAt: this.#server.population.loadedAt,
      }),
    );
  }

  #searchClaims(c: Context<SandboxEnv>, access: Access, search: Search, query: URLSearchParams): Response {
    const { member, pair, app, patientId } = access;
    const tests: ClaimTest[] = [];
    const parameters: [string, string][] = [['_count', String(search.count)]];
    for (const [name, value] of search.filters) parameters.push([name, value]);
    parameters.push(['patient', patientId]);
    // A Part-D-only application sees drug events, whatever it requests.
    const tags = app.partDOnly ? [] : query.getAll('_tag');
    for (const tag of tags) {
      const test = tagTest(tag);
      if (test === undefined) return outcome(c, 400, 'Unknown or malformed _tag: system|code is expected');
      tests.push(test);
      parameters.push(['_tag', tag]);
    }
    const asked = app.partDOnly ? 'DDPS' : query.get('_source');
    const source = asked ?? (tags.length === 0 ? 'NCH,DDPS' : null);
    if (source !== null) {
      const test = sourceTest(source);
      if (test === undefined) return outcome(c, 400, 'Unknown _source');
      tests.push(test);
      parameters.push(['_source', source]);
    }
    const withheld = pair.shareSamhsa ? query.get('_security:not') : '42CFRPart2';
    if (withheld !== null) {
      if (withheld !== '42CFRPart2') return outcome(c, 400, 'Unknown _security code');
      tests.push((header) => !header.substanceUse);
      parameters.push(['_security:not', withheld]);
    }
    const { types } = search;
    const found = member.claimsV3.filter(
      (header) =>
        tests.every((test) => test(header)) &&
        (types === undefined || types.includes(header.type)) &&
        meets(search.lastUpdated, header.lastUpdated) &&
        meets(search.serviceDate, dayMs(header.thru)),
    );
    const { start, count } = search;
    return this.#server.bodies.send(c, this.#keyOf(c, access), () =>
      bundleV3({
        id: uuid(this.#server.state.random),
        base: `${this.#origin()}/v3/fhir/ExplanationOfBenefit/`,
        resources: found.slice(start, start + count).map((header) => this.#eob(member, header)),
        parameters,
        paging: { offset: start, count, total: found.length },
        loadedAt: this.#server.population.loadedAt,
      }),
    );
  }

  /** Returns the Patient; none where a member of the user's own has none on v3. */
  #patients({ person, own, isSynthetic }: Member): Rendered[] {
    const patient = own[3]?.patient;
    if (patient !== undefined) return [{ loadedAt: patient.lastUpdated, json: patient.json }];
    const { loadedAt } = this.#server.population;
    return isSynthetic ? [{ loadedAt, json: JSON.stringify(renderPatientV3(person, loadedAt)) }] : [];
  }

  #coverages({ person, own, isSynthetic }: Member): Rendered[] {
    const given = own[3]?.coverages ?? [];
    const { loadedAt } = this.#server.population;
    const kinds = (isSynthetic ? COVERAGE_KINDS : [])
      .filter((kind) => !given.some(({ id }) => id === coverageIdV3(person, kind)))
      .map((kind) => renderCoverageV3(person, kind, loadedAt))
      .filter((coverage) => coverage !== undefined);
    return [
      ...kinds.map((coverage) => ({ loadedAt, json: JSON.stringify(coverage) })),
      ...given.map(({ lastUpdated, json }) => ({ loadedAt: lastUpdated, json })),
    ];
  }

  #eob(member: Member, header: ClaimHeader): string {
    if (header.own !== undefined) return header.own.json;
    const claim = this.#server.population.claim(member, header);
    return JSON.stringify(
      (header.source === 'CWF' ? renderPriorAuthorization : renderEobV3)(member.person, claim),
    );
  }

  /** Returns everything that a search's response depends on. */
  #keyOf(c: Context<SandboxEnv>, { member, pair, app }: Access): string {
    const choices = `${pair.shareSamhsa} ${app.partDOnly} ${c.req.header('prefer') ?? ''}`;
    return `3 ${member.revision} ${this.#origin()} ${choices} ${c.req.url}`;
  }

  #origin(): string {
    return this.#server.switches.v3InternalLinks ? INTERNAL_ORIGIN : this.#server.context.url();
  }
}
