-- The people of DIS-01 by unit: those with a case decided in the year of :on, up to that day, with a measure.
WITH unit(commune, unit) AS (
    SELECT code, code FROM communes UNION ALL SELECT code, district_code FROM communes UNION ALL SELECT code, 'province' FROM communes
),
decided AS (
    SELECT d.official_id, d.decided_on AS day, (
        SELECT p.id FROM postings p WHERE p.official_id = d.official_id AND p.main AND p."from" <= d.decided_on
        ORDER BY p."to" IS NULL OR p."to" > d.decided_on DESC, p."from" DESC, p.id DESC LIMIT 1) AS posting
    FROM discipline_cases d
    WHERE d.measure <> 'none' AND d.decided_on BETWEEN strftime('%Y-01-01', :on) AND :on
)
SELECT u.unit, COUNT(DISTINCT d.official_id)
FROM decided d JOIN officials o ON o.id = d.official_id
JOIN postings p ON p.id = d.posting JOIN titles t ON t.code = p.title_code JOIN communes c ON c.code = p.commune_code
JOIN unit u ON u.commune = c.code
WHERE TRUE /*filter*/
GROUP BY u.unit
