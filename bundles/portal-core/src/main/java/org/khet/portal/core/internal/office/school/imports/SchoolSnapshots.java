package org.khet.portal.core.internal.office.school.imports;

import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.khet.portal.api.admin.school.SchoolProfile;
import org.khet.portal.api.admin.school.SchoolRegister;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.persistence.UnitOfWork;
import org.khet.portal.api.school.Coordinates;
import org.khet.portal.api.school.SchoolStatus;
import org.khet.portal.core.internal.office.OfficeAudit;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Reads the whole register of an office in five queries, for comparing a list with it. Safe for concurrent use. */
@Component(service = SchoolSnapshots.class)
public final class SchoolSnapshots {
    private static final String SCHOOLS = "select s.id, s.version, s.name, s.shortName, s.phone, s.status, s.kind,"
            + " s.lowestGrade, s.highestGrade, s.subDistrict, s.village, s.latitude, s.longitude, s.head"
            + " from SchoolEntity s";
    private final UnitOfWork unit;
    private final OfficeAudit trail;

    /** The core's rows, and today. */
    @Activate
    public SchoolSnapshots(@Reference(target = "(khet.unit=core)") UnitOfWork unit, @Reference OfficeAudit trail) {
        this.unit = unit;
        this.trail = trail;
    }

    public SchoolSnapshot of(OfficeId office) {
        return unit.in(office, rows -> {
            Map<Long, Map<String, String>> codes = new HashMap<>();
            rows.createQuery("select c.school, c.scheme, c.code from SchoolCodeEntity c", Object[].class)
                    .getResultList()
                    .forEach(row -> put(codes, row));
            Map<Long, Map<String, String>> groups = groups(rows, trail.today());
            Map<Long, Set<String>> projects = projects(rows, trail.today());
            List<SchoolSnapshot.Known> known = rows.createQuery(SCHOOLS, Object[].class).getResultList().stream()
                    .map(row -> known(
                            row,
                            codes.getOrDefault((Long) row[0], Map.of()),
                            groups.getOrDefault((Long) row[0], Map.of()),
                            projects.getOrDefault((Long) row[0], Set.of())))
                    .toList();
            return new SchoolSnapshot(known, districts(rows));
        });
    }

    private static SchoolSnapshot.Known known(
            Object[] row, Map<String, String> codes, Map<String, String> groups, Set<String> projects) {
        return new SchoolSnapshot.Known(
                (Long) row[0],
                (Integer) row[1],
                (String) row[2],
                (String) row[3],
                (String) row[4],
                row[5] == SchoolStatus.ACTIVE,
                codes,
                groups,
                projects,
                profile(row));
    }

    private static SchoolProfile profile(Object[] row) {
        Coordinates place = row[11] instanceof BigDecimal north && row[12] instanceof BigDecimal east
                ? new Coordinates(north, east)
                : null;
        return new SchoolProfile(
                (String) row[6], (String) row[7], (String) row[8], (String) row[9], (String) row[10], place, (String)
                        row[13]);
    }

    private static Map<Long, Set<String>> projects(EntityManager rows, LocalDate day) {
        Map<Long, Set<String>> projects = new HashMap<>();
        rows.createQuery(
                        "select m.school, g.name from SchoolMemberEntity m, SchoolGroupEntity g"
                                + " where g.id = m.group and g.dimension = :dimension"
                                + " and m.from <= :day and (m.until is null or m.until >= :day)",
                        Object[].class)
                .setParameter("dimension", SchoolRegister.PROJECT)
                .setParameter("day", day)
                .getResultList()
                .forEach(row -> projects.computeIfAbsent((Long) row[0], key -> new HashSet<>())
                        .add((String) row[1]));
        return projects;
    }

    private static Map<Long, Map<String, String>> groups(EntityManager rows, LocalDate day) {
        Map<Long, Map<String, String>> groups = new HashMap<>();
        rows.createQuery(
                        "select m.school, g.dimension, g.name from SchoolMemberEntity m, SchoolGroupEntity g"
                                + " where g.id = m.group and m.from <= :day and (m.until is null or m.until >= :day)",
                        Object[].class)
                .setParameter("day", day)
                .getResultList()
                .forEach(row -> put(groups, row));
        return groups;
    }

    private static void put(Map<Long, Map<String, String>> all, Object[] row) {
        all.computeIfAbsent((Long) row[0], key -> new HashMap<>()).put((String) row[1], (String) row[2]);
    }

    private static List<String> districts(EntityManager rows) {
        return rows.createQuery("select g.name from SchoolGroupEntity g where g.dimension = :dimension", String.class)
                .setParameter("dimension", SchoolRegister.DISTRICT)
                .getResultList();
    }
}
