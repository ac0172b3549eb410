-- How far a published plan has come.

-- The place in the feed where the plan is whole; null for what was published before this was noted.
alter table plan_revision add column position bigint;
-- When a phone said that it has kept the plan.
alter table plan_revision add column reached_at bigint;
-- When the participant had the plan on the screen.
alter table plan_revision add column opened_at bigint;
