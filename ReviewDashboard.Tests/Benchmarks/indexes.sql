-- What hand-written SQL would be given to be quick.
CREATE INDEX IF NOT EXISTS b_postings_person ON postings(official_id, main, "from", "to", title_code, commune_code, end_reason);
CREATE INDEX IF NOT EXISTS b_postings_day ON postings(main, "from", "to");
CREATE INDEX IF NOT EXISTS b_qualifications_person ON qualifications(official_id, axis, level, obtained_on);
CREATE INDEX IF NOT EXISTS b_enrolments_day ON enrolments(outcome_on, outcome, official_id);
CREATE INDEX IF NOT EXISTS b_cases_day ON discipline_cases(decided_on, measure, official_id);
ANALYZE;
