-- The answers to writes that came with an Idempotency-Key, kept for a day so that a retry does not write again.
create table stored_answer (
    -- SHA-256 of who asked, what for, and the key.
    lookup text primary key,
    body_hash bytea not null,
    status integer not null,
    location text,
    etag text,
    body text,
    expires_at timestamptz not null
);
create index stored_answer_by_expiry on stored_answer (expires_at);
