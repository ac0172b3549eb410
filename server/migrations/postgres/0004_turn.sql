-- The place of an action among those that one transaction answered: many phones' may be written together.
alter table action_log add column turn bigint not null default 0;
