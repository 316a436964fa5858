-- Cursors and other texts that clients carry for us are signed with it. Two random UUIDs hold 244 random bits.
create table signing_key (
    only_one boolean primary key default true constraint signing_key_single check (only_one),
    secret bytea not null
);
insert into signing_key (secret)
values (sha256((gen_random_uuid()::text || gen_random_uuid()::text)::bytea));

create table staff_token (
    id uuid primary key,
    version bigint not null,
    name text not null,
    role text not null constraint staff_token_role_known check (role in ('EDITOR', 'PUBLISHER', 'ADMIN')),
    expires_at timestamptz,
    lookup text not null constraint staff_token_lookup_unique unique,
    secret_hash bytea not null,
    created_at timestamptz not null,
    updated_at timestamptz not null
);
