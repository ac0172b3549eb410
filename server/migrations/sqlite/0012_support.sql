-- What participants said when they were asked whether they get the support that they need: every word, the last counts.
create table support_answer (
    participant blob not null references participant (id),
    -- Counts a participant's answers, from 1.
    place bigint not null,
    -- yes, partly, no.
    answer text not null,
    answered_at bigint not null,
    primary key (participant, place)
);
