-- Which section a past version of a story was in is told by the slug that the section had then.
create index journal_topics_by_slug on journal ((state ->> 'slug')) where kind in ('SECTION', 'TAG');
