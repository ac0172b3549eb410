-- What a participant answered is a list in an item's JSON, no longer an object: `["coming","sent"]`. The same text
-- otherwise, so that nothing counts as changed: `jsonb` would put members into another order.
update feed_item
set body = regexp_replace(body, '"r":\{"answer":(.+),"receipt":("[a-z_]+")\}', '"r":[\1,\2]')
where item_key like 'occurrence:%'
    and body::jsonb #>> '{occurrence,r,receipt}' is not null;
