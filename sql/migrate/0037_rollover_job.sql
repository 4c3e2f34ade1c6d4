-- The plan of a school year is made by a job; what a full day does and from when
-- on days are booked go on with the other rules; and a plan that can no longer be
-- undone is closed.
alter domain shape.rollover_state drop constraint rollover_state_list;
alter domain shape.rollover_state add constraint rollover_state_list check (
	value in ('planning', 'planned', 'checked', 'applying', 'applied',
	    'undone', 'closed'));
alter domain shape.rollover_rule drop constraint rollover_rule_list;
alter domain shape.rollover_rule add constraint rollover_rule_list check (
	value in ('service', 'capacity', 'cutoff', 'site', 'seat', 'opening'));
alter domain shape.rollover_block drop constraint rollover_block_list;
alter domain shape.rollover_block add constraint rollover_block_list check (
	value in ('undecided', 'level', 'changed', 'dates', 'holidays',
	    'tariff', 'openings', 'booked', 'used'));
alter table guichet.rollover alter column state set default 'planning';

insert into guichet.transition (object, from_state, to_state) values
	('rollover', 'planned', 'planning'),
	('rollover', 'checked', 'planning'),
	('rollover', 'planning', 'planned'),
	('rollover', 'planning', 'closed');

insert into guichet.schedule (kind, at) values ('rollover-close', '02:40');
