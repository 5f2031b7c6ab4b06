package org.khet.forms.internal.design;

import java.util.function.Supplier;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.security.Caller;

/** How editions follow one another: the first with its design, the next as a copy, one in force. Source: core CORE-102. */
public final class EditionFlow {
    private final Supplier<DesignRecords> records;

    /** @param records designs and editions, once they are kept */
    public EditionFlow(Supplier<DesignRecords> records) {
        this.records = records;
    }

    /** A new design has an edition to be filled in. */
    public void first(RecordRow design, RecordContext now) {
        create(design, now, new RecordDraft(), 1);
    }

    /**
     * The next edition begins as a copy of the one in force.
     *
     * @throws Rejected if one is being made already
     */
    public void next(RecordRow design, RecordContext now) {
        Editions kind = records.get().editions().kind();
        var editions = records.get().editionsOf(now.caller(), design.id());
        RecordRow last = editions.getLast();
        if (last.state() == kind.drafted || last.state() == kind.tried) {
            throw Rejected.of("", "forms.error.edition-open", last.get(kind.no));
        }
        RecordDraft copy = new RecordDraft();
        RecordDraft old = RecordDraft.of(last);
        kind.lines()
                .forEach(of -> copy.with(
                        of, old.lines(of).stream().map(line -> line.ofLine(0)).toList()));
        copy.with(kind.paper, last.get(kind.paper)).with(kind.thaiDigits, last.raw(kind.thaiDigits));
        create(design, now, copy, last.get(kind.no) + 1);
    }

    private void create(RecordRow design, RecordContext now, RecordDraft draft, int no) {
        Designs designs = (Designs) design.kind();
        Editions kind = records.get().editions().kind();
        records.get()
                .editions()
                .internal()
                .create(
                        now.caller(),
                        draft.with(kind.design, design.id())
                                .with(kind.unit, design.get(designs.unit))
                                .with(kind.no, no));
    }

    /** The edition is in force, the one before is not any more. */
    public void publish(RecordRow edition, RecordContext now) {
        DesignRecords all = records.get();
        Caller caller = now.caller();
        Editions kind = all.editions().kind();
        Designs designs = all.designs().kind();
        RecordRow design = all.design(now.office(), edition.get(kind.design));
        all.editionsOf(caller, design.id()).stream()
                .filter(row -> row.id() != edition.id() && row.state() == kind.published)
                .forEach(row -> all.editions().internal().act(caller, row, kind.replace));
        RecordRow pointed =
                all.designs().internal().change(caller, design, new RecordDraft().with(designs.live, edition.id()));
        if (pointed.state() == designs.drafted) {
            all.designs().internal().act(caller, pointed, designs.start);
        }
    }
}
