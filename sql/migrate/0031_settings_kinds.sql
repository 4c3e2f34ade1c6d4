-- More that a service manager drafts: what a full day does, from when days may
-- be booked, absences, surcharges, who gets the kitchen's orders; and the instant
-- of those orders, a cut-off of its own.
alter domain shape.setting_kind drop constraint setting_kind_list;
alter domain shape.setting_kind add constraint setting_kind_list check (value in
	('group', 'school', 'activity', 'class', 'site', 'service', 'capacity',
	 'cutoff', 'full', 'opening', 'absence', 'surcharge', 'recipient'));
alter table guichet.setting_change drop constraint setting_change_kind;
alter table guichet.setting_change add constraint setting_change_kind check
	(kind in ('group', 'school', 'activity', 'class', 'site', 'service',
	'capacity', 'cutoff', 'full', 'opening', 'absence', 'surcharge',
	'recipient'));
alter domain shape.cutoff_action drop constraint cutoff_action_list;
alter domain shape.cutoff_action add constraint cutoff_action_list check (value in
	('add', 'change', 'cancel', 'order'));
alter table guichet.setting_test drop constraint setting_test_action;
alter table guichet.setting_test add constraint setting_test_action check
	(action in ('add', 'change', 'cancel', 'order'));
create domain shape.when_full as text
	constraint when_full_list check (value in ('refuse', 'wait'));
