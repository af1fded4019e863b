-- STD-01 to STD-04 and the people of DIS-01, by unit, on the day :on, judged from dated rows by the rules in force.
WITH unit(commune, unit) AS (
    SELECT code, code FROM communes UNION ALL SELECT code, district_code FROM communes UNION ALL SELECT code, 'province' FROM communes
),
level(axis, level, rank) AS (VALUES
    ('education', 'none', 0), ('education', 'primary', 1), ('education', 'lower_secondary', 2), ('education', 'upper_secondary', 3),
    ('professional', 'none', 0), ('professional', 'elementary', 1), ('professional', 'intermediate', 2), ('professional', 'college', 3),
    ('professional', 'university', 4), ('professional', 'postgraduate', 5),
    ('political', 'none', 0), ('political', 'elementary', 1), ('political', 'intermediate', 2), ('political', 'advanced', 3), ('political', 'bachelor', 4),
    ('state_management', 'none', 0), ('state_management', 'trained', 1), ('state_management', 'specialist', 2),
    ('informatics', 'none', 0), ('informatics', 'a', 1), ('informatics', 'b', 2), ('informatics', 'c', 3), ('informatics', 'degree', 4),
    ('ethnic_language', 'none', 0), ('ethnic_language', 'certified', 1)
),
person AS (
    SELECT p.id, p.official_id, p.title_code, p."from", p.commune_code, c.terrain, c.ethnic_minority, c.especially_difficult, o.sex,
        strftime('%Y', p."from") - strftime('%Y', o.birth_date) - (strftime('%m-%d', p."from") < strftime('%m-%d', o.birth_date)) AS age
    FROM postings p JOIN titles t ON t.code = p.title_code JOIN communes c ON c.code = p.commune_code JOIN officials o ON o.id = p.official_id
    WHERE p.main AND p."from" <= :on AND (p."to" IS NULL OR p."to" > :on) /*filter*/
),
held AS (
    SELECT q.official_id, q.axis, MAX(l.rank) AS rank
    FROM qualifications q JOIN level l ON l.axis = q.axis AND l.level = q.level
    WHERE (q.obtained_on IS NULL OR q.obtained_on <= :on) AND q.official_id IN (SELECT official_id FROM person)
    GROUP BY q.official_id, q.axis
),
rule AS (
    SELECT s.id, s.titles, s.terrains, s.conditions, s.criterion, s.applies_to, s.age_male, s.age_female, s.in_force_from, t.code AS title,
        COALESCE(s.grace_months, 0) AS grace, s.terrains <> '' OR s.conditions <> '' AS names_place, l.rank
    FROM standards s JOIN titles t ON instr(';' || s.titles || ';', ';' || t.code || ';') > 0
    LEFT JOIN level l ON 'min_' || l.axis = s.criterion AND l.level = s.level
    WHERE s.in_force_from <= :on AND (s.in_force_to IS NULL OR s.in_force_to > :on)
),
bound AS (
    SELECT p.id, p.official_id, p.age, p.sex, r.criterion, r.rank, CASE p.sex WHEN 'male' THEN r.age_male ELSE r.age_female END AS age_limit,
        r.names_place, MAX(r.names_place) OVER (PARTITION BY p.id, r.criterion) AS place_counts
    FROM person p JOIN rule r ON r.title = p.title_code
    WHERE (r.terrains = '' OR instr(';' || r.terrains || ';', ';' || p.terrain || ';') > 0)
        AND (instr(r.conditions, 'ethnic_minority') = 0 OR p.ethnic_minority)
        AND (instr(r.conditions, 'especially_difficult') = 0 OR p.especially_difficult)
        AND :on >= date(p."from", '+' || r.grace || ' months', 'floor')
        AND (r.applies_to = 'all' OR (r.applies_to = 'first_appointment') = (p."from" >= r.in_force_from AND NOT EXISTS (
            SELECT 1 FROM postings e WHERE e.official_id = p.official_id AND (e."from", e.id) < (p."from", p.id)
                AND instr(';' || r.titles || ';', ';' || e.title_code || ';') > 0)))
),
asked AS (
    SELECT id, official_id, age, criterion, MAX(rank) AS rank, MIN(age_limit) AS oldest, MAX(age_limit) AS youngest
    FROM bound WHERE names_place = place_counts GROUP BY id, criterion
),
result AS (
    SELECT a.id, a.criterion, CASE a.criterion
        WHEN 'max_age_first_appointment' THEN a.age <= a.oldest
        WHEN 'min_age' THEN a.age >= a.youngest
        ELSE h.rank >= a.rank END AS met
    FROM asked a LEFT JOIN held h ON h.official_id = a.official_id AND 'min_' || h.axis = a.criterion
),
verdict AS (
    SELECT id, MIN(met) = 1 AND COUNT(met) = COUNT(*) AS met,
        SUM(criterion = 'min_education') AS education, SUM(criterion = 'min_education' AND met) AS education_met,
        SUM(criterion = 'min_professional') AS professional, SUM(criterion = 'min_professional' AND met) AS professional_met,
        SUM(criterion = 'min_political') AS political, SUM(criterion = 'min_political' AND met) AS political_met
    FROM result GROUP BY id
)
SELECT u.unit, SUM(v.met), COUNT(v.id), SUM(v.education_met), SUM(v.education), SUM(v.professional_met), SUM(v.professional),
    SUM(v.political_met), SUM(v.political), COUNT(p.id)
FROM person p JOIN unit u ON u.commune = p.commune_code LEFT JOIN verdict v ON v.id = p.id
GROUP BY u.unit
