-- The cost that new passwords are derived with; an account with less is derived
-- again at its next sign-in.
set role api;

create or replace function guichet.scrypt_cost()
returns text
immutable parallel safe language sql
return 'ln=15,r=8,p=3';

reset role;
