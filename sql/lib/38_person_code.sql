-- The code that ties a login to an adult of the family file: 16 characters in
-- groups of four, of 31 that are not taken for one another, so 79 bits.
set role api;

-- As it is compared: capitals, without the spaces and dashes that people type.
create or replace function guichet.code_digest(code text)
returns bytea
immutable parallel safe language sql
return sha256(convert_to(regexp_replace(upper(code), '[^A-Z0-9]', '', 'g'),
	'UTF8'));

-- A new code.  gen_random_uuid gives 122 random bits each; a byte of 248 and
-- more is thrown away, so that each character is as likely as any other.
create or replace function guichet.code_new()
returns text
volatile language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	letters	constant text := 'ABCDEFGHJKMNPQRSTUVWXYZ23456789';
	code	text := '';
	bytes	bytea;
begin
	while length(code) < 16 loop
		bytes := sha256(uuid_send(gen_random_uuid()) ||
		    uuid_send(gen_random_uuid()));
		for i in 0 .. 31 loop
			continue when get_byte(bytes, i) >= 248
			    or length(code) = 16;
			code := code || substr(letters,
			    get_byte(bytes, i) % 31 + 1, 1);
		end loop;
	end loop;
	return regexp_replace(code, '(.{4})(?=.)', '\1-', 'g');
end
$$;

reset role;
