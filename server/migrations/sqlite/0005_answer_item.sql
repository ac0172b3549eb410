-- What a participant answered is a list in an item's JSON, no longer an object: `["coming","sent"]`. The same text
-- otherwise, so that nothing counts as changed.
update feed_item
set body = json_set(
    body,
    '$.occurrence.r',
    json_array(body -> '$.occurrence.r.answer', body -> '$.occurrence.r.receipt')
)
where item_key like 'occurrence:%'
    and json_type(body, '$.occurrence.r') = 'object';
