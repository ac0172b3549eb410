-- Who wants everything about themselves erased.
create table erasure_request (
    participant blob not null primary key references participant (id),
    -- Since when; null when it is not wanted any more, or a coach has said no.
    asked_at bigint,
    -- When a coach saw it.
    seen_at bigint
);

-- That somebody was erased; nothing says who it was.
create table erasure (
    id blob not null primary key,
    municipality blob not null references municipality (id),
    -- The coach who did it; null for whoever holds the database itself.
    erased_by blob references staff (id),
    at bigint not null
);

-- What phones of erased people come with, so that they hear why they are not let in, and forget, too.
create table erased_token (
    -- SHA-256 of a refresh token; it stands for nobody any more.
    token_hash blob not null primary key,
    -- When no phone can have it any more.
    until bigint not null
);
create index erased_token_until on erased_token (until);
