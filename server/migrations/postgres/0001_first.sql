-- The first schema. Ids are UUIDv7; times are milliseconds since 1970 in UTC; JSON is text that the program reads.

create table meta (
    -- What is told; `epoch` is the random number of this database that cursors name.
    name text not null primary key,
    value text not null
);

create table municipality (
    id uuid not null primary key,
    -- What people call it; also how data files name it.
    name text not null unique
);

create table programme (
    id uuid not null primary key,
    municipality uuid not null references municipality (id),
    -- How data files name it: unique in the municipality.
    slug text not null,
    -- What people call it.
    name text not null,
    -- JSON of `Staircase`.
    staircase text not null,
    -- JSON of a list of `Template`, dated from the template week's Monday.
    templates text not null,
    unique (municipality, slug)
);

create table staff (
    id uuid not null primary key,
    -- Null for an operator, who belongs to none.
    municipality uuid references municipality (id),
    -- Name of `Role`.
    role text not null,
    name text not null,
    -- In lower case, for signing in.
    email text not null unique,
    -- Argon2id in PHC format.
    password_hash text not null,
    -- A number at work that participants may call.
    phone text,
    -- JSON list of the tags that a language worker translates into; empty for others.
    languages text not null
);

create table participant (
    id uuid not null primary key,
    municipality uuid not null references municipality (id),
    programme uuid not null references programme (id),
    name text not null,
    -- Tag of the language that the participant chose.
    language text not null,
    created_at bigint not null,
    -- When a phone last fetched, to within some minutes.
    seen_at bigint
);

create table participant_coach (
    participant uuid not null references participant (id),
    staff uuid not null references staff (id),
    -- 0 for the foremost coach.
    place bigint not null,
    primary key (participant, staff)
);
create index participant_coach_staff on participant_coach (staff, participant);

create table plan (
    id uuid not null primary key,
    participant uuid not null unique references participant (id),
    -- JSON of `PlanDocument` as coaches edit it.
    draft text not null,
    -- Goes up with every save.
    draft_version bigint not null,
    -- Null before the first save.
    draft_saved_by uuid references staff (id),
    draft_saved_at bigint not null,
    -- JSON of `PlanDocument` as the phone has it; null before the first.
    published text,
    -- Counts published plans from 1; 0 before the first.
    revision bigint not null,
    published_by uuid references staff (id),
    published_at bigint,
    -- Who published the notice of the published plan, and when; stays while the notice stays.
    notice_by uuid references staff (id),
    notice_at bigint,
    -- The day (2026-11-24) whose horizon of occurrences is in the feed; null before the first publish.
    horizon_day text
);
create index plan_horizon on plan (horizon_day);

create table plan_revision (
    plan uuid not null references plan (id),
    revision bigint not null,
    -- JSON of `PlanDocument`.
    document text not null,
    published_by uuid not null references staff (id),
    published_at bigint not null,
    primary key (plan, revision)
);

create table answer (
    participant uuid not null references participant (id),
    -- Of a plan of the participant, published now or earlier.
    activity uuid not null,
    -- Wall-clock start that the rule gave: 2026-11-24T10:00:00.
    original_start text not null,
    -- JSON of `Answer`.
    answer text not null,
    answered_at bigint not null,
    -- When a coach saw it.
    seen_at bigint,
    primary key (participant, activity, original_start)
);

create table goal_mark (
    participant uuid not null references participant (id),
    -- Of a plan of the participant, published now or earlier.
    goal uuid not null,
    done_at bigint not null,
    -- When a coach saw it.
    seen_at bigint,
    primary key (participant, goal)
);

create table message (
    participant uuid not null references participant (id),
    -- Made by the sender's phone or console; unique in one participant's thread.
    id uuid not null,
    -- The coach who wrote it; null when the participant did.
    sender uuid references staff (id),
    -- The place in the thread, from 1, in the order in which the server got the messages.
    place bigint not null,
    text text not null,
    -- When it reached the server.
    at bigint not null,
    -- When the other side read it.
    read_at bigint,
    primary key (participant, id)
);
create unique index message_place on message (participant, place);

