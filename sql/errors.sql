-- The catalogue of our SQLSTATEs, class MU: code, who must act, and what it
-- means for us.  What people read stands in the catalogues of xslt/ under
-- error.CODE.  MU450 to MU468 and MU550 to MU553 are set by the reading of
-- inputs, not by SQL.

truncate guichet.error, guichet.constraint_error;

insert into guichet.error (code, kind, meaning) values
('MU400', 'bad-request', 'no form of ours can send this'),
('MU401', 'sign-in', 'nobody is signed in, or the session is over'),
('MU403', 'forbidden', 'the person has no right to this'),
('MU404', 'not-found', 'there is nothing there, or not for this person'),
('MU409', 'conflict', 'the same form came with another content, or the thing '
    'has changed meanwhile'),
('MU429', 'too-many', 'too many requests'),

('MU410', 'refused', 'no service that day'),
('MU411', 'refused', 'the last instant to book or cancel has passed'),
('MU412', 'refused', 'no seat left'),
('MU413', 'refused', 'the child is not enrolled that day'),
('MU414', 'not-found', 'no calendar for that date'),
('MU415', 'refused', 'the child has another booking in that slot'),
('MU416', 'refused', 'the tariff has a hole, an overlap or no price for an '
    'unknown quotient'),

('MU430', 'refused', 'identifier or password wrong'),
('MU431', 'too-many', 'too many attempts: wait'),
('MU432', 'refused', 'password too short'),
('MU433', 'refused', 'this identifier is taken'),

('MU440', 'sign-in', 'the second factor has not been shown in this session'),
('MU441', 'refused', 'not the code of now'),
('MU442', 'refused', 'this code has been used'),
('MU443', 'refused', 'nobody changes their own rights'),
('MU444', 'refused', 'the last account that may give rights keeps that right'),
('MU445', 'refused', 'the agent holds this right in these days already'),
('MU446', 'refused', 'this right is not of a service'),
('MU447', 'refused', 'that agent acts for somebody else in these days'),
('MU448', 'refused', 'a delegation lasts from today on, a year at most'),
('MU449', 'refused', 'a right that cannot be lent, or that is not held'),

('MU450', 'refused', 'a required input is missing'),
('MU451', 'refused', 'not an identifier'),
('MU452', 'refused', 'number out of bounds'),
('MU453', 'refused', 'not an amount'),
('MU454', 'refused', 'not a date'),
('MU455', 'refused', 'not a code'),
('MU456', 'refused', 'not a name'),
('MU457', 'refused', 'line too long'),
('MU458', 'refused', 'text too long'),
('MU459', 'refused', 'not an e-mail address'),
('MU460', 'refused', 'not a phone number'),
('MU461', 'refused', 'not a postcode'),
('MU462', 'refused', 'not an IBAN'),
('MU463', 'refused', 'not a slot'),
('MU464', 'refused', 'not a nonce'),
('MU465', 'refused', 'not a token'),
('MU466', 'refused', 'secret too long'),
('MU467', 'refused', 'too many values'),
('MU468', 'refused', 'characters that cannot be kept'),
('MU550', 'refused', 'a part of a date is missing'),
('MU551', 'refused', 'a day that does not exist'),
('MU552', 'refused', 'a year of two digits'),
('MU553', 'refused', 'a year out of range'),

('MU540', 'bad-request', 'no such job'),
('MU541', 'refused', 'a recipient that is no address'),
('MU542', 'conflict', 'a job that was cancelled, or is somebody else''s now');

-- Procedures.
insert into guichet.error (code, kind, meaning) values
('MU490', 'conflict', 'a step of the request is not done'),
('MU491', 'refused', 'the declaration has to be made'),
('MU492', 'refused', 'the withdrawal has to be confirmed'),
('MU493', 'refused', 'no message is taken now'),
('MU494', 'refused', 'this box has to be ticked'),
('MU495', 'refused', 'this link has been used, replaced or is over'),
('MU480', 'refused', 'the file of a procedure is no JSON'),
('MU481', 'refused', 'a key, type or value the format of procedures lacks'),
('MU482', 'conflict', 'a revision that is no draft does not change'),
('MU483', 'refused', 'the parts of the procedure do not fit together'),
('MU484', 'refused', 'no such service'),
('MU485', 'refused', 'the publication gate names what is missing'),
('MU486', 'refused', 'who wrote a revision does not publish it');

-- The desk.
insert into guichet.error (code, kind, meaning) values
('MU510', 'conflict', 'somebody changed the request meanwhile'),
('MU511', 'refused', 'the letter has left: it cannot be taken back'),
('MU512', 'conflict', 'the request is decided already'),
('MU513', 'refused', 'a decision without its reason in law'),
('MU514', 'refused', 'a decision without its reason in fact'),
('MU515', 'refused', 'a demand that names no piece'),
('MU516', 'refused', 'a time to answer that has passed, or no reason why a '
    'piece is indispensable'),
