-- Voice notes and photos. The bytes come before the message that names them; those that none names go after a week.
create table attachment (
    participant uuid not null references participant (id),
    -- Made by the sender's phone; unique in one participant's thread.
    id uuid not null,
    -- Name of `MediaType`.
    media_type text not null,
    size_bytes bigint not null,
    created_at bigint not null,
    -- When a message named it.
    named_at bigint,
    -- Last, so that whoever counts bytes reads none of them.
    bytes bytea not null,
    primary key (participant, id)
);
create index attachment_unnamed on attachment (created_at) where named_at is null;

-- What a message is besides words: JSON of `Attachment`. Its text is empty then.
alter table message add column attachment text;
