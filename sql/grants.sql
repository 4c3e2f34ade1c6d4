-- Last script of `guichet db apply`: who may do what, on one page.  Everything
-- that is not here is refused: execution and TEMPORARY are revoked from public,
-- and the connecting roles touch no table.

-- --- tables ---------------------------------------------------------------

revoke all on all tables in schema guichet from public, api, family_view,
	clerk_view, machine_view, nightly_view, family, clerk, machine, file,
	nightly;

-- Functions and helpers: read everything, write what they are for.
grant select on all tables in schema guichet to api;
grant insert on guichet.migration, guichet.person, guichet.account,
	guichet.session, guichet.sign_in_failure, guichet.network_failure,
	guichet.once, guichet.once_line, guichet.audit, guichet.booking,
	guichet.booking_refusal, guichet.day_slot, guichet.public_holiday
	to api;
grant update on guichet.clock, guichet.account, guichet.session,
	guichet.sign_in_failure, guichet.network_failure, guichet.once,
	guichet.booking, guichet.day_slot, guichet.tariff_version to api;
grant delete on guichet.sign_in_failure, guichet.day_slot to api;

grant select on guichet.person, guichet.parent_link, guichet.pupil,
	guichet.class, guichet.school, guichet.diet_choice, guichet.enrolment,
	guichet.booking, guichet.household, guichet.household_member,
	guichet.quotient, guichet.once_line, guichet.day_slot,
	guichet.school_year, guichet.closure, guichet.tariff_version,
	guichet.tariff_bracket to family_view;
grant select on guichet.person, guichet.parent_link, guichet.pupil,
	guichet.class, guichet.school, guichet.diet_choice, guichet.enrolment,
	guichet.booking, guichet.household, guichet.household_member,
	guichet.household_address, guichet.quotient, guichet.account,
	guichet.day_slot, guichet.school_year to clerk_view;
grant select on guichet.migration to machine_view;

-- What there is to go to.
grant select on guichet.activity, guichet.activity_group to family_view,
	clerk_view;

-- Jobs and mail.
grant insert, update, delete on guichet.job, guichet.message to api;
grant update on guichet.schedule to api;
grant delete on guichet.once, guichet.session, guichet.network_failure to api;
-- The custody calendar.
grant insert, update on guichet.custody_rule, guichet.booking_suggestion to api;
grant select on guichet.custody_rule to family_view, clerk_view;
grant select on guichet.booking_suggestion to family_view;
-- Who pays for a child of two homes.
grant insert, update, delete on guichet.custody_policy to api;
grant insert, update on guichet.custody_share to api;
grant insert, delete on guichet.booking_share to api;
grant insert on guichet.attendance_share to api;
grant select on guichet.custody_share, guichet.booking_share,
	guichet.attendance_share to family_view, clerk_view;
-- The next school year.
grant insert, update, delete on guichet.rollover, guichet.rollover_line,
	guichet.rollover_class, guichet.rollover_rule, guichet.rollover_made
	to api;
grant usage on sequence guichet.class_id_seq to api;
grant insert, delete on guichet.school_year, guichet.class, guichet.service_rule,
	guichet.capacity_rule, guichet.cutoff_rule, guichet.activity_site to api;
grant insert, delete on guichet.pupil, guichet.enrolment to api;
grant delete on guichet.public_holiday to api;
-- Usual weeks.
grant insert, update on guichet.booking_pattern to api;
grant select on guichet.booking_pattern, guichet.activity_site,
	guichet.once to family_view;
-- Accounts of people themselves.
grant insert on guichet.once_stranger, guichet.account_ask,
	guichet.person_code, guichet.person_preference to api;
grant update on guichet.once_stranger, guichet.account_ask,
	guichet.person_code, guichet.person_preference, guichet.person to api;
grant update (applicant) on guichet.request to api;
grant delete on guichet.once_stranger, guichet.account_ask,
	guichet.person_code to api;