('MU517', 'refused', 'two requests that cannot be one'),
('MU518', 'refused', 'an action on many requests that names none'),
('MU519', 'refused', 'a name, an address or an answer that is missing'),
('MU570', 'conflict', 'the letter is replaced already'),
('MU571', 'refused', 'a correction without what was wrong, or why');
-- Typing a request for somebody.
insert into guichet.error (code, kind, meaning) values
('MU565', 'conflict', 'a newer revision of the procedure is in force'),
('MU566', 'refused', 'received on a day to come'),
('MU567', 'refused', 'received longer ago than a receipt may take'),
('MU568', 'refused', 'a request about a child, by somebody outside the file');
-- Accounts of people.
insert into guichet.error (code, kind, meaning) values
('MU434', 'refused', 'password too common'),
('MU435', 'refused', 'password holds the address or the name of the town'),
('MU436', 'refused', 'the mailed link is used, replaced, expired or unknown'),
('MU437', 'refused', 'code of a person wrong, used, replaced or expired'),
('MU438', 'refused', 'the login or the person is tied already'),
('MU439', 'refused', 'present password wrong');

-- The constraints behind those answers: functions look first, so that people
-- get the sentence, and the constraint stands for whoever did not look.
insert into guichet.constraint_error (name, code) values
('booking_one', 'MU415'),
('booking_wait', 'MU415'),
('day_slot_seats', 'MU412'),
('booking_day_slot', 'MU414'),
('once_pkey', 'MU409'),
('account_identifier', 'MU433'),
('account_by_person', 'MU433'),
('agent_right_once', 'MU445'),
('delegation_one', 'MU447');

-- The family file.
insert into guichet.error (code, kind, meaning) values
('MU520', 'refused', 'it is so already: nothing to change'),
('MU521', 'refused', 'a refusal, or a piece asked for, needs its reason'),
('MU523', 'refused', 'the dates are in the wrong order, or not possible'),
('MU528', 'refused', 'an enrolled child would have no guardian'),
('MU529', 'refused', 'another care plan covers these days'),
('MU530', 'refused', 'a care plan in force names who signed it, and when');
insert into guichet.constraint_error (name, code) values
('care_plan_once', 'MU529');
-- Documents.
insert into guichet.error (code, kind, meaning) values
('MU470', 'refused', 'no file was chosen'),
('MU471', 'refused', 'a file of a type that is not taken'),
('MU472', 'refused', 'a file too large, of too many points or pages'),
('MU473', 'refused', 'an empty file'),
('MU474', 'refused', 'a file protected by a password'),
('MU475', 'refused', 'a file that acts by itself or holds another'),
('MU476', 'refused', 'a file that is not whole or not well formed'),
('MU477', 'refused', 'too many files for one piece'),
('MU478', 'conflict', 'the file has not been checked yet'),
('MU479', 'conflict', 'the piece or the file can no longer be changed'),
('MU585', 'refused', 'the days of a document are in the wrong order, or over'),
('MU586', 'refused', 'a change without a document needs a word on its proof'),
('MU587', 'refused', 'asking again for what is held needs its reason');

-- The custody calendar.
insert into guichet.error (code, kind, meaning) values
('MU600', 'refused', 'a custody rule lacks what its kind needs');

-- Usual weeks.
insert into guichet.error (code, kind, meaning) values
('MU601', 'refused', 'the days of a usual week are over or in no school year');
-- Exceptions to a custody calendar.
insert into guichet.error (code, kind, meaning) values
('MU667', 'conflict', 'an exception stands or waits on one of these days'),
('MU668', 'refused', 'no other parent can agree to it');

-- The next school year.
insert into guichet.error (code, kind, meaning) values
('MU660', 'conflict', 'the plan may not change any more'),
('MU661', 'refused', 'somebody has booked in the new year: no undoing'),
('MU662', 'refused', 'what the plan made is in use: no undoing'),
('MU663', 'conflict', 'a plan of that year is open'),
('MU664', 'refused', 'something of the plan must be settled first'),
('MU665', 'conflict', 'the plan has changed since the page was shown');

-- The merge of duplicates.
insert into guichet.error (code, kind, meaning) values
('MU555', 'refused', 'two that cannot be merged: the page says why'),
('MU556', 'refused', 'facts of the two exclude each other'),
('MU557', 'conflict', 'what was made since stands in the way of undoing it'),
('MU558', 'conflict', 'one of the two has changed since the page was shown'),
('MU559', 'refused', 'a merge may be undone for thirty days');
-- Imports of families.
insert into guichet.error (code, kind, meaning) values
('MU575', 'conflict', 'the import is being worked on, or is over'),
('MU576', 'refused', 'a field that every line needs has no column'),
('MU577', 'refused', 'one field has two columns'),
('MU578', 'refused', 'the import has nothing to write');
-- Agents who are invited.
insert into guichet.error (code, kind, meaning) values
('MU579', 'refused', 'an agent has an account with this address'),
('MU580', 'refused', 'a parent signs in with this address'),
('MU581', 'conflict', 'the account is disabled: no link');
-- Menus.
insert into guichet.error (code, kind, meaning) values
('MU640', 'refused', 'a dish that does not say its allergens'),
('MU641', 'refused', 'no such allergen or label'),
('MU642', 'conflict', 'the menus of that week have been written meanwhile');
-- Settings.
insert into guichet.error (code, kind, meaning) values
('MU650', 'refused', 'a rule lacks what its kind needs, or has no such value'),
('MU651', 'conflict', 'the draft is published, withdrawn or dropped'),
('MU652', 'refused', 'the draft has not passed its check'),
('MU653', 'refused', 'rules begin, and are withdrawn, before their day'),
('MU654', 'conflict', 'something was built upon what is to be withdrawn'),
('MU655', 'refused', 'the number is another vote''s'),
('MU658', 'refused', 'what has no dates does not end'),
('MU695', 'refused', 'two criteria of a ranking have the same place');

