-- Who wants the coach to call.
create table call_request (
    participant blob not null primary key references participant (id),
    -- Since when; null when the coach has called, or a call is not wanted any more.
    asked_at bigint,
    -- When a coach saw it.
    seen_at bigint
);
