create table newsroom_import (
    id uuid primary key,
    natural_key text not null constraint newsroom_import_natural_key_unique unique,
    -- What was made then; editors may have deleted some of it since.
    article_ids uuid[] not null,
    counts jsonb not null,
    created_at timestamptz not null
);
