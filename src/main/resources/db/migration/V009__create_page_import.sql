create table page_import (
    id uuid primary key,
    natural_key text not null constraint page_import_natural_key_unique unique,
    format text not null,
    -- A draft that was deleted may be imported again.
    article_id uuid not null constraint page_import_article_known references article on delete cascade,
    report jsonb not null,
    created_at timestamptz not null
);
create index page_import_by_article on page_import (article_id);
