-- The money of each file by its sources, place by place: what the pages on the harmony of sources add up.
create view project.pub_money_mix with (security_invoker = true) as
    select l.project_id, l.province, l.plan_year, l.tier, coalesce(s.source, budget.first_source(l.tier)) as source, l.activity, l.code, l.title, l.stage,
           part.place_id, part.state_vnd, part.own_vnd, part.other_vnd, part.waiting_vnd
    from project.list_seen l
         left join budget.file_source s on s.project_id = l.project_id
         cross join lateral (
            select l.place_id, coalesce(l.approved_vnd, 0) as state_vnd,
                   case when l.approved_vnd is null then 0
                        else greatest(l.total_vnd - l.approved_vnd - (l.total_vnd - l.asked_vnd - l.counterpart_vnd), 0) end as own_vnd,
                   case when l.approved_vnd is null then 0 else l.total_vnd - l.asked_vnd - l.counterpart_vnd end as other_vnd,
                   case when l.approved_vnd is null then l.asked_vnd else 0 end as waiting_vnd
            where l.kind <> 'GROUP' or l.approved_vnd is null
            union all
            select g.place_id, g.support_vnd, greatest(g.total_vnd - g.support_vnd, 0), 0, 0
            from project.group_place g
            where l.kind = 'GROUP' and l.approved_vnd is not null and g.project_id = l.project_id and g.approved and g.given_up_why = ''
            union all
            select null, l.approved_vnd - coalesce(sum(g.support_vnd), 0)::bigint,
                   greatest(l.total_vnd - l.approved_vnd - coalesce(sum(g.total_vnd - g.support_vnd), 0), 0)::bigint, 0, 0
            from project.group_place g
            where l.kind = 'GROUP' and l.approved_vnd is not null and g.project_id = l.project_id and g.approved and g.given_up_why = ''
            having l.kind = 'GROUP' and l.approved_vnd > coalesce(sum(g.support_vnd), 0)) part
    where l.stage not in ('DRAFT', 'WITHDRAWN', 'REFUSED', 'STOPPED');
comment on view project.pub_money_mix is 'state_vnd: approved, of the source; own_vnd: what remains for the beneficiary; other_vnd: other sources of the estimate; waiting_vnd: asked for and not approved. A group file has a line for each place, and one for what no place has yet.';
grant select on project.pub_money_mix to kc_app;
