package org.khet.portal.persistence.internal.unit;

import java.util.function.Consumer;
import javax.sql.DataSource;
import org.khet.portal.persistence.internal.source.DatabaseKind;

/** Brings rows of a backup into the tables of a unit before it is opened for the first time. */
@FunctionalInterface
public interface BackupRowLoader {
    /** No backup waits. */
    BackupRowLoader NONE = (prefix, database, kind, migrate) -> {};

    /**
     * Brings the rows if they wait.
     *
     * @param prefix  table prefix of the unit
     * @param migrate brings the tables to a version
     * @throws RuntimeException with the reason if that cannot be; the unit is not opened then
     */
    void bring(String prefix, DataSource database, DatabaseKind kind, Consumer<String> migrate);
}
