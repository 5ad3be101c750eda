-- Words brought into a form in which two spellings of the same thing are equal.

create function platform.word_key(words text) returns text
    language sql immutable parallel safe strict
    return (select coalesce(string_agg(word, ' ' order by word collate "C"), '')
            from regexp_split_to_table(regexp_replace(platform.plain(normalize(words)), '[^a-z0-9]+', ' ', 'g'), ' ') word
            where word <> '');
comment on function platform.word_key(text) is 'The words without accents and signs, in the order of the alphabet: "Máy sấy" and "sấy, máy" are one.';

create function platform.name_key(name text) returns text
    language sql immutable parallel safe strict
    return coalesce(nullif(platform.word_key(regexp_replace(' ' || regexp_replace(platform.plain(normalize(name)), '[^a-z0-9]+', ' ', 'g') || ' ',
        '\y(cong ty|trach nhiem huu han|tnhh|co phan|cp|mot thanh vien|hai thanh vien|mtv|doanh nghiep tu nhan|doanh nghiep|dntn|ho kinh doanh|hkd'
        '|ho san xuat|lien hiep hop tac xa|hop tac xa|htx|to hop tac|tht|co so san xuat|co so)\y', ' ', 'g')), ''), platform.word_key(name));
comment on function platform.name_key(text) is 'The key of the name of an establishment without its legal form, which is written in many ways and left out in others.';

create function platform.tax_key(tax_code text) returns text
    language sql immutable parallel safe strict
    return nullif(case when regexp_replace(tax_code, '\D', '', 'g') ~ '^\d{13}$' then left(regexp_replace(tax_code, '\D', '', 'g'), 10)
                       else regexp_replace(tax_code, '\D', '', 'g') end, '');
comment on function platform.tax_key(text) is 'A tax code without signs; of a branch (13 digits) that of its enterprise.';

create function platform.mark_key(mark text) returns text
    language sql immutable parallel safe strict
    return regexp_replace(platform.plain(normalize(mark)), '[^a-z0-9]', '', 'g');
comment on function platform.mark_key(text) is 'A serial number, model or invoice number without blanks and signs.';

create function platform.marks(words text) returns text[]
    language sql immutable parallel safe strict
    return (select coalesce(array_agg(distinct mark), '{}')
            from (select platform.mark_key(word) as mark from regexp_split_to_table(words, '[\s,;:()"“”]+') word) found
            where mark ~ '\d' and length(mark) >= 4 and mark !~ '^(19|20)\d\d$');
comment on function platform.marks(text) is 'The words of a text that may be a serial number, a model or the number of an invoice: four signs and more, with a digit, and no year.';

-- Who may be the same establishment: by name, by tax code, or by whoever stands for it at the same place. The key of the name is kept in a column:
-- many names share a part of their trigrams, and each is looked at again before it counts.
alter table establishment.establishment add column name_key text not null generated always as (platform.name_key(name)) stored;
comment on column establishment.establishment.name_key is 'Kept by the database from the name; nobody writes it.';
create index establishment_by_name_key on establishment.establishment using gin (name_key gin_trgm_ops);
create index establishment_by_tax_key on establishment.establishment (province, platform.tax_key(tax_code));
create index establishment_by_person on establishment.establishment (unit_id, platform.word_key(representative)) where representative <> '';
