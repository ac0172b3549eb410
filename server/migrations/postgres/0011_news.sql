-- What the published plan changed of what the participant had opened: JSON of `NewsItem`; null where nothing did.
alter table plan add column news text;
