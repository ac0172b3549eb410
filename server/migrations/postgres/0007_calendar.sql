-- Links by which calendars read a participant's schedule.
create table calendar_link (
    -- SHA-256; the secret itself is nowhere.
    secret_hash bytea not null primary key,
    participant uuid not null references participant (id),
    created_at bigint not null
);
create index calendar_link_participant on calendar_link (participant, created_at);