create table phrase (
    id uuid not null primary key,
    municipality uuid not null references municipality (id),
    -- Tag of the language in which it is written.
    source_language text not null,
    text text not null,
    -- Name of `PhraseUse`, of the first use.
    used_as text not null,
    -- Since when it has been in use.
    since bigint not null,
    unique (municipality, text)
);

-- Who has a phrase on the phone now.
create table phrase_use (
    participant uuid not null references participant (id),
    phrase uuid not null references phrase (id),
    primary key (participant, phrase)
);
create index phrase_use_phrase on phrase_use (phrase, participant);

create table translation (
    phrase uuid not null references phrase (id),
    -- Tag of the language of the text.
    language text not null,
    text text not null,
    -- Goes up with every save.
    version bigint not null,
    -- Who translated it; null for a machine.
    translator uuid references staff (id),
    at bigint not null,
    primary key (phrase, language)
);

create table pairing_code (
    -- SHA-256; the code itself is nowhere.
    code_hash bytea not null primary key,
    participant uuid not null references participant (id),
    created_by uuid not null references staff (id),
    expires_at bigint not null,
    -- When a phone was let in with it.
    used_at bigint
);
create index pairing_code_expires on pairing_code (expires_at);

-- Failures to sign in, for e-mail addresses that exist and that do not, so that locking out tells nothing.
create table sign_in_failure (
    -- SHA-256 of the address in lower case.
    email_hash bytea not null primary key,
    -- Since the last success or the last lock-out.
    failures bigint not null,
    last_at bigint not null,
    -- Until when every attempt is refused; 0 when it is not.
    locked_until bigint not null
);

-- A signed-in phone or console: a family of refresh tokens.
create table session (
    id uuid not null primary key,
    -- One of the two is set.
    participant uuid references participant (id),
    staff uuid references staff (id),
    created_at bigint not null,
    -- When its newest token expires; moves on with each rotation.
    expires_at bigint not null,
    -- When it was signed out, or a token was used twice.
    revoked_at bigint
);
create index session_participant on session (participant);
create index session_expires on session (expires_at);

create table refresh_token (
    -- SHA-256 of the token.
    token_hash bytea not null primary key,
    session uuid not null references session (id),
    -- The place of the token in its family, from 1.
    generation bigint not null,
    -- How often it has been exchanged: twice when the first response was lost.
    exchanges bigint not null,
    -- Whether a second exchange of its predecessor took its place (1), else 0.
    superseded bigint not null
);
create index refresh_token_session on refresh_token (session, generation);

-- Every action that the server has answered, so that each is applied once.
create table action_log (
    participant uuid not null references participant (id),
    action uuid not null,
    -- Name of `Rejection`; null when it was applied.
    refused text,
    at bigint not null,
    primary key (participant, action)
);

-- The end of each participant's feed. Its row lock orders all changes of the feed.
create table participant_head (
    participant uuid not null primary key references participant (id),
    -- The position of the latest change; 0 before the first.
    position bigint not null,
    -- The number that the next new item gets, from 1.
    next_number bigint not null
);

-- Each participant's feed: state, not history.
create table feed_item (
    participant uuid not null references participant (id),
    -- Text of `ItemKey`.
    item_key text not null,
    -- The short number on the wire; never used again.
    number bigint not null,
    -- The place of the item's latest change.
    position bigint not null,
    -- JSON of `Item`; null when it is gone.
    body text,
    primary key (participant, item_key)
);
create unique index feed_item_number on feed_item (participant, number);
create unique index feed_item_position on feed_item (participant, position);

-- SQLite's function of the same name, for JSON lists of texts: one SQL text then serves both databases.
create function json_each(list text) returns table (value text)
    language sql immutable strict
    as 'select json_array_elements_text(list::json)';
