-- TRN-02, TRN-03 and TRN-05 by unit, of the year of :on up to that day.
WITH unit(commune, unit) AS (
    SELECT code, code FROM communes UNION ALL SELECT code, district_code FROM communes UNION ALL SELECT code, 'province' FROM communes
    UNION ALL SELECT NULL, 'province'
),
ended AS (
    SELECT e.official_id, e.outcome, e.outcome_on AS day, (
        SELECT p.id FROM postings p WHERE p.official_id = e.official_id AND p.main AND p."from" <= e.outcome_on
        ORDER BY p."to" IS NULL OR p."to" > e.outcome_on DESC, p."from" DESC, p.id DESC LIMIT 1) AS posting
    FROM enrolments e
    WHERE e.outcome <> 'studying' AND e.outcome_on BETWEEN strftime('%Y-01-01', :on) AND :on
)
SELECT u.unit, SUM(e.outcome = 'completed'), SUM(e.outcome = 'dropped_out'), COUNT(*),
    SUM(e.outcome = 'completed' AND EXISTS (
        SELECT 1 FROM postings l, review r WHERE l.official_id = e.official_id AND l.main AND l.end_reason IN ('resigned', 'abandoned')
            AND l."to" > e.day AND l."to" <= date(e.day, '+' || r.leave_window_months || ' months', 'floor')))
FROM ended e JOIN officials o ON o.id = e.official_id
LEFT JOIN postings p ON p.id = e.posting LEFT JOIN titles t ON t.code = p.title_code LEFT JOIN communes c ON c.code = p.commune_code
JOIN unit u ON u.commune IS c.code
WHERE TRUE /*filter*/
GROUP BY u.unit
