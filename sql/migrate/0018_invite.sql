-- Agents invited by who gives rights: their account has no password until they
-- choose one by a mailed link.

alter table guichet.account
	alter column params drop not null,
	alter column proof drop not null,
	alter column password_at drop not null,
	add constraint account_password check (num_nulls(params, proof,
		password_at) in (0, 3));

alter domain shape.ask_kind drop constraint ask_kind_list;
alter domain shape.ask_kind add constraint ask_kind_list check (value in
	('register', 'again', 'reset', 'email', 'invite'));
alter table guichet.account_ask add constraint account_ask_invite check
	(kind <> 'invite' or account is not null);

-- invited: no password yet.
create domain shape.agent_state as text
	constraint agent_state_list check (value in ('invited', 'active',
	    'disabled'));
