import type { Context } from 'hono';
import { dayMs } from '../data/calendar.js';
import type { Claim, ClaimHeader } from '../data/claim.js';
import { uuid } from '../data/history.js';
import type { OwnResource } from '../data/own-member.js';
import type { Person } from '../data/person.js';
import { claimsOn, type Member } from '../data/population.js';
import type { SandboxEnv } from '../env.js';
import { bundleV2 } from './bundle-v2.js';
import { meets } from './date-filter.js';
import type { Access } from './fhir-access.js';
import { detail, NO_PERMISSION, upstreamError } from './fhir-responses.js';
import { parseSearch, type Search, type Searchable } from './fhir-search.js';
import { queryOf } from './form.js';
import { medicareNumberHash } from './medicare-number-hash.js';
import type { BlueButtonServer } from './server.js';
import { renderCoverageV1 } from './v1/coverage.js';
import { renderEobV1 } from './v1/eob.js';
import { renderPatientV1 } from './v1/patient.js';
import { type Part, renderCoverageV2 } from './v2/coverage.js';
import { renderEobV2 } from './v2/eob.js';
import { renderPatientV2 } from './v2/patient.js';

const PARTS: readonly Part[] = ['a', 'b', 'c', 'd'];
const MBI_HASH = 'https://bluebutton.cms.gov/resources/identifier/mbi-hash';
const HICN_HASH = 'https://bluebutton.cms.gov/resources/identifier/hicn-hash';

/** A resource that is rendered when it is sent. */
interface Rendered {
  readonly id: string;
  readonly loadedAt: number;
  readonly make: () => string;
}

function ownResource({ id, json, lastUpdated }: OwnResource): Rendered {
  return { id, loadedAt: lastUpdated, make: () => json };
}

/** Renders a version's resources from the model. */
export interface Renderers {
  /** Patient; `loadedAt` in epoch milliseconds. */
  patient(person: Person, loadedAt: number): object;
  /** Coverage of one part; `loadedAt` in epoch milliseconds. */
  coverage(person: Person, part: Part, loadedAt: number): object;
  /** ExplanationOfBenefit. */
  eob(person: Person, claim: Claim): object;
}

/** STU3 in v1's form. */
export const V1_RENDERERS: Renderers = {
  patient: renderPatientV1,
  coverage: renderCoverageV1,
  eob: renderEobV1,
};

/** R4 in v2's form. */
export const V2_RENDERERS: Renderers = {
  patient: renderPatientV2,
  coverage: renderCoverageV2,
  eob: renderEobV2,
};

/** The backend of v1 and v2. */
export class FhirV2 {
  readonly #server: BlueButtonServer;
  readonly #version: 1 | 2;
  readonly #render: Renderers;

  /**
   * @param version - STU3 or R4
   * @param render - renders that version's resources
   */
  constructor(server: BlueButtonServer, version: 1 | 2, render: Renderers) {
    this.#render = render;
    this.#server = server;
    this.#version = version;
  }

