-- Agents: rights by service and kind of data.

alter domain shape.right_name drop constraint right_name_list;
alter domain shape.right_name add constraint right_name_list check (value in
	('canteen-list', 'kitchen-count', 'family-read', 'family-write',
	 'health-read', 'document-read', 'request-read', 'request-decide',
	 'procedure-edit', 'procedure-publish', 'import-run', 'account-admin',
	 'rights-admin'));
alter table guichet.role drop constraint role_rights;
alter table guichet.role add constraint role_rights check (rights <@
	array['canteen-list', 'kitchen-count', 'family-read', 'family-write',
	'health-read', 'document-read', 'request-read', 'request-decide',
	'procedure-edit', 'procedure-publish', 'import-run', 'account-admin',
	'rights-admin']);
update guichet.role set rights = rights || '{family-write,document-read,request-read,request-decide}'
	where code = 'clerk';
update guichet.role set rights = rights || '{family-write,document-read,request-read,request-decide,procedure-edit,procedure-publish,import-run,rights-admin}'
	where code = 'admin';
