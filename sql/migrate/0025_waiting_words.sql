-- What became of a wish for a seat, as pages and mails say it.
create domain shape.wait_state as text
	constraint wait_state_list check (value in ('waitlisted', 'offered',
	    'held', 'confirmed', 'expired', 'released'));
