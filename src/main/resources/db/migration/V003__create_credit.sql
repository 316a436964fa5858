create table terms (
    id uuid primary key,
    -- Of the canonical JSON, which may be too long for an index itself.
    digest bytea not null constraint terms_digest_unique unique,
    terms jsonb not null
);

create table credit (
    id uuid primary key,
    version bigint not null,
    credit_line text constraint credit_line_not_blank check (credit_line ~ '\S'),
    creators jsonb not null,
    provider text,
    supplier_category text constraint credit_supplier_category_known
        check (supplier_category in ('STAFF', 'WIRES', 'FREELANCE', 'STOCK', 'HANDOUT', 'OTHER')),
    source text,
    copyright_holder text,
    copyright_notice text,
    copyright_year integer,
    usage_terms text,
    license_url text,
    acquire_license_url text,
    digital_source_type text,
    instructions text,
    terms_id uuid not null constraint credit_terms_known references terms,
    created_at timestamptz not null,
    updated_at timestamptz not null
);
create index credit_by_terms on credit (terms_id);
