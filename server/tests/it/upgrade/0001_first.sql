-- A row in every table of the first schema, as the first version of the program wrote them.

insert into meta values ('epoch', '5f3a09c1');
insert into municipality values (x'01910000000070008000000000000001', 'Bollnäs');
insert into programme values (x'01910000000070008000000000000002', x'01910000000070008000000000000001', 'trappan', 'Trappan', '{"steps":[{"title":"Lära känna"},{"title":"Arbetsträning"}],"top":"Eget arbete"}', '[]');
insert into staff values (x'01910000000070008000000000000003', x'01910000000070008000000000000001', 'coach', 'Karin', 'karin@example.org', '$argon2id$v=19$m=19456,t=2,p=1$AAAA$AAAA', null, '[]');
insert into staff values (x'01910000000070008000000000000004', x'01910000000070008000000000000001', 'language_worker', 'Yusuf', 'yusuf@example.org', '$argon2id$v=19$m=19456,t=2,p=1$AAAA$AAAA', '0123', '["ar"]');
insert into participant values (x'01910000000070008000000000000005', x'01910000000070008000000000000001', x'01910000000070008000000000000002', 'Amina', 'ar', 1795420800000, 1795420800000);
insert into participant_coach values (x'01910000000070008000000000000005', x'01910000000070008000000000000003', 0);
insert into plan values (x'01910000000070008000000000000006', x'01910000000070008000000000000005', '{"step":1,"goals":[{"id":"01910000-0000-7000-8000-000000000010","step":1,"title":"Ringa ett samtal"}],"activities":[{"id":"01910000-0000-7000-8000-000000000011","kind":"swedish","title":"Svenska och mat","schedule":{"repeats":"once","date":"2026-11-24","start":"10:00","end":"12:00"}}]}', 2, x'01910000000070008000000000000003', 1795420800000, '{"step":1,"goals":[{"id":"01910000-0000-7000-8000-000000000010","step":1,"title":"Ringa ett samtal"}],"activities":[{"id":"01910000-0000-7000-8000-000000000011","kind":"swedish","title":"Svenska och mat","schedule":{"repeats":"once","date":"2026-11-24","start":"10:00","end":"12:00"}}]}', 1, x'01910000000070008000000000000003', 1795420800000, null, null, '2026-11-23');
insert into plan_revision values (x'01910000000070008000000000000006', 1, '{"step":1,"goals":[{"id":"01910000-0000-7000-8000-000000000010","step":1,"title":"Ringa ett samtal"}],"activities":[{"id":"01910000-0000-7000-8000-000000000011","kind":"swedish","title":"Svenska och mat","schedule":{"repeats":"once","date":"2026-11-24","start":"10:00","end":"12:00"}}]}', x'01910000000070008000000000000003', 1795420800000);
insert into answer values (x'01910000000070008000000000000005', x'01910000000070008000000000000011', '2026-11-24T10:00:00', '{"cannot_come":{"reason":"ill"}}', 1795420800000, null);
insert into goal_mark values (x'01910000000070008000000000000005', x'01910000000070008000000000000010', 1795420800000, 1795420800000);
insert into message values (x'01910000000070008000000000000005', x'01910000000070008000000000000020', null, 1, 'Hej!', 1795420800000, null);
insert into message values (x'01910000000070008000000000000005', x'01910000000070008000000000000021', x'01910000000070008000000000000003', 2, 'Hej själv!', 1795420800001, null);
insert into phrase values (x'01910000000070008000000000000007', x'01910000000070008000000000000001', 'sv', 'Svenska och mat', 'activity', 1795420800000);
insert into phrase_use values (x'01910000000070008000000000000005', x'01910000000070008000000000000007');
insert into translation values (x'01910000000070008000000000000007', 'ar', 'السويدية والطعام', 1, x'01910000000070008000000000000004', 1795420800000);
insert into pairing_code values (x'712bbd5d05187d2b5d721220318062510e4afa32efe9cef893e47f72facc01c8', x'01910000000070008000000000000005', x'01910000000070008000000000000003', 1795593600000, null);
insert into sign_in_failure values (x'51c790b857387541145e16472ea8db0092417832ca5d6fe1939042743ae3dd7e', 2, 1795420800000, 0);
insert into session values (x'01910000000070008000000000000008', x'01910000000070008000000000000005', null, 1795420800000, 1795507200000, null);
insert into refresh_token values (x'699eaee2e6eb630b784363b264207334ebdaf8d05fa338e886364f6d1769addb', x'01910000000070008000000000000008', 1, 0, 0);
insert into action_log values (x'01910000000070008000000000000005', x'01910000000070008000000000000020', null, 1795420800000);
insert into participant_head values (x'01910000000070008000000000000005', 3, 4);
insert into feed_item values (x'01910000000070008000000000000005', 'profile', 1, 1, '{"profile":{"name":"Amina","language":"ar","municipality":"Bollnäs","programme":"Trappan","coaches":[{"name":"Karin"}]}}');
insert into feed_item values (x'01910000000070008000000000000005', 'staircase', 2, 2, '{"staircase":{"staircase":{"steps":[{"title":"Lära känna"},{"title":"Arbetsträning"}],"top":"Eget arbete"},"current":1}}');
insert into feed_item values (x'01910000000070008000000000000005', 'goal:01910000-0000-7000-8000-000000000099', 3, 3, null);
