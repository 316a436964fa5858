-- Whose text a story is decides who may have it, and so in which lists it stands.
alter table publication add column credit_ids uuid[];
update publication
set credit_ids = array(select jsonb_array_elements_text(content -> 'credits')::uuid);
alter table publication alter column credit_ids set not null;
