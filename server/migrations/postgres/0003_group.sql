-- What SQLite has of its own, so that a statement that writes many rows has one text for both.

-- A member of a JSON object as text; the path is `$.name`.
create function json_extract(object text, path text) returns text
language sql immutable strict parallel safe
as $$ select cast(object as json) ->> substr(path, 3) $$;

-- An id from its 32 hexadecimal digits.
create function unhex(digits text) returns uuid
language sql immutable strict parallel safe
as $$ select cast(digits as uuid) $$;