-- Closings, calendars, and what the town books.
insert into guichet.error (code, kind, meaning) values
('MU610', 'refused', 'a closing that touches no day of service'),
('MU611', 'conflict', 'the closing or import is in another state by now'),
('MU612', 'refused', 'a closing whose days are all past'),
('MU613', 'conflict', 'no seat on a day that is closed'),
('MU614', 'refused', 'the days of a closing are in the wrong order, past, or more than sixty'),
('MU615', 'refused', 'a file that is no calendar of school holidays'),
('MU616', 'refused', 'one zone has two sets of days for one holiday'),
('MU617', 'refused', 'a booking past its cut-off needs its reason'),
('MU618', 'refused', 'a booking above the capacity has not been confirmed'),
('MU619', 'refused', 'a day that nobody can book or cancel for that child');
-- The waiting list.
insert into guichet.error (code, kind, meaning) values
('MU620', 'conflict', 'the time to answer has passed, or it is so no more'),
('MU621', 'refused', 'the day is the other parent''s, who answers'),
('MU622', 'refused', 'the seat cannot be taken any more');

-- The day of service.
insert into guichet.error (code, kind, meaning) values
('MU630', 'refused', 'the day is locked'),
('MU631', 'refused', 'a day to come is not marked'),
('MU632', 'refused', 'children without a mark: the slot does not close'),
('MU633', 'refused', 'the slot is not closed, or it is invoiced: its lines are adjusted'),
('MU634', 'refused', 'the line is contested already, or answered'),
('MU690', 'refused', 'the child was there already'),
('MU670', 'refused', 'not a kind of absence that may be declared so'),
('MU671', 'refused', 'too late to declare that day'),
('MU672', 'refused', 'an absence is declared for these days already'),
('MU673', 'refused', 'the absence ends before it begins, or lasts over a year'),
('MU674', 'refused', 'nothing is booked in these days'),
('MU675', 'refused', 'all days of the absence are closed'),
('MU680', 'refused', 'that adult has no home to be billed'),
('MU681', 'refused', 'a share is between 0.1 and 99.9 per cent');

-- From an approved campaign to what corrects it.
insert into guichet.error (code, kind, meaning) values
('MU730', 'conflict', 'the campaign is at another step'),
('MU731', 'refused', 'what was issued does not change: it is adjusted'),
('MU732', 'conflict', 'nothing waits to be corrected, or another correction is open'),
('MU733', 'conflict', 'the approved draft is not what its days come to by now'),
('MU734', 'conflict', 'something of the campaign waits still');

-- Tariffs.
insert into guichet.error (code, kind, meaning) values
('MU705', 'conflict', 'a published tariff is never edited'),
('MU706', 'refused', 'who wrote a tariff does not publish it'),
('MU707', 'refused', 'a line has a price, or a rate with floor and ceiling'),
('MU708', 'refused', 'a criterion has one effect, and its number of children'),
('MU709', 'refused', 'a tariff begins on a day to come');

-- The ledger.
insert into guichet.error (code, kind, meaning) values
('MU720', 'refused', 'an account that is not of that régie'),
('MU721', 'conflict', 'the journal has been taken back, or takes one back'),
('MU722', 'refused', 'lines that are not a whole journal, in their order'),
('MU723', 'refused', 'the ledger does not hold: the job says where'),
('MU724', 'conflict', 'more than is open, or an invoice that is not open');
-- The month's invoices: campaigns.
insert into guichet.error (code, kind, meaning) values
('MU725', 'refused', 'who prepared a campaign does not approve it'),
('MU726', 'conflict', 'the draft is not the one that was shown, or is older than its days'),
('MU727', 'refused', 'a fault of the draft is neither mended nor set aside'),
('MU728', 'conflict', 'no such step from the state of the campaign'),
('MU729', 'refused', 'the month has not begun, or another one is still open');

-- Arrears and reminders.
insert into guichet.error (code, kind, meaning) values
('MU746', 'refused', 'who asked for a title or a write-off does not agree to it'),
('MU747', 'conflict', 'nothing of an invoice is open any more'),
('MU748', 'refused', 'time is agreed until a day of the next two years'),
('MU749', 'refused', 'the step is due for none of what was ticked');
