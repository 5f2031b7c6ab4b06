package org.khet.forms.internal.entry;

import java.util.List;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.persistence.UnitOfWork;

/** Deletes all records of registers that are data of a demonstration office; steps of other kinds stay. */
public final class EntryCleanup {
    private static final List<String> STATEMENTS = List.of(
            "delete from frm_line_a where office_id = ?",
            "delete from frm_line_b where office_id = ?",
            "delete from frm_line_c where office_id = ?",
            "delete from frm_record where office_id = ?",
            "delete from frm_step where kind = 'entry' and office_id = ?");

    private final UnitOfWork work;

    /** @param work the module's own unit */
    public EntryCleanup(UnitOfWork work) {
        this.work = work;
    }

    /** Deletes them. */
    public void clear(OfficeId office) {
        work.in(office, em -> {
            STATEMENTS.forEach(sql ->
                    em.createNativeQuery(sql).setParameter(1, office.value()).executeUpdate());
            return true;
        });
    }
}
