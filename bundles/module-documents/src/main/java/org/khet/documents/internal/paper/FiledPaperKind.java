package org.khet.documents.internal.paper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.khet.documents.internal.filing.FiledKind;
import org.khet.documents.internal.filing.Filing;
import org.khet.documents.internal.setting.DocumentsCodes;
import org.khet.documents.internal.setting.RetentionClass;
import org.khet.portal.api.file.FileId;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;
import org.khet.portal.api.settings.CodeList;

/**
 * Papers that are put away in a place when they are done, are kept for as long as their class says, and stand on a list of what may be
 * destroyed afterwards. Source: core CORE-60; rules on correspondence of 2526, 52, 57, 66 to 70.
 */
@SuppressWarnings("this-escape") // a declaration: nothing reads it before it is whole
public abstract class FiledPaperKind extends PaperKind implements FiledKind {
    private static final String WITHOUT_NUMBER = "-";
    private final PaperFlow flow;

    public final State filed = end("FILED", StateTone.IDLE);
    public final State destroyed = end("DESTROYED", StateTone.IDLE);
    public final State archived = end("ARCHIVED", StateTone.IDLE);

    public final Field<String> filedAt = text("filed_at", 120).from(filed).orEmpty();
    public final Field<String> retention =
            code("retention", DocumentsCodes.RETENTION).from(filed).orEmpty();
    public final Field<Optional<LocalDate>> keptUntil =
            day("kept_until").byCode().sorted().optional();

    /** Puts it away; the kind says who may. */
    public final Action file = action("file", "filed")
            .from(issued)
            .to(filed)
            .demands(filedAt, retention)
            .does((row, now) -> row.with(
                    keptUntil,
                    RetentionClass.keptUntil(row.get(retention), now.today()).orElse(null)))
            .icon("archive")
            .inOwnTime();

    public final Action destroy =
            action("destroy", "destroyed").from(filed).to(destroyed).automatic();
    public final Action keepLonger =
            action("keep-longer", "kept-longer").from(filed).automatic();
    public final Action handOver =
            action("hand-over", "handed-over").from(filed).to(archived).automatic();

    /**
     * A kind of papers.
     *
     * @param sorts its sorts
     * @param flow  what happens around its states
     */
    protected FiledPaperKind(String name, String table, CodeList sorts, PaperFlow flow) {
        super(name, table, sorts, flow);
        this.flow = flow;
        destroy.then((row, now) -> flow.destroyed(this, row, now));
    }

    @Override
    public Filing filing() {
        return new Filing(
                filed,
                new Filing.Ways(destroy, keepLonger, handOver),
                new Filing.Kept(secret, filedAt, retention, keptUntil),
                new Filing.Entry(
                        row -> row.get(number).isEmpty() ? WITHOUT_NUMBER : row.get(number),
                        row -> row.get(number),
                        row -> row.get(dated),
                        subject),
                new Filing.Goods(this::emptied, this::allFiles, this::isElsewhere));
    }

    private List<FileId> allFiles(RecordRow row) {
        List<FileId> all = new ArrayList<>(flow.sealed(row));
        all.addAll(row.get(scan).orElse(List.of()));
        all.addAll(row.get(files).orElse(List.of()));
        return all;
    }

    /** Whether somebody outside the office received its files and keeps them. */
    protected boolean isElsewhere(RecordRow row, RecordContext now) {
        return false;
    }

    /** What is left of a paper that was destroyed: the entry of the register, without its words, older versions and files. */
    public RecordDraft emptied() {
        return new RecordDraft()
                .with(body, "")
                .with(enclosures, "")
                .with(files, null)
                .with(scan, null)
                .with(passes, List.of());
    }
}
