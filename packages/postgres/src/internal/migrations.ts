/** One migration. Once published it never changes; a change of the tables is a new one. */
export interface Migration {
  /** Name of its file, without `.sql`; they apply in the order of their names. */
  readonly name: string;
  /** Returns its statements for a quoted schema. */
  readonly sql: (schema: string) => string;
}

/** Every migration, in order. The files in `migrations/` are the same text for the default schema. */
export const MIGRATIONS: readonly Migration[] = [{ name: '0001_stores', sql: stores }];

function stores(schema: string): string {
  return `create table ${schema}.tokens (
  key text collate "C" primary key,
  version text not null,
  value text not null,
  person text,
  consent_ends_at timestamptz,
  drop_at timestamptz
);
create index tokens_consent_ends_at on ${schema}.tokens (consent_ends_at, key) where consent_ends_at is not null;
create index tokens_person on ${schema}.tokens (person) where person is not null;
create index tokens_drop_at on ${schema}.tokens (drop_at) where drop_at is not null;

create table ${schema}.submissions (
  key text collate "C" primary key,
  state text not null check (state in ('sending', 'accepted', 'rejected', 'unknown', 'settled')),
  -- json, not jsonb: it stores every text that JSON can contain, \\u0000 included.
  attributes json not null,
  result json,
  person text,
  version text not null,
  started_at timestamptz not null,
  updated_at timestamptz not null
);
create index submissions_state on ${schema}.submissions (state, started_at, key);
create index submissions_person on ${schema}.submissions (person, started_at, key) where person is not null;

create table ${schema}.disclosures (
  id bigint generated always as identity primary key,
  entry uuid not null unique,
  at timestamptz not null,
  person text not null,
  recipient text not null,
  purpose text not null,
  provider text not null,
  operation text not null,
  resource_type text not null,
  count bigint not null,
  scopes json not null,
  recorded_at timestamptz not null default clock_timestamp()
);
create index disclosures_person on ${schema}.disclosures (person, id);
create index disclosures_at on ${schema}.disclosures (at, id);

-- Holds for every role, the owner included: an accounting covers six years (45 CFR 164.528).
create function ${schema}.disclosures_are_final() returns trigger language plpgsql as $function$
begin
  if tg_op = 'DELETE' and old.recorded_at < clock_timestamp() - interval '6 years'
    and old.at < clock_timestamp() - interval '6 years' then
    return old;
  end if;
  raise exception 'disclosures are only ever added; % rejected', lower(tg_op)
    using errcode = 'insufficient_privilege';
end
$function$;
create trigger disclosures_are_final before update or delete on ${schema}.disclosures
  for each row execute function ${schema}.disclosures_are_final();
create trigger disclosures_are_not_truncated before truncate on ${schema}.disclosures
  for each statement execute function ${schema}.disclosures_are_final();
`;
}
