-- Names change; what speaks of a past day keeps the name of that day.
set role api;

-- RULE: name-of-the-day
create or replace function guichet.name_kept()
returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	-- The name at the beginning of a day stands for the days before it.
	insert into guichet.former_name (school, activity, name, until)
	values (case tg_table_name when 'school'
	    then (to_jsonb(old) ->> 'id')::bigint end,
	    case tg_table_name when 'activity' then to_jsonb(old) ->> 'code' end,
	    coalesce(to_jsonb(old) ->> 'name', to_jsonb(old) ->> 'label'),
	    guichet.today())
	on conflict on constraint former_name_once do nothing;
	return null;
end
$$;

-- The name of a school on that day.
create or replace function guichet.school_name(school bigint, day date)
returns text
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	return coalesce((select f.name from guichet.former_name f
	    where f.school = school_name.school and f.until > day
	    order by f.until limit 1), (select s.name from guichet.school s
	    where s.id = school_name.school));
end
$$;

-- The label of an activity on that day.
create or replace function guichet.activity_label(activity text, day date)
returns text
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	return coalesce((select f.name from guichet.former_name f
	    where f.activity = activity_label.activity and f.until > day
	    order by f.until limit 1), (select a.label from guichet.activity a
	    where a.code = activity_label.activity));
end
$$;

reset role;

create or replace trigger school_name_kept
	after update of name on guichet.school
	for each row when (new.name <> old.name)
	execute function guichet.name_kept();
create or replace trigger activity_label_kept
	after update of label on guichet.activity
	for each row when (new.label <> old.label)
	execute function guichet.name_kept();
