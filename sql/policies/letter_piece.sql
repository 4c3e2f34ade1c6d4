-- What a letter asks for.
alter table guichet.letter_piece enable row level security;

drop policy if exists api on guichet.letter_piece;
create policy api on guichet.letter_piece to api using (true) with check (true);
drop policy if exists clerk on guichet.letter_piece;
create policy clerk on guichet.letter_piece for select to clerk_view
	using (true);
