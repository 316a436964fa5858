-- What readers were told stays told: a correction goes only with a draft that never was public.
create table correction (
    id uuid primary key,
    article_id uuid not null constraint correction_article_known references article on delete cascade,
    at timestamptz not null,
    text text not null constraint correction_text_not_blank check (text ~ '\S')
);
create index correction_by_article on correction (article_id, at, id);

create function refuse_to_forget_correction() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' and not exists (select 1 from article where id = old.article_id) then
        return old;
    end if;
    raise exception 'correction is append-only';
end
$$;
create trigger correction_append_only before update or delete on correction
    for each row execute function refuse_to_forget_correction();
create trigger correction_never_truncated before truncate on correction
    for each statement execute function refuse_change();
