package org.khet.portal.admin.internal.imports.ui;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.khet.portal.api.admin.imports.ImportHistory;
import org.khet.portal.api.imports.ImportReversal;
import org.khet.portal.api.imports.ImportReversal.Hindrance;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.security.Caller;

/** One import of yesterday at most; taken back, or refused with the records that stand against it. */
final class FakeImportHistory implements ImportHistory {
    final List<Past> all = new ArrayList<>();
    final List<Hindrance> standing = new ArrayList<>();

    void yesterday(String file) {
        var at = OpenedImport.NOW.minus(Duration.ofDays(1));
        all.addFirst(new Past(7, at, "เจ้าหน้าที่ 04", file, 3, 1, 0, at.plus(Duration.ofDays(7)), true, null));
    }

    void halfway(String file, int left) {
        var at = OpenedImport.NOW.minus(Duration.ofHours(1));
        all.addFirst(new Past(8, at, "เจ้าหน้าที่ 04", file, 0, 100, left, at.plus(Duration.ofDays(7)), true, null));
    }

    private static Past undone(Past past) {
        return new Past(
                past.number(),
                past.at(),
                past.by(),
                past.file(),
                past.added(),
                past.changed(),
                past.left(),
                past.until(),
                past.open(),
                OpenedImport.NOW);
    }

    @Override
    public List<Past> latest(Caller caller, String target) {
        return List.copyOf(all);
    }

    @Override
    public ImportReversal look(Caller caller, String target, long number) {
        return new ImportReversal(3, 1, standing);
    }

    @Override
    public ImportReversal undo(Caller caller, String target, long number) {
        if (!standing.isEmpty()) {
            throw Rejected.of("import", "admin.imports.past.refused", standing.size());
        }
        all.replaceAll(past -> past.number() == number ? undone(past) : past);
        return look(caller, target, number);
    }
}
