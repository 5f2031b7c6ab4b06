package org.khet.portal.admin.internal.backup.ui;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.khet.portal.api.admin.operation.BackupArchive;
import org.khet.portal.api.admin.operation.BackupArchive.Plan;
import org.khet.portal.api.admin.operation.BackupArchive.Stored;
import org.khet.portal.api.admin.operation.Backups.Compared;
import org.khet.portal.api.admin.operation.Backups.Made;
import org.khet.portal.api.admin.operation.OfficeBackups;
import org.khet.portal.api.office.Office;
import org.khet.portal.api.office.Offices;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.security.RuntimeCaller;

/**
 * What who runs the portal does with backups.
 *
 * @param archive where they lie
 * @param single  those of one office
 * @param offices the offices of this portal
 * @param caller  who runs it
 * @param clock   names new ones
 */
record BackupActions(BackupArchive archive, OfficeBackups single, Offices offices, RuntimeCaller caller, Clock clock) {
    private static final DateTimeFormatter AT =
            DateTimeFormatter.ofPattern("'-'yyyy-MM-dd-HHmmss", Locale.ROOT).withZone(ZoneId.of("Asia/Bangkok"));

    Plan plan() {
        return archive.plan(caller);
    }

    List<Stored> list() {
        return archive.list(caller);
    }

    List<String> damaged(String name) {
        return archive.damaged(caller, name);
    }

    Made make(Office office) {
        return single.make(caller, office.id(), plan().folder().resolve(office.code() + AT.format(clock.instant())));
    }

    /** Tables of the office that are not as in the backup. */
    List<Compared> differences(Stored backup) {
        return single.compare(caller, folder(backup)).stream()
                .filter(table -> !table.isEqual())
                .toList();
    }

    OfficeBackups.Replaced putBack(Stored backup) {
        Office office =
                offices.findByCode(backup.office()).orElseThrow(() -> new NoLongerThere("office " + backup.office()));
        return single.replace(caller, office.id(), folder(backup));
    }

    private Path folder(Stored backup) {
        return plan().folder().resolve(backup.name());
    }
}
