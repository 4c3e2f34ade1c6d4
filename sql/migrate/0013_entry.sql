-- Requests that a clerk types in the name of somebody at the counter, on the
-- phone or by post; receipts and letters on paper; letters that replace one
-- that has left (domain.md 6).

-- A piece that was shown without a file: seen and given back, or a paper copy
-- kept.
create domain shape.piece_shown as text
	constraint piece_shown_list check (value in ('seen', 'kept'));
-- A receipt on paper.
create domain shape.paper_state as text
	constraint paper_state_list check (value in ('to-print', 'printed'));

-- sworn: whether the declaration of the procedure came with it; null: it was
-- made online, or before this was noted.
alter table guichet.request add column sworn boolean;

alter table guichet.request_piece
	add column shown shape.piece_shown,
	add column shown_at timestamptz,
	add column shown_to bigint,
	add constraint request_piece_shown check ((shown is null)
		= (shown_at is null) and (shown is null) = (shown_to is null)),
	add constraint request_piece_shown_to foreign key (shown_to)
		references guichet.person (id);
create index request_piece_by_clerk on guichet.request_piece (shown_to);

-- paper: the person has no e-mail, wants paper, or the mail came back.
alter table guichet.receipt
	add column paper shape.paper_state,
	add column paper_at timestamptz,
	add column paper_by bigint,
	add constraint receipt_paper_by foreign key (paper_by)
		references guichet.person (id);
create index receipt_by_printer on guichet.receipt (paper_by);
create index receipt_to_print on guichet.receipt (id)
	where paper = 'to-print';
alter table guichet.receipt_piece
	add column shown shape.piece_shown;

-- replaces: the letter that this one corrects, made on that day, because of
-- that; wrong: what was wrong in it; says: the kind whose words it says again.
alter table guichet.letter
	add column replaces bigint,
	add column replaces_at timestamptz,
	add column says shape.letter_kind,
	add column wrong text,
	add column because text,
	add constraint letter_replaces foreign key (replaces)
		references guichet.letter (id),
	-- RULE: letter-correction
	add constraint letter_correction check (kind <> 'corrected'
		or (replaces is not null and replaces_at is not null
		    and says is not null and says <> 'corrected'
		    and coalesce(length(wrong), 0) > 0
		    and coalesce(length(because), 0) > 0));
create index letter_by_replaced on guichet.letter (replaces);
-- One that counts, at most.
create unique index letter_replaced_once on guichet.letter (replaces)
	where state not in ('draft', 'cancelled');
