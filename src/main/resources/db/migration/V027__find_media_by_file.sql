-- Which media are of the same file, when it is killed. Only equality is asked for, and addresses may be long.
create index medium_by_href on medium using hash (href);
