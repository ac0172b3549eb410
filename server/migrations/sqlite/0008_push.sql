-- Phones that are reminded by Web Push (RFC 8030), each with what it wishes and what it has been told.
create table push_subscription (
    -- Goes with its session, and with its participant.
    session blob not null primary key references session (id) on delete cascade,
    participant blob not null references participant (id) on delete cascade,
    -- The URL at the browser's push service. Whoever has it can reach the browser.
    endpoint text not null unique,
    -- The browser's public key: a point on P-256, uncompressed.
    public_key blob not null,
    -- The secret that the browser shares with us.
    auth blob not null,
    created_at bigint not null,
    -- Wishes: 1 for yes, 0 for no.
    evening bigint not null,
    hour bigint not null,
    news bigint not null,
    -- Minutes of the municipality's day; both null when no hours are quiet.
    quiet_from bigint,
    quiet_until bigint,
    -- The latest day of which the evening before told, or need not tell: 2026-11-24.
    evening_told text not null,
    -- The latest start of which the hour before told, or need not tell: 2026-11-24T10:00:00.
    hour_told text not null,
    -- The place of the latest message, and the revision of the latest plan, that were told or need not be.
    message_told bigint not null,
    plan_told bigint not null,
    -- When something may be due next.
    look_at bigint not null,
    -- The place in the participant's feed that was looked at.
    position bigint not null,
    -- Goes up with every change: who moves it tells, so that each thing is told once.
    turn bigint not null
);
create index push_subscription_participant on push_subscription (participant, created_at);
