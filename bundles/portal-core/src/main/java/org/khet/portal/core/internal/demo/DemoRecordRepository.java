package org.khet.portal.core.internal.demo;

import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.admin.demo.DemoOffices.Contents;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.persistence.UnitOfWork;
import org.khet.portal.core.internal.office.OfficeCaches;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Which record of a demonstration office is which, and the end of such an office. Safe for concurrent use. */
@Component(service = DemoRecordRepository.class)
public final class DemoRecordRepository {
    static final String OFFICE = "office";
    static final String PERSON = "person";
    static final String SCHOOL = "school";
    static final String MODULE = "module";
    private final UnitOfWork unit;
    private final OfficeCaches memories;

    /** The core's rows, and the memories of offices that end. */
    @Activate
    public DemoRecordRepository(
            @Reference(target = "(khet.unit=core)") UnitOfWork unit, @Reference OfficeCaches memories) {
        this.unit = unit;
        this.memories = memories;
    }

    void add(OfficeId office, String kind, String code, long record) {
        unit.<@Nullable Object>in(office, rows -> {
            rows.persist(new DemoRecordEntity(office.value(), kind, code, record));
            return null;
        });
    }

    /** Records by {@code kind/code}; empty for an office that is none of the demonstration. */
    Map<String, Long> of(OfficeId office) {
        return unit.in(office, rows -> {
            Map<String, Long> cast = new HashMap<>();
            rows.createQuery("select c from DemoRecordEntity c", DemoRecordEntity.class)
                    .getResultList()
                    .forEach(row -> cast.put(row.kind() + "/" + row.code(), row.record()));
            return cast;
        });
    }

    /** Whether the office is one of the demonstration. */
    public boolean isThere(OfficeId office) {
        return unit.in(
                office,
                rows -> !rows.createQuery("select c.id from DemoRecordEntity c", Long.class)
                        .setMaxResults(1)
                        .getResultList()
                        .isEmpty());
    }

    /** What stands in the office: people, schools, and how many of both are none of the demonstration. */
    Contents contents(String code, OfficeId office) {
        return unit.in(office, rows -> {
            int people = count(rows, "select count(p) from PersonEntity p");
            int schools = count(rows, "select count(s) from SchoolEntity s");
            int played = count(rows, "select count(c) from DemoRecordEntity c where c.kind in ('person', 'school')");
            return new Contents(code, people, schools, people + schools - played);
        });
    }

    private static int count(EntityManager rows, String query) {
        return rows.createQuery(query, Long.class).getSingleResult().intValue();
    }

    /** Deletes every row of the office from the core's tables, then the office. */
    void end(OfficeId office) {
        if (!isThere(office)) {
            throw new IllegalStateException("office " + office.value() + " is none of the demonstration");
        }
        unit.<@Nullable Object>in(office, rows -> {
            deleteAll(rows, office);
            return null;
        });
        memories.changed(office);
    }

    private static void deleteAll(EntityManager rows, OfficeId office) {
        try {
            for (String table : DemoOfficeTables.childrenFirst(rows.unwrap(Connection.class))) {
                rows.createNativeQuery("delete from " + table + " where office_id = ?")
                        .setParameter(1, office.value())
                        .executeUpdate();
            }
            rows.createNativeQuery("delete from core_office where id = ?")
                    .setParameter(1, office.value())
                    .executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("the tables of the core cannot be listed", e);
        }
    }
}
