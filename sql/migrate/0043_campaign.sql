-- What a draft is known by, and what its last run changed.

-- digest: of it and its lines, without numbers that a run gives.  since: the day of
-- its oldest line.
alter table guichet.invoice
	add column digest bytea,
	add column since date,
	add constraint invoice_digest check (octet_length(digest) = 32);

-- What a payer's draft came to before the last run and after it; null: no draft.
create table guichet.campaign_change (
	campaign	bigint not null,
	payer		bigint not null,
	was		shape.cents,
	total		shape.cents,
	constraint campaign_change_pkey primary key (campaign, payer),
	constraint campaign_change_campaign foreign key (campaign)
		references guichet.campaign (id),
	constraint campaign_change_payer foreign key (payer)
		references guichet.household (id)
);
create index campaign_change_by_payer on guichet.campaign_change (payer);
