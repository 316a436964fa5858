alter table credit
    add column terms_confirmed_at timestamptz,
    add column terms_confirmed_by text,
    add constraint credit_terms_confirmed_by_somebody
        check ((terms_confirmed_at is null) = (terms_confirmed_by is null));
