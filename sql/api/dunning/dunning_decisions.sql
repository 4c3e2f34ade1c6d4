-- Titles and write-offs that wait for a second agent, the oldest first.
--   mine   this agent asked for it: another one answers
set role api;

create function api.dunning_decisions()
returns table (id shape.key, number text, household text,
	act shape.dunning_step, owed shape.cents, reason text,
	asked_by shape.person, asked_at timestamptz, mine shape.flag)
stable language sql
begin atomic
	select d.id, d.number, d.household, d.act, d.owed, d.reason, d.asked_by,
	    d.asked_at, d.mine
	from guichet.dunning_asked() d order by d.asked_at, d.id;
end;

reset role;
