-- Of which file an address is, so that a killed one is found however its address is written: the form that
-- RFC 3986, sections 6.2.2 and 6.2.3, gives to all of them, without the fragment. By http there may be another
-- file than by https.
create function file_of(href text) returns text language plpgsql immutable strict parallel safe as $$
declare
    part text[];
    scheme text;
    host text;
    path text;
begin
    -- What needs no escape loses it, others are in capitals, and what is not ASCII gets one (RFC 3987, 3.1).
    select string_agg(
        case
            when piece ~* '^%(2[de]|3[0-9]|[46][1-9a-f]|[57][0-9a]|5f|7e)$'
                then chr(get_byte(decode(substr(piece, 2), 'hex'), 0))
            when piece ~ '^%' then upper(piece)
            when piece ~ '[^ -~]'
                then regexp_replace(upper(encode(convert_to(piece, 'UTF8'), 'hex')), '..', '%\&', 'g')
            else piece
        end, '' order by place)
    into href
    from regexp_matches(href, '%[0-9A-Fa-f]{2}|[^ -~]+|[ -$&-~]+|%', 'g')
            with ordinality matched (pieces, place),
        unnest(pieces) piece;
    part := regexp_match(href, '^([^:/?#]+)://([^/?#]*)([^?#]*)([^#]*)');
    if part is null then
        return href;
    end if;
    scheme := lower(part[1] collate "C");
    host := regexp_replace(
        lower(part[2] collate "C"), case scheme when 'https' then ':(443)?$' else ':(80)?$' end, '');
    path := regexp_replace(coalesce(nullif(part[3], ''), '/'), '/\.\.?$', '\&/');
    path := regexp_replace(path, '/\.(?=/)', '', 'g');
    while path ~ '/\.\./' loop
        path := regexp_replace(path, '^/\.\.(?=/)|/[^/]*/\.\.(?=/)', '');
    end loop;
    return scheme || '://' || host || path || part[4];
end
$$;

drop index medium_by_href;
-- Only equality is asked for, and addresses may be long.
create index medium_by_file on medium using hash (file_of(href));
