-- `json_extract` and `unhex` are there already.
select 1;
