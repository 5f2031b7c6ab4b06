package org.khet.portal.core.internal.privacy;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.personal.PersonalDataPlace;

/**
 * Columns that keep the name of who set, asked for or heads something, without a key: whose name it is can be told only while nobody
 * else of the office bears the same. For one transaction.
 */
final class SignedNames {
    /** A column with a name. */
    record Signed(String table, String column) {}

    static final List<Signed> ALL = List.of(
            new Signed("core_setting", "set_by"),
            new Signed("core_job", "asked_by"),
            new Signed("core_job_run", "by_name"),
            new Signed("core_data_round", "by_name"),
            new Signed("core_process_owner", "by_name"),
            new Signed("core_import", "by_name"),
            new Signed("core_school", "head"),
            new Signed("core_school_figure", "source_name"),
            new Signed("core_pupil_count", "source_name"));

    private static final String PLACE = "core.erasure.place.signed";
    private final EntityManager rows;
    private final OfficeId office;
    private final String name;

    SignedNames(EntityManager rows, OfficeId office, String name) {
        this.rows = rows;
        this.office = office;
        this.name = name;
    }

    /** All of them as one place; empty when the name stands nowhere. */
    Optional<PersonalDataPlace> place(boolean namesake) {
        long count = ALL.stream().mapToLong(this::count).sum();
        if (count == 0) {
            return Optional.empty();
        }
        return Optional.of(
                namesake
                        ? PersonalDataPlace.kept(PLACE, count, "core.erasure.reason.namesake")
                        : PersonalDataPlace.pseudonymised(PLACE, count));
    }

    void rename(String pseudonym) {
        for (Signed one : ALL) {
            rows.createNativeQuery("update " + one.table() + " set " + one.column() + " = ?3, version = version + 1"
                            + " where office_id = ?1 and " + one.column() + " = ?2")
                    .setParameter(1, office.value())
                    .setParameter(2, name)
                    .setParameter(3, pseudonym)
                    .executeUpdate();
        }
    }

    private long count(Signed one) {
        Object found = rows.createNativeQuery(
                        "select count(*) from " + one.table() + " where office_id = ?1 and " + one.column() + " = ?2")
                .setParameter(1, office.value())
                .setParameter(2, name)
                .getSingleResult();
        return ((Number) found).longValue();
    }
}
