create table partner (
    id uuid primary key,
    version bigint not null,
    name text not null,
    territories text[] not null,
    -- The first is the one that is meant where a request names none.
    channels jsonb not null,
    allowed_origins text[] not null,
    contract_from timestamptz,
    contract_until timestamptz,
    active boolean not null,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    constraint partner_contract_not_empty check (contract_from < contract_until)
);

create table partner_key (
    id uuid primary key,
    version bigint not null,
    partner_id uuid not null constraint partner_key_partner_known references partner on delete cascade,
    kind text not null constraint partner_key_kind_known check (kind in ('SECRET', 'PUBLISHABLE')),
    name text not null,
    lookup text not null constraint partner_key_lookup_unique unique,
    secret_hash bytea not null,
    expires_at timestamptz,
    last_used_at timestamptz,
    created_by text not null,
    created_at timestamptz not null,
    updated_at timestamptz not null
);
create index partner_key_by_partner on partner_key (partner_id, id);
