-- Why a day is not booked is said in one list of words, to a family, in its usual
-- week and when a closing is taken back (sql/lib/22_booking_obstacle.sql).  Usual
-- weeks that a request leaves.

alter domain shape.refusal drop constraint refusal_list;
alter domain shape.refusal add constraint refusal_list check (value in ('no-day',
    'closed', 'not-enrolled', 'not-open', 'late', 'slot-taken', 'full',
    'other-parent', 'by-hand', 'to-confirm'));
drop domain shape.pattern_reason;

alter table guichet.closing_booking
	drop constraint closing_booking_kept;
update guichet.closing_booking set kept = case kept
	when 'elsewhere' then 'slot-taken' else 'locked' end
where kept in ('elsewhere', 'frozen');
alter table guichet.closing_booking
	add constraint closing_booking_kept check (kept in ('closed',
	    'not-enrolled', 'past', 'locked', 'slot-taken', 'full'));

-- The granted request that asked for it; null: a parent keeps it by themselves.
alter table guichet.booking_pattern
	add column request bigint,
	add constraint booking_pattern_request foreign key (request)
		references guichet.request (id);
create index booking_pattern_by_request on guichet.booking_pattern (request);
