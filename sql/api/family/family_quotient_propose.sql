-- My home's quotient, with where it comes from: waits for a clerk.  One row.
--
-- MU404 no home today
-- MU455 no such source
-- MU520 it is that quotient already
-- MU401, MU409 see guichet.once_begin
--
-- RULE: family-change-waits
set role api;

create function api.family_quotient_propose(quotient bigint, month date,
	source text, file_number text, once text)
returns table (done text)
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	done := 'quotient';
	if guichet.once_begin(once, 'family_quotient_propose',
	    concat_ws('|', quotient, month, source, file_number)) is null then
		perform guichet.one_of(source, array['caf', 'msa',
		    'api-particulier', 'tax-notice'], 'source');
		if month > guichet.today() then
			perform guichet.refuse('MU523', 'month',
			    'a month to come');
		end if;
		perform guichet.change_propose('quotient',
		    guichet.my_household(), null, jsonb_build_object('value',
		    quotient::text, 'month', date_trunc('month', month)
			::date::text, 'source', source, 'file-number',
		    file_number), null);
		perform guichet.once_end(once, '{}');
	end if;
	return next;
end
$$;

reset role;