-- Requests (what a citizen's side writes).
grant insert on guichet.request, guichet.request_value, guichet.request_step,
	guichet.request_piece, guichet.request_document, guichet.request_event,
	guichet.request_message, guichet.request_visit, guichet.receipt,
	guichet.receipt_piece, guichet.enrolment, guichet.diet_choice,
	guichet.message to api;
grant update on guichet.request, guichet.request_value, guichet.request_step,
	guichet.request_piece, guichet.request_message, guichet.request_visit,
	guichet.diet_choice to api;
grant delete on guichet.receipt, guichet.receipt_piece, guichet.request,
	guichet.request_value, guichet.request_step,
	guichet.request_piece, guichet.request_document,
	guichet.request_message, guichet.request_visit to api;
grant select on guichet.request, guichet.request_value, guichet.request_step,
	guichet.request_piece, guichet.request_document, guichet.request_event,
	guichet.request_message, guichet.receipt, guichet.receipt_piece,
	guichet.procedure_revision to family_view;
-- Agents: rights, delegations, second factors.
grant insert on guichet.agent_right, guichet.delegation,
	guichet.second_factor, guichet.recovery_code to api;
grant update on guichet.agent_right, guichet.delegation,
	guichet.second_factor, guichet.recovery_code to api;

-- Tariffs.
grant insert, update, delete on guichet.tariff_version, guichet.tariff_bracket,
	guichet.tariff_modifier, guichet.tariff_test, guichet.resident_place
	to api;
grant select on guichet.tariff_modifier, guichet.resident_place
	to family_view;
grant select on guichet.tariff_version, guichet.tariff_bracket,
	guichet.tariff_modifier, guichet.tariff_test, guichet.resident_place
	to clerk_view;

-- The ledger is only added to.
grant insert on guichet.ledger_account, guichet.ledger_journal,
	guichet.ledger_line to api;
grant update on guichet.ledger_account to api;
grant select on guichet.ledger_account to family_view;
grant select on guichet.ledger_account, guichet.ledger_journal,
	guichet.ledger_line to clerk_view;
grant insert on guichet.settlement, guichet.refund to api;
grant update on guichet.refund to api;
grant select on guichet.settlement, guichet.refund to family_view, clerk_view;
-- Campaigns and invoices.
grant insert, update on guichet.regie, guichet.campaign, guichet.invoice_series,
	guichet.adjustment to api;
grant insert, update, delete on guichet.regie_group, guichet.campaign_fault,
	guichet.campaign_change, guichet.invoice, guichet.invoice_line to api;
grant select on guichet.regie, guichet.regie_group, guichet.invoice,
	guichet.invoice_line to family_view;
grant select on guichet.regie, guichet.regie_group, guichet.campaign,
	guichet.campaign_fault, guichet.invoice, guichet.invoice_line,
	guichet.adjustment to clerk_view;

-- Arrears and reminders.
grant insert on guichet.dunning, guichet.dunning_invoice to api;
grant insert, update on guichet.dunning_rule, guichet.payment_delay,
	guichet.dunning_decision to api;
grant select on guichet.dunning, guichet.dunning_invoice, guichet.payment_delay
	to family_view;
grant select on guichet.dunning, guichet.dunning_invoice, guichet.payment_delay,
	guichet.dunning_decision, guichet.dunning_rule to clerk_view;

-- Settings: what a service manager publishes.
grant insert, update, delete on guichet.setting_draft, guichet.setting_change,
	guichet.setting_test, guichet.setting_finding, guichet.setting_effect,
	guichet.council_vote, guichet.activity_group, guichet.school,
	guichet.activity, guichet.class, guichet.activity_site,
	guichet.service_rule, guichet.capacity_rule, guichet.cutoff_rule,
	guichet.seat_rule, guichet.ranking, guichet.booking_opening,
	guichet.absence_kind, guichet.surcharge, guichet.kitchen_recipient
	to api;
grant insert on guichet.former_name to api;
grant usage on sequence guichet.school_id_seq to api;
grant select on guichet.ranking, guichet.council_vote to family_view, clerk_view;

-- --- views ----------------------------------------------------------------

grant select on guichet.me to family_view, clerk_view;
grant select on guichet.booking_part to clerk_view;
grant select on all tables in schema family to family;
grant select on all tables in schema clerk to clerk;
grant select on all tables in schema machine to machine;
grant select on all tables in schema nightly to nightly;

-- --- functions ------------------------------------------------------------

revoke execute on all functions in schema api, guichet, shape, family, clerk,
	machine, nightly from public, family, clerk, machine, file, nightly,
	family_view,
	clerk_view, machine_view, nightly_view;

-- What inlined reads call in the name of who asks.
grant execute on function guichet.canteen_monday(date), guichet.today(),
	guichet.my_other_day(bigint, text, date),
	guichet.my_prices(bigint[], text[], daterange),
	guichet.surcharge_of(text, text, date, bigint, bigint, integer)
	to family;
grant execute on function guichet.clerk_date(date),
	guichet.clerk_household(bigint), guichet.today(),
	guichet.search_homes(text) to clerk;
grant execute on function guichet.my_services(text) to clerk, clerk_view;
grant execute on function guichet.school_name(bigint, date),
	guichet.activity_label(text, date) to family, clerk, clerk_view;

grant execute on function
	api.open(text, text, text, integer, boolean, boolean),
	api.signature(), api.code_list()
	to family, clerk, machine, file;
grant execute on function
	api.sign_in_begin(text, text),
	api.sign_in(text, text, text, text, text),
	api.password_rehash(text, text, text),
	api.sign_out(text), api.sessions(text), api.session_end(bigint, text)
	to family, clerk;
grant execute on function
	api.town_notice(), api.family_card(), api.canteen_week(date),
	api.canteen_children(date), api.canteen_days(date),
	api.canteen_save(date, text[], text[], text), api.canteen_recap(text)
	to family;
grant execute on function
	api.clerk_day(date), api.clerk_schools(date),
	api.clerk_classes(date, bigint),
	api.clerk_day_list(date, bigint, bigint),
	api.family_search(text, integer), api.family_search_pages(text, integer),
	api.family_file(bigint), api.family_file_adults(bigint),
	api.family_file_children(bigint), api.family_file_bookings(bigint)
	to clerk;
-- The calendar of a family and its usual weeks.
grant execute on function guichet.my_adults() to family, family_view;
grant execute on function guichet.obstacle(text[], timestamptz,
	guichet.day_slot, boolean, boolean, boolean, boolean),
	guichet.cancel_obstacle(timestamptz, guichet.day_slot, boolean),
	guichet.day_state(text, boolean, text, boolean, boolean) to family;
grant execute on function guichet.calendar_first(date) to family;
grant execute on function
	api.calendar_month(date, bigint), api.calendar_children(date, bigint),
	api.calendar_dates(date), api.calendar_cells(date, bigint),
	api.calendar_save(date, bigint, text[], text[], text),
	api.calendar_cost(text), api.calendar_recap(text),
	api.pattern_page(bigint, integer), api.pattern_grid(bigint, integer),
	api.pattern_missed(bigint), api.pattern_recap(text),
	api.pattern_save(bigint, text[], integer, date, text[], text[], date,
	    date, text) to family;
grant execute on function api.job_patterns(bigint),
	api.job_custody(bigint) to nightly;
-- Accounts of people themselves.
grant execute on function api.password_params(text),
	api.password_change(text, text, text, text, text),
	api.account_done(text) to family, clerk;
grant execute on function
	api.account_register(text, text, text, date, text, text, text, text,
	    text, text),
	api.account_again(text, text, text, text, text),
	api.password_forgotten(text, text, text, text, text),
	api.account_link_state(text), api.account_confirm(text, text),
	api.password_reset(text, text, text, text),
	api.email_change(text, text, text, text, text, text, text),
	api.account_close(text, text, text), api.account_card(text),
	api.account_preferences(boolean, boolean, text, text),
	api.code_use(text, text, text, text) to family;
grant execute on function api.code_person(bigint), api.code_make(bigint, text),
	api.code_shown(text), api.code_tie(bigint, text, text) to clerk;
grant execute on function
	api.job_account_ask(bigint), api.job_account_purge(bigint),
	api.mail_account_confirm(bigint), api.mail_account_exists(bigint),
	api.mail_password_reset(bigint), api.mail_password_changed(bigint),
	api.mail_email_change(bigint), api.mail_email_changed(bigint),
	api.mail_account_closed(bigint) to nightly;
grant execute on function api.ready() to machine;
grant execute on function
	api.signature(), api.code_list(),
	api.work_take(text, bigint, integer), api.work_step(bigint, integer,
	    integer), api.work_end(bigint, integer, text, text),
	api.work_add(text, text, text), api.work_state(),
	api.work_schedule(), api.job_sweep(bigint),
	api.bounce_take(text, text, text, text),
	api.outbox_take(integer, integer), api.outbox_open(bigint),
	api.outbox_end(bigint, integer, text, text)
	to nightly;
-- Messages, a function a kind.
grant execute on function api.mail_test(bigint), api.mail_test_send(text)
	to nightly;
-- Receipts on paper.
grant insert on guichet.paper_pdf to api;
grant delete on guichet.paper_pdf to api;
grant execute on function api.paper_open(bigint), api.paper_receipt(bigint),
	api.paper_receipt_pieces(bigint), api.paper_invoice(bigint),
	api.paper_invoice_lines(bigint), api.paper_kept(bigint, text, text),
	api.paper_begin(bigint, integer, text, text),
	api.document_part(bigint, integer, bytea),
	api.paper_end(bigint, bigint, bigint, integer, text, text, integer)
	to nightly;
grant execute on function api.mail_receipt(bigint),
	api.mail_receipt_pieces(bigint), api.mail_request_resume(bigint)
	to nightly;
grant execute on function api.work_state() to machine, owner;
grant execute on function
	api.db_status(), api.db_migrated(text, text), api.db_verify(),
	api.account_add(text, text, text, text, text, text),
	api.account_link(bigint, text, text, text, text),
	api.account_password(text, text, text), api.account_disable(text),
	api.account_list(), api.rehearsal_mark(boolean),
	api.clock_set(timestamptz)
	to owner;

-- --- procedures -----------------------------------------------------------

grant insert on guichet.procedure, guichet.procedure_revision,
	guichet.procedure_step, guichet.procedure_field,
	guichet.procedure_option, guichet.procedure_piece,
	guichet.procedure_text, guichet.procedure_example to api;
grant update on guichet.procedure, guichet.procedure_revision to api;
grant delete on guichet.procedure_revision, guichet.procedure_step,
	guichet.procedure_field, guichet.procedure_option,
	guichet.procedure_piece, guichet.procedure_text,
	guichet.procedure_example to api;
grant execute on function
	api.procedure_import(text, text, boolean), api.procedure_export(text)
	to owner;

-- --- family file ----------------------------------------------------------

grant insert on guichet.person_past, guichet.authorised_pickup,
	guichet.emergency_contact, guichet.pickup_prohibition,
	guichet.family_change, guichet.family_event, guichet.care_plan,
	guichet.care_plan_told, guichet.care_plan_read,
	guichet.household, guichet.household_member,
	guichet.household_address, guichet.quotient, guichet.parent_link,
	guichet.pupil, guichet.enrolment, guichet.diet_choice to api;
grant update on guichet.person, guichet.household, guichet.family_change,
	guichet.care_plan, guichet.authorised_pickup,
	guichet.emergency_contact, guichet.pickup_prohibition,
	guichet.household_member, guichet.household_address,
	guichet.quotient, guichet.parent_link, guichet.pupil,
	guichet.enrolment, guichet.diet_choice to api;
grant select on guichet.my_guardians, guichet.my_home,
	guichet.household_address, guichet.authorised_pickup,
	guichet.emergency_contact, guichet.family_change,
	guichet.family_event, guichet.care_plan, guichet.care_plan_read
	to family_view;
grant select on guichet.person_past, guichet.authorised_pickup,
	guichet.emergency_contact, guichet.pickup_prohibition,
	guichet.family_change, guichet.care_plan, guichet.care_plan_read
	to clerk_view;
grant execute on function guichet.my_child(bigint), guichet.my_change(bigint),
	guichet.diet_day(bigint) to family;
grant execute on function guichet.clerk_change(bigint),
	guichet.clerk_child(bigint) to clerk;
grant execute on function
	api.family_home(text), api.family_members(),
	api.family_children(), api.family_child(bigint),
	api.family_guardians(),
	api.family_pickups(), api.family_emergency(), api.family_waiting(),
	api.family_news(), api.family_change(bigint),
	api.family_contact_save(text, text, text),
	api.family_address_propose(text, text, text, text, date, text),
	api.family_quotient_propose(bigint, date, text, text, text),
	api.family_diet_save(bigint, text, text),
	api.family_pickup_add(bigint, text, text, text, date, date, text),
	api.family_pickup_end(bigint, text),
	api.family_emergency_add(bigint, text, text, text, text),
	api.family_emergency_end(bigint, text),
	api.family_custody_propose(bigint, text, text, date, text),
	api.family_custody_rules(bigint), api.family_custody_days(bigint),
	api.family_exceptions(bigint), api.family_shares(bigint),
	api.custody_voted(),
	api.family_exception_propose(bigint, text, date, date, text),
	api.family_exception_answer(bigint, bigint, text, text),
	api.family_identity_propose(bigint, text, text, date, text),
	api.family_change_answer(bigint, text, text),
	api.family_change_withdraw(bigint, text)
	to family;
grant execute on function
	api.change_queue(text), api.change_counts(), api.change_file(bigint),
	api.change_parts(bigint),
	api.change_decide(bigint, integer, text, text, date, date, text)
	to clerk;
grant execute on function
	api.mail_booking_suggested(bigint),
	api.mail_family_change_told(bigint),
	api.mail_family_change_decided(bigint)
	to nightly;
grant select on guichet.service, guichet.procedure, guichet.procedure_revision,
	guichet.procedure_step, guichet.procedure_piece to family_view;
grant execute on function guichet.procedure_in_force(text),
	guichet.phone_shown(text), guichet.search_patterns(text),
	guichet.plain(text) to family;
grant execute on function
	api.procedures(text), api.procedures_asked(text),
	api.procedure_page(text), api.procedure_page_steps(text),
	api.procedure_page_pieces(text)
	to family;
-- --- the desk -------------------------------------------------------------

grant insert on guichet.letter, guichet.letter_piece, guichet.desk_view,
	guichet.bulk, guichet.bulk_item, guichet.agent_card to api;
grant update on guichet.letter, guichet.receipt, guichet.desk_view,
	guichet.bulk, guichet.bulk_item to api;
grant select on guichet.request, guichet.request_value, guichet.request_piece,
	guichet.request_document, guichet.request_event,
	guichet.request_message, guichet.procedure, guichet.procedure_revision,
	guichet.procedure_step, guichet.procedure_field,
	guichet.procedure_option, guichet.procedure_piece, guichet.service,
	guichet.document, guichet.message, guichet.audit,
	guichet.agent_right, guichet.account,
	guichet.person_preference, guichet.letter, guichet.letter_piece,
	guichet.desk_view, guichet.bulk,
	guichet.bulk_item, guichet.agent_card to clerk_view;
grant select on clerk.request, clerk.letter, clerk.decider, clerk.desk_view
	to api;
grant execute on function
	guichet.desk_list(text, text, text, text, text, text),
	guichet.desk_part(text, integer), guichet.civil(timestamptz),
	guichet.desk_in(text, text, bigint, date, date, bigint, date,
	    timestamptz),
	guichet.desk_ids(text, bigint, boolean, integer, integer),
	guichet.desk_known(bigint), guichet.desk_known_letter(bigint),
	guichet.desk_correctable(bigint),
	guichet.add_months(date, integer) to clerk;
grant execute on function
	api.desk_queues(), api.desk_procedures(), api.desk_services(),
	api.desk_agents(), api.desk_views(),
	api.desk_page(text, text, text, text, text, text, integer),
	api.desk_rows(text, text, text, text, text, text, integer),
	api.desk_request(bigint, text), api.desk_answers(bigint),
	api.desk_pieces(bigint), api.desk_documents(bigint),
	api.desk_events(bigint), api.desk_messages(bigint),
	api.desk_letters(bigint), api.desk_present(bigint),
	api.desk_since(bigint, bigint), api.desk_letter(bigint, text),
	api.desk_letter_pieces(bigint), api.desk_done(bigint),
	api.desk_read(bigint, text, text),
	api.desk_take(bigint, integer, text, text),
	api.desk_assign(bigint, integer, bigint, text, text),
	api.desk_accept(bigint, integer, text, text, text),
	api.desk_draft(bigint, integer, text, text, text, text, text),
	api.desk_send(bigint, integer, text, text),
	api.desk_undo(bigint, bigint, text, text),
	api.desk_correction(bigint, text),
	api.desk_correct(bigint, integer, text, text, text, text, text, text,
	    text)
	to clerk;
-- Typing a request for somebody; what goes on paper.
grant execute on function
	api.entry_page(text, text, bigint, boolean), api.entry_procedures(),
	api.entry_people(text), api.entry_parts(text, text),
	api.entry_fields(text, text, bigint, boolean),
	api.entry_save(text, bigint, text, bigint, text[], text[], text),
	api.desk_receipt(bigint), api.desk_receipt_pieces(bigint),
	api.desk_receipt_given(bigint, text)
	to clerk;
-- Documents: the pool of files, for both audiences.
grant insert, update on guichet.document to api;
grant insert, delete on guichet.document_part, guichet.request_document to api;
grant update on guichet.request_piece to api;
grant select on guichet.document to family_view, clerk_view;
grant execute on function
	api.piece_page(bigint, text), api.piece_documents(bigint, text),
	api.piece_reusable(bigint), api.document_begin(bigint, text, text),
	api.document_part(bigint, integer, bytea),
	api.document_end(bigint, text, text, bigint, integer, text, text,
	    integer, text, text),
	api.document_fetch(bigint, bigint, bigint, text),
	api.document_record(bigint, integer, text),
	api.document_remove(bigint, bigint, text, text),
	api.document_reuse(bigint, bigint, text),
	api.document_judge(bigint, bigint, text, text, date, date, boolean,
	    text)
	to file;

-- Requests.
grant execute on function
	api.request_begin(text, text, text),
	api.request_step(text, text, integer),
	api.request_fields(text, text, integer),
	api.request_pieces(text, text, integer),
	api.request_save(text, text, integer, text[], text[], boolean, text,
	    text, text),
	api.request_head(text, text), api.request_answers(text, text),
	api.request_send(text, text, boolean, text), api.requests(),
	api.request_events(text, text), api.request_thread(text, text),
	api.request_reads(text, text),
	api.request_say(text, text, text, text),
	api.request_withdraw(text, text, boolean, text),
	api.request_receipt(text, text),
	api.request_receipt_pieces(text, text),
	api.request_receipt_pdf(text, text),
	api.receipt_pdf_ask(text, text, text),
	api.request_resume(text, text, text, text),
	api.request_recover(text, text, text, text),
	api.request_arrival(text, boolean),
	api.request_attestation(text, text),
	api.request_letters(text, text),
	api.request_letter(text, text, bigint),
	api.request_letter_pieces(text, text, bigint)
	to family;
-- Care plans.
grant execute on function
	api.family_care_plans(bigint), api.family_care_reads(bigint)
	to family;
grant execute on function
	api.care_child(bigint), api.care_schools(), api.care_plans(bigint),
	api.care_plan(bigint, integer),
	api.care_reads(bigint),
	api.care_plan_save(bigint, bigint, integer, bigint, date, date, text,
	    text, text, text),
	api.care_plan_sign(bigint, text, date, text),
	api.care_plan_end(bigint, text), api.care_calls(date),
	api.care_call_done(bigint, text, text)
	to clerk;
grant execute on function
	api.job_care_plans(bigint), api.mail_care_plan_due(bigint),
	api.mail_care_plan_expired(bigint)
	to nightly;
-- The desk, its words to the person.
grant execute on function
	api.desk_askable(bigint),
	api.desk_ask(bigint, integer, text[], text, text, boolean, text, date,
	    text, text),
	api.desk_note(bigint, text, text, text),
	api.desk_message(bigint, text, text, text),
	api.desk_transfer(bigint, integer, text, text, text),
	api.desk_forward(bigint, integer, text, text, text)
	to clerk;
grant execute on function
	api.mail_request_letter(bigint), api.mail_request_pieces(bigint),
	api.mail_request_message(bigint)
	to nightly;
grant execute on function
	api.scan_open(bigint), api.scan_record(bigint, integer),
	api.scan_end(bigint, bigint, boolean, boolean),
	api.job_document_look(bigint), api.job_document_purge(bigint)
	to nightly;
grant execute on function
	api.documents_wrapped(integer, bigint),
	api.document_rewrap(bigint, text, text, integer)
	to owner;

-- --- procedures in the back office ------------------------------------------

grant select on guichet.service, guichet.procedure, guichet.procedure_revision
	to clerk_view;
grant execute on function
	api.procedure_revisions(), api.procedure_draft(bigint),
	api.procedure_draft_parts(bigint), api.procedure_draft_problems(bigint),
	api.procedure_draft_fields(bigint), api.procedure_draft_steps(bigint),
	api.procedure_draft_pieces(bigint), api.procedure_draft_changes(bigint),
	api.procedure_draft_texts(bigint),
	api.procedure_draft_file(bigint), api.procedure_file_problems(text),
	api.procedure_part(bigint, text), api.procedure_part_fields(bigint, text),
	api.procedure_part_save(bigint, integer, text, text[], text[], text),
	api.procedure_part_place(bigint, integer, text, text, text),
	api.procedure_draft_begin(bigint, text),
	api.procedure_draft_check(bigint, integer, text),
	api.procedure_draft_publish(bigint, integer, text),
	api.procedure_paste(text, text)
	to clerk;

-- The next school year.
grant execute on function
	api.rollovers(), api.rollover_ask(), api.rollover_groups(),
	api.rollover_make(date, date, text[], text),
	api.rollover_card(bigint), api.rollover_blocks(bigint),
	api.rollover_cases(bigint), api.rollover_changes(bigint),
	api.rollover_class_list(bigint), api.rollover_rule_list(bigint),
	api.rollover_lines(bigint, text, bigint, boolean, integer),
	api.rollover_page(bigint, text, bigint, boolean, integer),
	api.rollover_decide(bigint, text, bigint, boolean, integer, text[],
	    text[], text, text),
	api.rollover_place(bigint, text, bigint, text, text, text),
	api.rollover_level(bigint, bigint, text[], text),
	api.rollover_rule(bigint, text, bigint, boolean, text),
	api.rollover_act(bigint, text, integer, text)
	to clerk;
grant execute on function api.job_rollover(bigint),
	api.job_rollover_close(bigint),
	api.mail_custody_exception(bigint) to nightly;

-- The family file, by clerks.
grant execute on function
	api.file_child(bigint), api.file_links(bigint),
	api.file_custody_rules(bigint), api.file_custody_days(bigint, date),
	api.file_custody_form(text), api.file_shares(bigint),
	api.custody_voted(), api.file_share_end(bigint, text),
	api.file_share_save(bigint, bigint, bigint, text, date, text, date,
	    text),
	api.file_custody_save(bigint, text, bigint, bigint, text, date, text,
	    boolean, date, date, text, bigint, date, text),
	api.file_custody_end(bigint, bigint, text),
	api.file_pickups(bigint), api.file_emergency(bigint),
	api.file_prohibitions(bigint), api.gate_list(bigint),
	api.gate_schools(),
	api.file_link_save(bigint, bigint, text, date, text, text),
	api.file_diet_save(bigint, text, text),
	api.file_pickup_add(bigint, text, text, text, date, date, text),
	api.file_emergency_add(bigint, text, text, text, text),
	api.file_person_end(bigint, text, bigint, text),
	api.file_prohibition_add(bigint, text, text, date, date, text),
	api.file_address_save(bigint, text, text, text, text, date, boolean, text)
	to clerk;
-- Requests, by night and by mail.
grant delete on guichet.request_event, guichet.letter, guichet.letter_piece
	to api;
grant update on guichet.document to api;
grant execute on function
	api.mail_request_implied(bigint), api.mail_request_booked(bigint),
	api.mail_request_unbooked(bigint),
	api.job_request_silence(bigint), api.job_request_purge(bigint)
	to nightly;
-- Agents: second factor, rights, delegations, audit.
grant execute on function
	api.second_factor(text), api.factor_begin(text, text),
	api.factor_start(text, text),
	api.factor_take(text, bigint, text, text, text[], text, text, text),
	api.factor_codes(text, text[], text), api.factor_noted(text, text),
	api.agent_card(text, text)
	to clerk;
grant execute on function guichet.mail_returned(text), api.desk_returns(),
	api.desk_returns_total(), api.desk_returned(bigint),
	api.desk_return_seen(bigint, text) to clerk;
grant execute on function api.mail_factor_reused(bigint),
	api.mail_request_withdrawn(bigint) to nightly;
grant execute on function
	api.agents(text, text, boolean), api.agent_one(bigint),
	api.agent_rights(bigint), api.agent_sessions(bigint),
	api.right_list(), api.service_list(),
	api.right_add(bigint, text, text, date, date, text, text),
	api.right_end(bigint, text, text), api.agent_end(bigint, text),
	api.agent_open(bigint, text),
	api.agent_session_end(bigint, text), api.agent_factor_end(bigint, text),
	api.right_one(bigint), api.agent_delegations(bigint),
	api.delegations(), api.delegation_parts(), api.delegation_agents(),
	api.delegation_rights(),
	api.delegation_add(bigint, bigint, text[], date, date, text, text),
	api.delegation_end(bigint, text),
	api.journal(text, text, date, date, integer),
	api.journal_pages(text, text, date, date, integer)
	to clerk;
grant execute on function api.account_factor(text),
	api.account_factor_set(bigint, text),
	api.account_right(text, text, text, text) to owner;

-- --- the desk, many at once -----------------------------------------------

grant execute on function guichet.desk_known_bulk(bigint),
	guichet.desk_search(text), guichet.desk_search_people(text),
	api.desk_bulk_make(text[], boolean, text, text, text, text, text),
	api.desk_bulk(bigint), api.desk_bulk_items(bigint),
	api.desk_bulk_go(bigint, text, text),
	api.desk_find(text), api.desk_find_people(text),
	guichet.paper_chosen(text[], text[], text),
	api.desk_paper(text[], text[]), api.desk_paper_pieces(),
	api.desk_paper_receipts(text[], text[]), api.desk_paper_named(),
	api.desk_labels(text[], text[], text, integer),
	api.desk_printed(text[], text[], text)
	to clerk;
grant execute on function api.job_desk_bulk(bigint) to nightly;

-- --- the merge of duplicates ------------------------------------------------

grant execute on function guichet.my_payers() to family, family_view;
grant insert on guichet.merge, guichet.merge_move, guichet.merge_distinct,
	guichet.merge_near to api;
grant update on guichet.merge, guichet.merge_move, guichet.booking_refusal,
	guichet.family_event, guichet.care_plan_read, guichet.person_code,
	guichet.request_document to api;
grant delete on guichet.merge_near, guichet.person_past,
	guichet.household_member, guichet.household_address, guichet.quotient,
	guichet.parent_link, guichet.pupil, guichet.enrolment,
	guichet.diet_choice to api;
grant execute on function guichet.reference_shown(text),
	guichet.request_near(bigint), guichet.merged_household(bigint), guichet.merged_person(bigint),
	guichet.clerk_home(bigint), guichet.clerk_child_now(bigint) to clerk;
grant execute on function
	api.merge_found(text), api.merge_pairs(text),
	api.merge_distinct(text, bigint, bigint, text),
	api.merge_card(text, bigint, bigint),
	api.merge_fields(text, bigint, bigint),
	api.merge_counts(text, bigint, bigint),
	api.merge_blocks(text, bigint, bigint),
	api.merge_make(text, bigint, bigint, text, text[], text),
	api.merges(), api.merge_one(bigint), api.merge_obstacles(bigint),
	api.merge_undo(bigint, text), api.desk_near(bigint)
	to clerk;
grant execute on function api.job_merge_near(bigint),
	api.mail_merge_made(bigint), api.mail_merge_undone(bigint)
	to nightly;

-- --- proofs of the family file ----------------------------------------------

grant insert, delete on guichet.family_change_document to api;
grant select on guichet.family_change_document to family_view, clerk_view;
grant execute on function guichet.proof_kind(text) to family, clerk;
grant execute on function guichet.documents_held(bigint, text, bigint) to clerk;
grant execute on function
	api.proof_page(bigint), api.proof_documents(bigint),
	api.proof_reusable(bigint), api.proof_begin(bigint, text),
	api.proof_remove(bigint, bigint, text),
	api.proof_reuse(bigint, bigint, text)
	to file;
grant execute on function api.change_reads(bigint) to family;
grant execute on function
	api.proof_documents(bigint),
	api.proof_refuse(bigint, bigint, text, text)
	to clerk;
grant execute on function api.job_document_expiry(bigint) to nightly;
-- --- imports --------------------------------------------------------------

grant insert, update, delete on guichet.import, guichet.import_run,
	guichet.import_line, guichet.import_note, guichet.import_choice,
	guichet.external_key to api;
grant usage on sequence guichet.household_id_seq, guichet.person_id_seq
	to api;
grant execute on function
	api.imports(), api.import_card(bigint), api.import_columns(bigint),
	api.import_field_list(), api.import_kinds(bigint),
	api.import_page(bigint, text, integer),
	api.import_lines(bigint, text, integer),
	api.import_notes(bigint, text, integer),
	api.import_refused(bigint), api.import_refusals(bigint),
	api.import_begin(text, text, text, text, text[], text[], text[], text,
	    text, text),
	api.import_again(bigint, text, text, text, text[], text[], text[], text,
	    text, text),
	api.import_map(bigint, text[], text),
	api.import_choose(bigint, integer, text, text),
	api.import_commit(bigint, text), api.import_drop(bigint, text)
	to file;
grant execute on function api.job_import(bigint), api.job_import_purge(bigint)
	to nightly;
grant execute on function
	api.import_families(text, text, text, text, text[], text[], text[],
	    text[], boolean),
	api.import_calendar(text, text[], text[], text, boolean) to owner;

-- --- the kitchen --------------------------------------------------------------

grant insert on guichet.kitchen_freeze, guichet.kitchen_order,
	guichet.kitchen_line, guichet.kitchen_move to api;
grant insert, update, delete on guichet.menu, guichet.menu_dish to api;
grant usage on sequence guichet.kitchen_order_number_seq to api;
grant select on guichet.portion, guichet.kitchen_freeze, guichet.kitchen_order,
	guichet.kitchen_line, guichet.kitchen_move to clerk_view;
grant execute on function guichet.kitchen_date(date), guichet.monday(date)
	to clerk;
grant execute on function
	api.kitchen_day(date), api.kitchen_schools(date),
	api.kitchen_count(date), api.kitchen_moves(date),
	api.kitchen_week(date), api.kitchen_week_days(date),
	api.kitchen_week_counts(date), api.kitchen_week_file(date),
	api.menu_sites(date, bigint), api.menu_edit(date, bigint),
	api.menu_fields(date, bigint, boolean),
	api.menu_save(date, bigint, integer, text[], text[], text),
	api.menu_publish(date, bigint, integer, text)
	to clerk;
grant execute on function api.menu_week(date, bigint),
	api.menu_kitchens(date, bigint), api.menu_dishes(date, bigint) to family;
grant execute on function
	api.job_kitchen_freeze(bigint), api.mail_kitchen_order(bigint),
	api.mail_kitchen_lines(bigint)
	to nightly;

-- --- one's own data -------------------------------------------------------

grant select on guichet.letter, guichet.person_past, guichet.procedure_field,
	guichet.procedure_option to family_view;
grant execute on function
	api.data_answers(), api.data_authority(), api.data_bookings(),
	api.data_care(), api.data_care_reads(), api.data_changes(),
	api.data_custody(), api.data_documents(), api.data_emergency(),
	api.data_enrolments(), api.data_events(), api.data_homes(),
	api.data_letters(), api.data_menus(), api.data_messages(),
	api.data_people(), api.data_pickups(), api.data_quotients(),
	api.data_receipts(), api.data_request_reads(), api.data_requests(),
	api.data_schools(), api.data_steps()
	to family;

-- --- agents who are invited -------------------------------------------------

grant execute on function
	api.agent_add(text, text, text, text, text, text, text, text),
	api.agent_invite(bigint, text, text, text),
	api.password_first(text, text, text, text),
	api.account_link_state(text), api.account_done(text)
	to clerk;
grant execute on function api.mail_agent_invite(bigint) to nightly;

-- --- quotients, and prices that change --------------------------------------

grant insert on guichet.quotient_warning, guichet.price_notice,
	guichet.price_notice_line to api;
grant execute on function
	api.job_quotient_warn(bigint),
	api.mail_quotient_warning(bigint),
	api.mail_quotient_warning_prices(bigint),
	api.mail_price_changed(bigint), api.mail_price_changed_lines(bigint)
	to nightly;

-- --- the day of service -----------------------------------------------------

grant insert, update on guichet.absence_act to api;
grant insert, delete on guichet.absence_document to api;
grant insert, update on guichet.absence, guichet.attendance,
	guichet.slot_closing, guichet.attendance_notice,
	guichet.attendance_line, guichet.contest to api;
grant insert on guichet.attendance_mark, guichet.attendance_notice_line to api;
grant select on guichet.attendance, guichet.attendance_line, guichet.absence,
	guichet.contest, guichet.absence_kind, guichet.surcharge to family_view;
grant select on guichet.attendance, guichet.attendance_mark,
	guichet.attendance_line, guichet.slot_closing, guichet.absence,
	guichet.contest, guichet.absence_kind, guichet.surcharge to clerk_view;
grant execute on function
	api.absences(), api.absence_choices(),
	api.absence_ask(bigint, bigint, date, date, text),
	api.absence_plan(bigint, bigint, date, date, text),
	api.absence_plan_days(bigint, bigint, date, date, text),
	api.absence_declare(bigint, bigint, date, date, text, text),
	api.absence_withdraw(bigint, text)
	to family;
grant execute on function
	api.absence_proof_page(bigint), api.absence_documents(bigint),
	api.absence_proof_begin(bigint, text),
	api.absence_proof_remove(bigint, bigint, text)
	to file;
grant execute on function
	api.absence_proofs(), api.absence_papers(),
	api.absence_judge(bigint, text, text, text),
	api.absence_act_choices(bigint),
	api.absence_act_make(bigint, text, bigint, date, date, text, text),
	api.absence_act_card(bigint), api.absence_act_children(bigint),
	api.absence_act_go(bigint, text, text), api.absence_acts()
	to clerk;
grant execute on function
	api.job_absence_proof(bigint), api.mail_absence_proof(bigint)
	to nightly;
grant execute on function
	api.data_patterns(), api.data_waits(), api.data_absences(),
	api.data_contests(), guichet.contest_due(timestamptz)
	to family;
grant execute on function guichet.contest_due(timestamptz),
	guichet.contest_silence(timestamptz) to clerk;
grant execute on function guichet.device_of(text),
	guichet.search_patterns(text), guichet.plain(text) to clerk;
grant execute on function
	api.attendance_places(date), api.attendance_day(date, bigint, text),
	api.attendance_classes(date, bigint, text),
	api.attendance_roll(date, bigint, text, bigint, bigint),
	api.attendance_mark(date, bigint, text, bigint, bigint, text, integer,
	    text, text),
	api.attendance_close(date, bigint, text, text, text),
	api.attendance_reopen(date, bigint, text, text, text),
	api.attendance_find(date, bigint, text, bigint, text),
	api.attendance_groups(date, bigint),
	api.attendance_sheet(date, bigint, text),
	api.attendance_row(date, bigint, text, bigint),
	api.attendance_marks(date, text, bigint, text),
	api.contests(), api.contest_answer(bigint, text, text, text, text)
	to clerk;
grant execute on function guichet.my_line(bigint) to family;
grant execute on function
	api.presence_month(date), api.presences(date),
	api.presence_line(bigint), api.contest_open(bigint, text, text)
	to family;
grant execute on function
	api.mail_attendance_notice(bigint),
	api.mail_attendance_notice_lines(bigint),
	api.mail_contest_answered(bigint)
	to nightly;

-- The issue of invoices, and what corrects them.
grant execute on function
	api.job_campaign_final(bigint), api.job_campaign_publish(bigint),
	api.mail_invoice_issued(bigint), api.mail_invoice_issued_list(bigint)
	to nightly;

-- Children whom nobody knew.
grant insert, update on guichet.unknown_child to api;
grant select on guichet.unknown_child to clerk_view;
grant execute on function
	api.unknown_note(date, bigint, text, text, text),
	api.unknown_notes(date, bigint, text),
	api.unknown_children(bigint), api.unknown_find(bigint, text),
	api.unknown_tie(bigint, bigint, text, text),
	api.unknown_drop(bigint, text, text)
	to clerk;

-- The waiting list.
grant execute on function guichet.wait_seen(bigint),
	guichet.wait_values(bigint) to family;
grant execute on function guichet.wait_values(bigint),
	guichet.wait_order(text, bigint, date) to clerk;
grant execute on function api.waiting_done(text), api.waiting_mine(),
	api.waiting_rankings(), api.waiting_values(),
	api.waiting_answer(bigint, text, text) to family;
grant execute on function api.waiting_days(),
	api.waiting_day(text, bigint, date),
	api.waiting_list(text, bigint, date),
	api.waiting_reasons(text, bigint, date),
	api.waiting_first(bigint, text, text) to clerk;
grant execute on function api.job_waiting(bigint),
	api.mail_seat_told(bigint) to nightly;
-- Settings.
grant execute on function api.setting_kinds(), api.setting_drafts(),
	api.setting_draft(bigint), api.setting_lines(bigint),
	api.setting_shown(text, bigint),
	api.setting_rules(text, bigint), api.setting_line(bigint, text, text),
	api.setting_fields(bigint, text, text), api.setting_findings(bigint),
	api.setting_tests(bigint), api.setting_names(bigint),
	api.setting_begin(text, date, text),
	api.setting_line_save(bigint, integer, text, text, text[], text[], text),
	api.setting_line_end(bigint, integer, text, text, text),
	api.setting_remove(bigint, integer, text, bigint, text),
	api.setting_test_add(bigint, integer, text, text, text, date, date, text,
	    text),
	api.setting_check(bigint, integer, text),
	api.setting_move(bigint, integer, date, text),
	api.setting_publish(bigint, integer, text, date, text, text),
	api.setting_withdraw(bigint, integer, text),
	api.setting_drop(bigint, integer, text) to clerk;

-- --- closings, calendars, feeds ---------------------------------------------

grant insert, update on guichet.closing, guichet.closing_booking to api;
grant insert, delete on guichet.closure to api;
grant execute on function
	api.closings(), api.closing_bridges(), api.closing_choices(),
	api.closing_make(text, bigint, date, date, text, text, text),
	api.closing_card(bigint), api.closing_sites(bigint),
	api.closing_pages(bigint, integer),
	api.closing_children(bigint, integer), api.closing_untold(bigint),
	api.closing_go(bigint, text, text),
	api.town_choices(bigint), api.town_book(bigint, bigint, text, date,
	    text, text, boolean, text)
	to clerk;
grant insert, update, delete on guichet.calendar_import to api;
grant insert, delete on guichet.calendar_line, guichet.school_holiday to api;
grant execute on function api.calendar_imports(), api.calendar_card(bigint),
	api.calendar_lines(bigint), api.calendar_touched(bigint),
	api.calendar_begin(text, text[], text[], text, text, text),
	api.calendar_commit(bigint, text)
	to file;
grant insert, update on guichet.calendar_feed to api;
grant select on guichet.calendar_feed to family_view;
grant execute on function api.feed_card(), api.feed_shown(text),
	api.feed_make(text), api.feed_revoke(text), api.feed_events(text)
	to family;
grant execute on function api.mail_booking_closed(bigint),
	api.mail_booking_closed_days(bigint), api.mail_booking_by_town(bigint)
	to nightly;

-- Prices that explain themselves.
grant execute on function guichet.day_price(text), guichet.day_price_told(text),
	guichet.price_told(bigint, bigint, guichet.price_facts),
	api.price_card(text), api.price_steps(text), api.price_choices(),
	api.price_simulated(text, text, bigint, integer, integer, boolean,
	    boolean),
	api.tariff_rules(), api.tariff_grid(), api.tariff_criteria(),
	api.tariff_extras()
	to family;

-- Tariffs as drafts.
grant execute on function api.tariffs(), api.tariff_activities(),
	api.tariff_places(), api.tariff_card(bigint), api.tariff_lines(bigint),
	api.tariff_asks(bigint), api.tariff_examples(bigint),
	api.tariff_found(bigint), api.tariff_surcharges(bigint),
	guichet.tariff_surcharged(bigint), api.tariff_begin(text, date, text),
	api.tariff_facts_save(bigint, integer, date, text, bigint, integer,
	    text, text),
	api.tariff_line_save(bigint, integer, text, integer, integer, bigint,
	    text, bigint, bigint, text),
	api.tariff_ask_save(bigint, integer, text, integer, bigint, integer,
	    bigint, bigint, text),
	api.tariff_example_add(bigint, integer, text, bigint, integer, integer,
	    boolean, boolean, bigint, text),
	api.tariff_part_remove(bigint, integer, text, bigint, text),
	api.tariff_publish(bigint, integer, text, date, text, text),
	api.tariff_drop(bigint, integer, text),
	api.tariff_place_save(text, text, boolean, text),
	guichet.tariff_faults(bigint),
	guichet.price_of(bigint, bigint, guichet.price_facts)
	to clerk;

-- Invoices as families read them.
grant select (id, during, kind, regie, published_at) on guichet.campaign
	to family_view;
grant select on guichet.campaign_fault to family_view;
grant select (id, price, reason) on guichet.adjustment to family_view;
grant select on guichet.my_billed to family_view;
grant execute on function guichet.my_invoice(bigint),
	guichet.my_invoice_line(bigint),
	api.family_invoices(), api.family_invoice_due(), api.family_invoice_carried(),
	api.family_invoice(bigint), api.family_invoice_lines(bigint),
	api.family_invoice_corrections(bigint), api.family_invoice_line(bigint),
	api.family_invoice_contest(bigint, text, text),
	api.family_invoice_choose(bigint, text, text),
	api.family_invoice_pdf(bigint), api.data_invoices(),
	api.data_invoice_lines(),
	api.family_invoice_pdf_ask(bigint, text)
	to family;
-- An agent of billing reads how a line was made as its family does.
grant execute on function guichet.invoice_line_told(bigint),
	api.invoice_line_steps(bigint)
	to family, clerk;

-- Campaigns: prepared by one agent, approved by another.
grant execute on function
	api.campaigns(integer), api.campaign_begin(bigint, date, text),
	api.campaign_card(bigint),
	api.campaign_act(bigint, text, integer, text),
	api.campaign_faults(bigint, text, integer),
	api.campaign_waive(text[], text, text),
	api.campaign_compare(bigint, integer),
	api.campaign_activities(bigint), api.campaign_changed(bigint, integer)
	to clerk;
grant execute on function api.job_campaign_draft(bigint) to nightly;

-- --- arrears ------------------------------------------------------------------

grant execute on function api.family_dunning() to family;
grant execute on function guichet.arrears_found(text, text, integer, bigint,
	text, integer, integer), guichet.arrears_told(bigint[]),
	guichet.dunning_asked(),
	api.arrears_total(text, text, text, integer, bigint, integer),
	api.arrears(text, text, text, integer, bigint, integer),
	api.arrears_file(text, text, text, integer, bigint),
	api.arrears_preview(text[], text),
	api.arrears_act(text[], text, text, text),
	api.arrears_delay(bigint, date, text, text),
	api.arrears_home(bigint), api.invoices_file(bigint),
	api.invoice_lines_file(bigint), api.ledger_file(date, date),
	api.dunning_decisions(), api.dunning_decide(bigint, text, text, text)
	to clerk;
grant execute on function api.job_dunning(bigint), api.mail_dunning(bigint),
	api.mail_dunning_lines(bigint) to nightly;

-- The ledger.
grant execute on function api.job_ledger_check(bigint) to nightly;
-- Statement and tax certificate.
grant execute on function api.statement(integer), api.statement_year(integer),
	api.statement_years(), api.certificate(integer),
	api.certificate_card(integer) to family;


-- The pages of accountants: campaigns, their journal, invoices.
grant execute on function api.campaign_ask(), api.campaign_choices(),
	api.campaigns_page(integer),
	api.campaign_groups(bigint),
	api.campaign_fault_counts(bigint),
	api.campaign_fault_page(bigint, text, integer),
	api.campaign_compare_page(bigint, integer),
	api.campaign_jumps(bigint),
	api.invoices(text, text, bigint, text, bigint, bigint, integer),
	api.invoices_page(text, text, bigint, text, bigint, bigint, integer),
	api.invoice_card(bigint), api.invoice_lines(bigint),
	api.invoice_moves(bigint), api.invoice_corrections(bigint),
	api.invoice_line_card(bigint)
	to clerk;
