create table "payerkit".tokens (
  key text collate "C" primary key,
  version text not null,
  value text not null,
  person text,
  consent_ends_at timestamptz,
  drop_at timestamptz
);
create index tokens_consent_ends_at on "payerkit".tokens (consent_ends_at, key) where consent_ends_at is not null;
create index tokens_person on "payerkit".tokens (person) where person is not null;
create index tokens_drop_at on "payerkit".tokens (drop_at) where drop_at is not null;

create table "payerkit".submissions (
  key text collate "C" primary key,
  state text not null check (state in ('sending', 'accepted', 'rejected', 'unknown', 'settled')),
  -- json, not jsonb: it stores every text that JSON can contain, \u0000 included.
  attributes json not null,
  result json,
  person text,
  version text not null,
  started_at timestamptz not null,
  updated_at timestamptz not null
);
create index submissions_state on "payerkit".submissions (state, started_at, key);
create index submissions_person on "payerkit".submissions (person, started_at, key) where person is not null;

create table "payerkit".disclosures (
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
create index disclosures_person on "payerkit".disclosures (person, id);
create index disclosures_at on "payerkit".disclosures (at, id);

-- Holds for every role, the owner included: an accounting covers six years (45 CFR 164.528).
create function "payerkit".disclosures_are_final() returns trigger language plpgsql as $function$
begin
  if tg_op = 'DELETE' and old.recorded_at < clock_timestamp() - interval '6 years'
    and old.at < clock_timestamp() - interval '6 years' then
    return old;
  end if;
  raise exception 'disclosures are only ever added; % rejected', lower(tg_op)
    using errcode = 'insufficient_privilege';
end
$function$;
create trigger disclosures_are_final before update or delete on "payerkit".disclosures
  for each row execute function "payerkit".disclosures_are_final();
create trigger disclosures_are_not_truncated before truncate on "payerkit".disclosures
  for each statement execute function "payerkit".disclosures_are_final();
