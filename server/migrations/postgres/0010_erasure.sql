-- Who wants everything about themselves erased.
create table erasure_request (
    participant uuid not null primary key references participant (id),
    -- Since when; null when it is not wanted any more, or a coach has said no.
    asked_at bigint,
    -- When a coach saw it.
    seen_at bigint
);

-- That somebody was erased; nothing says who it was.
create table erasure (
    id uuid not null primary key,
    municipality uuid not null references municipality (id),
    -- The coach who did it; null for whoever holds the database itself.
    erased_by uuid references staff (id),
    at bigint not null
);

-- What phones of erased people come with, so that they hear why they are not let in, and forget, too.
create table erased_token (
    -- SHA-256 of a refresh token; it stands for nobody any more.
    token_hash bytea not null primary key,
    -- When no phone can have it any more.
    until bigint not null
);
create index erased_token_until on erased_token (until);
