package org.khet.portal.core.internal.office.school;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.khet.portal.api.admin.school.SchoolDraft;
import org.khet.portal.api.admin.school.SchoolPart;
import org.khet.portal.api.admin.school.SchoolRegister;
import org.khet.portal.api.admin.school.SchoolRegister.Filter;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.persistence.PageRequest;
import org.khet.portal.api.persistence.UnitOfWork;
import org.khet.portal.api.school.School;
import org.khet.portal.api.school.SchoolCode;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.security.Scope;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Schools and their codes in the database; a page takes four queries however long it is. Safe for concurrent use. */
@Component(service = SchoolRepository.class)
public final class SchoolRepository {
    private final UnitOfWork unit;

    /** @param unit the core's rows */
    @Activate
    public SchoolRepository(@Reference(target = "(khet.unit=core)") UnitOfWork unit) {
        this.unit = unit;
    }

    public SchoolId add(SchoolEntity school, SchoolDraft draft) {
        return unit.in(new OfficeId(school.office()), rows -> {
            rows.persist(school);
            rows.flush();
            writeCodes(rows, school, draft.codes());
            return new SchoolId(school.id());
        });
    }

    /** Writes the codes anew when they differ; the old ones first, so that two schemes may change places. */
    public void codes(SchoolEntity school, List<SchoolCode> codes) {
        unit.in(new OfficeId(school.office()), rows -> {
            List<SchoolCodeEntity> before = codeRows(rows, List.of(school.id()));
            if (!before.stream().map(SchoolCodeEntity::toValue).toList().equals(codes)) {
                before.forEach(rows::remove);
                rows.flush();
                writeCodes(rows, school, codes);
            }
            return before.size();
        });
    }

    private static void writeCodes(EntityManager rows, SchoolEntity school, List<SchoolCode> codes) {
        for (int i = 0; i < codes.size(); i++) {
            rows.persist(new SchoolCodeEntity(school, codes.get(i), i));
        }
        rows.flush();
    }

    public boolean hasCode(OfficeId office, SchoolCode code, long except) {
        return unit.in(
                office,
                (EntityManager rows) -> rows.createQuery(
                                        "select count(c) from SchoolCodeEntity c"
                                                + " where c.scheme = :scheme and c.code = :code and c.school <> :except",
                                        Long.class)
                                .setParameter("scheme", code.scheme())
                                .setParameter("code", code.value())
                                .setParameter("except", except)
                                .getSingleResult()
                        > 0);
    }

    /**
     * Does nothing for a school of the office.
     *
     * @throws NoLongerThere if the office has no such school
     */
    public void require(OfficeId office, SchoolId key) {
        school(office, key, row -> row);
    }

    <T> T school(OfficeId office, SchoolId key, Function<SchoolEntity, T> work) {
        return unit.in(office, rows -> {
            SchoolEntity found = rows.find(SchoolEntity.class, key.value());
            if (found == null) {
                throw new NoLongerThere("core.school/" + key.value());
            }
            T result = work.apply(found);
            rows.flush();
            return result;
        });
    }

    public Map<SchoolId, School> findAll(OfficeId office, Collection<SchoolId> keys, LocalDate day) {
        if (keys.isEmpty()) {
            return Map.of();
        }
        List<Long> ids = keys.stream().map(SchoolId::value).distinct().toList();
        return unit.in(office, rows -> {
            Map<SchoolId, School> found = new LinkedHashMap<>();
            values(rows, entities(rows, ids), day).forEach(school -> found.put(school.id(), school));
            return found;
        });
    }

    /** As {@link #findAll}, with the groups that a report of the day names: see {@link SchoolGroupQuery#groupsAsOf}. */
    public Map<SchoolId, School> findAsOf(OfficeId office, Collection<SchoolId> keys, LocalDate day) {
        if (keys.isEmpty()) {
            return Map.of();
        }
        List<Long> ids = keys.stream().map(SchoolId::value).distinct().toList();
        return unit.in(office, rows -> {
            Map<SchoolId, School> found = new LinkedHashMap<>();
            values(rows, entities(rows, ids), SchoolGroupQuery.groupsAsOf(rows, ids, day))
                    .forEach(school -> found.put(school.id(), school));
            return found;
        });
    }

    private static List<SchoolEntity> entities(EntityManager rows, List<Long> ids) {
        return rows.createQuery("select s from SchoolEntity s where s.id in :ids", SchoolEntity.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    public List<School> page(OfficeId office, Filter filter, Scope scope, LocalDate day, PageRequest page) {
        return page(office, new SchoolConditions(filter, scope, day), day, page);
    }

    public List<School> page(OfficeId office, SchoolConditions where, LocalDate day, PageRequest page) {
        return unit.in(office, rows -> {
            List<Long> keys = new SchoolKeyQuery(rows, office, where).page(page);
            if (keys.isEmpty()) {
                return List.of();
            }
            List<SchoolEntity> schools = new ArrayList<>(entities(rows, keys));
            schools.sort(Comparator.comparingInt(row -> keys.indexOf(row.id())));
            return values(rows, schools, day);
        });
    }

    public int count(OfficeId office, Filter filter, Scope scope, LocalDate day) {
        return count(office, new SchoolConditions(filter, scope, day));
    }

    public int count(OfficeId office, SchoolConditions where) {
        return unit.in(office, (EntityManager rows) -> new SchoolKeyQuery(rows, office, where).count());
    }

    /** How many of the schools lack each of these parts; parts that none lacks have 0. */
    Map<SchoolPart, Integer> gaps(OfficeId office, SchoolConditions where, List<SchoolPart> parts) {
        return unit.in(office, rows -> new SchoolGaps(rows, office, where.day()).count(where, parts));
    }

    private static List<School> values(EntityManager rows, List<SchoolEntity> schools, LocalDate day) {
        List<Long> ids = schools.stream().map(SchoolEntity::id).toList();
        return values(rows, schools, SchoolGroupQuery.groupsOf(rows, ids, day));
    }

    private static List<School> values(
            EntityManager rows, List<SchoolEntity> schools, Map<Long, Map<String, String>> groups) {
        if (schools.isEmpty()) {
            return List.of();
        }
        List<Long> ids = schools.stream().map(SchoolEntity::id).toList();
        Map<Long, List<SchoolCode>> codes = new HashMap<>();
        codeRows(rows, ids)
                .forEach(row -> codes.computeIfAbsent(row.school(), key -> new ArrayList<>())
                        .add(row.toValue()));
        return schools.stream()
                .map(row ->
                        value(row, codes.getOrDefault(row.id(), List.of()), groups.getOrDefault(row.id(), Map.of())))
                .toList();
    }

    private static School value(SchoolEntity row, List<SchoolCode> codes, Map<String, String> groups) {
        return new School(
                new SchoolId(row.id()),
                new OfficeId(row.office()),
                row.name(),
                row.shortName(),
                codes,
                groups.getOrDefault(SchoolRegister.DISTRICT, ""),
                groups.getOrDefault(SchoolRegister.NETWORK, ""),
                row.phone(),
                row.status(),
                row.until());
    }

    private static List<SchoolCodeEntity> codeRows(EntityManager rows, List<Long> schools) {
        return rows.createQuery(
                        "select c from SchoolCodeEntity c where c.school in :schools order by c.school, c.order, c.id",
                        SchoolCodeEntity.class)
                .setParameter("schools", schools)
                .getResultList();
    }
}
