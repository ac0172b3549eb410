-- What is published stands in its revision.
alter table plan drop column published;
