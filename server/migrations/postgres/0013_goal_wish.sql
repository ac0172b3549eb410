-- What participants wish of goals and no coach has seen to by a plan: an own goal, or a smaller step instead of a goal.
create table goal_wish (
    participant uuid not null references participant (id),
    -- The goal that is too big; or the id that an own goal gets when it comes into the plan.
    goal uuid not null,
    -- 1 for an own goal, else 0.
    own bigint not null,
    -- The goal as it is proposed; or as it was when it was too big: changed by a publish, the wish has ended.
    step bigint not null,
    title text not null,
    how text,
    asked_at bigint not null,
    -- When a coach saw it.
    seen_at bigint,
    -- What a coach answered, instead of a change of the plan; null while the wish is open.
    answer text,
    answered_at bigint,
    primary key (participant, goal)
);