  /** Reads one resource by ID. */
  read(c: Context<SandboxEnv>, access: Access, resource: Searchable, id: string): Response {
    const { member } = access;
    const key = `${this.#version} ${member.revision} ${resource} ${id}`;
    const send = (make: () => string) => this.#server.bodies.send(c, key, make);
    const notFound = () => detail(c, 404, 'Not found.');
    const badPattern = () =>
      upstreamError(
        c,
        `Failed to call access method: java.lang.IllegalArgumentException: Unsupported ID pattern: ${id}`,
      );
    if (resource === 'Patient') {
      const [patient] = id === access.patientId ? this.#patients(member) : [];
      return patient === undefined ? notFound() : send(patient.make);
    }
    if (resource === 'Coverage') {
      const known = this.#coverages(member).find((coverage) => coverage.id === id);
      if (known !== undefined) return send(known.make);
      const [, part, owner] = /^part-([abcd])-(-?\d+)$/.exec(id) ?? [];
      return part === undefined || owner === undefined ? badPattern() : notFound();
    }
    const own = claimsOn(member, this.#version).find((claim) => claim.own?.id === id);
    if (own !== undefined) return send(() => this.#eob(member, own));
    const [, type, number] = /^([a-z]+)-(-?\d+)$/.exec(id) ?? [];
    if (type === undefined) return badPattern();
    const header = claimsOn(member, this.#version).find(
      (claim) => claim.id === number && claim.type === type,
    );
    return header === undefined ? notFound() : send(() => this.#eob(member, header));
  }

  /** Searches resources of one type, always the person's own. */
  search(c: Context<SandboxEnv>, access: Access, resource: Searchable): Response {
    const { dataSource } = this.#server.switches;
    const key = `${this.#version} ${access.member.revision} ${dataSource} ${c.req.url}`;
    const known = this.#server.bodies.known(c, key);
    if (known !== undefined) return known;
    const query = queryOf(c);
    const search = parseSearch(resource, this.#version, query);
    if ('text' in search) {
      return search.by === 'server' ? detail(c, 400, search.text) : upstreamError(c, search.text);
    }
    const foreign = this.#ownerProblem(c, access, resource, query);
    if (foreign !== undefined) return foreign;
    if (search.count === 0) return upstreamError(c, "Invalid pageSize '0'");
    const found = this.#matches(access, resource, search, query.get('identifier'));
    if (found.length > 0 && search.start >= found.length) {
      const text = `Value for startIndex (${search.start}) must be less than than result size (${found.length})`;
      return upstreamError(c, text);
    }
    return this.#server.bodies.send(c, key, () =>
      bundleV2({
        id: uuid(this.#server.state.random),
        origin: this.#server.context.url(),
        version: this.#version,
        resource,
        owner: ownerParameter(resource, access.patientId, query.get('identifier')),
        search,
        resources: found.slice(search.start, search.start + search.count).map((make) => make()),
        total: found.length,
        loadedAt: this.#server.population.loadedAt,
      }),
    );
  }

  #ownerProblem(
    c: Context<SandboxEnv>,
    { patientId }: Access,
    resource: Searchable,
    query: URLSearchParams,
  ): Response | undefined {
    const denied = () => detail(c, 403, NO_PERMISSION);
    if (resource === 'ExplanationOfBenefit') {
      const patient = query.get('patient');
      return patient === null || patient === patientId ? undefined : denied();
    }
    if (resource === 'Coverage') {
      const beneficiary = query.get('beneficiary');
      return beneficiary === null || beneficiary.includes(patientId) ? undefined : denied();
    }
    const id = query.get('_id');
    if (id !== null && id !== patientId) return detail(c, 404, 'Not found.');
    const system = query.get('identifier')?.split('|')[0];
    if (system === undefined || system === MBI_HASH || system === HICN_HASH) return undefined;
    return upstreamError(c, `Unsupported identifier system: ${system}`);
  }

  #matches(
    access: Access,
    resource: Searchable,
    search: Search,
    identifier: string | null,
  ): (() => string)[] {
    const { member } = access;
    const loaded = (found: readonly Rendered[]) =>
      found.filter(({ loadedAt }) => meets(search.lastUpdated, loadedAt)).map(({ make }) => make);
    if (resource === 'Patient') {
      const hash = identifier?.split('|')[1];
      const known = member.person.medicareNumbers.some(({ value }) => medicareNumberHash(value) === hash);
      return identifier === null || known ? loaded(this.#patients(member)) : [];
    }
    if (resource === 'Coverage') return loaded(this.#coverages(member));
    if (this.#server.switches.dataSource === 'swallowing') return [];
    return claimsOn(member, this.#version)
      .filter(
        (header) =>
          (search.types === undefined || search.types.includes(header.type)) &&
          meets(search.lastUpdated, header.lastUpdated) &&
          meets(search.serviceDate, dayMs(header.thru)),
      )
      .map((header) => () => this.#eob(member, header));
  }

  /** Returns the Patient; none where a member of the user's own has none on this version. */
  #patients({ person, own, isSynthetic }: Member): Rendered[] {
    const given = own[this.#version]?.patient;
    if (given !== undefined) return [ownResource(given)];
    if (!isSynthetic) return [];
    const { loadedAt } = this.#server.population;
    const make = () => JSON.stringify(this.#render.patient(person, loadedAt));
    return [{ id: person.patientId, loadedAt, make }];
  }

  #coverages({ person, own, isSynthetic }: Member): Rendered[] {
    const given = (own[this.#version]?.coverages ?? []).map(ownResource);
    const { loadedAt } = this.#server.population;
    const parts = (isSynthetic ? PARTS : []).map((part) => ({
      id: `part-${part}-${person.patientId}`,
      loadedAt,
      make: () => JSON.stringify(this.#render.coverage(person, part, loadedAt)),
    }));
    return [...parts.filter(({ id }) => !given.some((one) => one.id === id)), ...given];
  }

  #eob(member: Member, header: ClaimHeader): string {
    if (header.own !== undefined) return header.own.json;
    return JSON.stringify(this.#render.eob(member.person, this.#server.population.claim(member, header)));
  }
}

function ownerParameter(
  resource: Searchable,
  patientId: string,
  identifier: string | null,
): readonly [string, string] {
  if (resource === 'Coverage') return ['beneficiary', `Patient/${patientId}`];
  if (resource === 'ExplanationOfBenefit') return ['patient', patientId];
  return identifier === null ? ['_id', patientId] : ['identifier', identifier];
}
