-- A draft is tried before its vote is known, like the other settings.
alter table guichet.custody_policy alter column vote drop not null;
