-- What an establishment makes, enters and has certified follows it when it turns out to be another; and while it has any, no import takes it back.
create function product.held_establishments(ids uuid[]) returns setof uuid
    language sql stable security definer set search_path = pg_catalog, product as $$
    select establishment_id from product where establishment_id = any (ids)
    union
    select establishment_id from entry where establishment_id = any (ids)
$$;
comment on function product.held_establishments(uuid[]) is 'Those of some establishments that have a product or an entry for voting.';
revoke execute on function product.held_establishments(uuid[]) from public;
grant execute on function product.held_establishments(uuid[]) to kc_app;

create function product.follow_merger(old uuid, kept uuid) returns void language plpgsql
    security definer set search_path = pg_catalog, product as $$
begin
    if not establishment.may_merge(old, kept) then
        raise insufficient_privilege using message = 'Not for the actor to merge';
    end if;
    update product set establishment_id = kept where establishment_id = old;
    update entry set establishment_id = kept where establishment_id = old;
end
$$;
comment on function product.follow_merger(uuid, uuid) is 'Products and entries of an establishment that goes follow the one that stays, and certificates with the products.';
revoke execute on function product.follow_merger(uuid, uuid) from public;
grant execute on function product.follow_merger(uuid, uuid) to kc_app;
