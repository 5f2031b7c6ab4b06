package org.khet.portal.core.internal.office.structure;

import static org.khet.portal.core.internal.office.structure.UnitImporter.CODE;
import static org.khet.portal.core.internal.office.structure.UnitImporter.ENGLISH;
import static org.khet.portal.core.internal.office.structure.UnitImporter.NAME;
import static org.khet.portal.core.internal.office.structure.UnitImporter.ORDER;
import static org.khet.portal.core.internal.office.structure.UnitImporter.PARENT;
import static org.khet.portal.core.internal.office.structure.UnitImporter.PHONE;
import static org.khet.portal.core.internal.office.structure.UnitImporter.SHORT;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.admin.structure.UnitDraft;
import org.khet.portal.api.imports.ImportRow;
import org.khet.portal.api.imports.ImportTarget.Journal;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.Outdated;
import org.khet.portal.api.outcome.Versioned;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.structure.Unit;
import org.khet.portal.api.structure.UnitId;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Writes a list of units by the desk, in the running transaction, each after the one above it. Safe for concurrent use. */
@Component(service = UnitBatchWriter.class)
public final class UnitBatchWriter {
    private static final UnitDraft NOTHING = new UnitDraft(null, "", "", "", "", 1, "");
    private final UnitService desk;
    private final UnitRepository repository;

    /** What keeps the structure, and the units that are there. */
    @Activate
    public UnitBatchWriter(@Reference UnitService desk, @Reference UnitRepository repository) {
        this.desk = desk;
        this.repository = repository;
    }

    /**
     * Gives the keys of the units it wrote, each after the one above it.
     *
     * @throws Outdated if a unit was changed, ended or added since the look
     */
    public List<Long> write(Caller caller, List<ImportRow> listed, LocalDate from, Journal journal) {
        var writing = new Writing(caller, from, journal);
        inOrder(listed).forEach(writing::put);
        return writing.written;
    }

    /** The rows, each after that of the unit above it. */
    static List<ImportRow> inOrder(List<ImportRow> listed) {
        Map<String, ImportRow> byCode = new HashMap<>();
        listed.forEach(row -> byCode.put(row.get(CODE), row));
        List<ImportRow> ordered = new ArrayList<>();
        for (ImportRow row : listed) {
            Deque<ImportRow> first = new ArrayDeque<>();
            for (ImportRow next = row; next != null; next = byCode.get(next.get(PARENT))) {
                if (!byCode.remove(next.get(CODE), next)) {
                    break;
                }
                first.push(next);
            }
            ordered.addAll(first);
        }
        return ordered;
    }

    /** What a row makes of a unit; blank cells leave it as it is. */
    public static UnitDraft draft(ImportRow row, UnitDraft before, @Nullable UnitId parent) {
        return new UnitDraft(
                parent,
                row.get(CODE),
                row.get(NAME),
                or(row.get(SHORT), before.shortName()),
                or(row.get(ENGLISH), before.nameEnglish()),
                row.get(ORDER).isEmpty() ? before.order() : Integer.parseInt(row.get(ORDER)),
                or(row.get(PHONE), before.phone()));
    }

    private static String or(String typed, String kept) {
        return typed.isEmpty() ? kept : typed;
    }

    private final class Writing {
        private final Caller caller;
        private final LocalDate from;
        private final Journal journal;
        private final Map<String, Unit> there = new HashMap<>();
        private final Map<String, UnitId> keys = new HashMap<>();
        private final List<Long> written = new ArrayList<>();
        private int last;
        private int done;

        Writing(Caller caller, LocalDate from, Journal journal) {
            this.caller = caller;
            this.from = from;
            this.journal = journal;
            OfficeId office = caller.office();
            for (Map.Entry<String, Versioned<DatedUnit>> one :
                    repository.all(office).entrySet()) {
                Unit unit = one.getValue().value().latest();
                there.put(one.getKey(), unit);
                keys.put(one.getKey(), unit.id());
                last = Math.max(last, unit.order());
            }
        }

        private void put(ImportRow row) {
            UnitId parent = row.get(PARENT).isEmpty() ? null : keys.get(row.get(PARENT));
            if (parent == null && !row.get(PARENT).isEmpty()) {
                throw Outdated.of("core.import.error.changed");
            }
            if (row.key() == 0) {
                last++;
                UnitDraft draft = draft(row, NOTHING, parent);
                UnitDraft placed = row.get(ORDER).isEmpty() ? at(draft, Math.min(last, 999)) : draft;
                UnitId added = desk.add(caller, placed, from);
                keys.put(row.get(CODE), added);
                written.add(added.value());
            } else {
                change(row, parent);
                written.add(row.key());
            }
            journal.done(++done);
        }

        private void change(ImportRow row, @Nullable UnitId parent) {
            Unit unit = there.get(row.get(CODE));
            if (unit == null || unit.id().value() != row.key()) {
                throw Outdated.of("core.import.error.changed");
            }
            UnitDraft before = UnitDraft.of(unit);
            UnitDraft after = draft(row, before, parent == null ? before.parent() : parent);
            if (!after.equals(before)) {
                desk.change(caller, unit.id(), row.version(), after, from);
            }
        }

        private static UnitDraft at(UnitDraft draft, int order) {
            return new UnitDraft(
                    draft.parent(),
                    draft.code(),
                    draft.name(),
                    draft.shortName(),
                    draft.nameEnglish(),
                    order,
                    draft.phone());
        }
    }
}
