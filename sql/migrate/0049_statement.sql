-- What moves a home's balance, in the words of its statement.
create domain shape.movement as text
	constraint movement_list check (value in ('invoice', 'credit-note',
	    'cash', 'cheques', 'returned', 'refund', 'title', 'write-off',
	    'correction'));
