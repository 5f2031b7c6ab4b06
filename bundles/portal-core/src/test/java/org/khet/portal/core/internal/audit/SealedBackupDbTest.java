package org.khet.portal.core.internal.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.khet.portal.api.admin.operation.Backups.Compared;
import org.khet.portal.api.security.RuntimeCaller;
import org.khet.portal.persistence.internal.backup.StoredBackups;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.fake.FakeCallers;

/** The trail goes into a backup with its seals: a portal that was just backed up is equal to it. Source: core CORE-126. */
@OnEachDatabase
class SealedBackupDbTest extends ChainCase {
    private final RuntimeCaller operator = new FakeCallers().runtimeSystem();

    SealedBackupDbTest(TestDatabase database) {
        super(database);
    }

    @Test
    void trailIsEqualToTheBackupThatWasJustMade_aTrueDifferenceIsFound(@TempDir Path home) throws InterruptedException {
        StoredBackups backups = StoredBackups.of(
                database.connections(),
                database.kind(),
                trail,
                clock,
                new StoredBackups.Place(home.resolve("data"), home.resolve("config"), "0.2.0"));
        Path folder = home.resolve("thursday");
        write(2);
        assertThat(rows.seal(KT1.value())).as("the office has a chain").isEqualTo(2);
        var sealer = new ChainSealer(rows, news);
        try {
            backups.make(operator, folder);
            trail.awaitSeals();
        } finally {
            sealer.close();
        }

        assertThat(chain.prove(READER).sealed()).isEqualTo(2);
        assertThat(audit(backups, folder))
                .containsExactlyInAnyOrder(
                        new Compared("core_audit", 3, 3, true), // with the entry that the backup was begun
                        new Compared("core_audit_chain", 2, 2, true));
        tool("update core_audit set act = 'ict.ticket.rejected' where object = 'ict.ticket/1'");
        assertThat(audit(backups, folder)).contains(new Compared("core_audit", 3, 3, false));
    }

    private List<Compared> audit(StoredBackups backups, Path folder) {
        return backups.compare(operator, folder).stream()
                .filter(table -> table.table().startsWith("core_audit"))
                .toList();
    }
}
