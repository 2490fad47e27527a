-- What has been recorded stays as it was recorded, whatever a later release gets wrong.
CREATE TRIGGER `journal_event_stays` BEFORE DELETE ON `journal`
BEGIN
	SELECT RAISE(ABORT, 'the journal only grows: an event is never removed');
END;
--> statement-breakpoint
CREATE TRIGGER `journal_event_is_final` BEFORE UPDATE ON `journal`
BEGIN
	SELECT RAISE(ABORT, 'the journal only grows: an event is never changed');
END;
