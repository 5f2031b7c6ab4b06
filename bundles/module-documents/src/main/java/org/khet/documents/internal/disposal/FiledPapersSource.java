package org.khet.documents.internal.disposal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.khet.documents.internal.paper.FiledPaperKind;
import org.khet.documents.internal.paper.PaperFlow;
import org.khet.portal.api.file.FileId;
import org.khet.portal.api.file.Files;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;

/** Letters that went out, or memos. */
public final class FiledPapersSource extends DisposalSource {
    private static final String WITHOUT_NUMBER = "-";
    private final RecordService<? extends FiledPaperKind> papers;
    private final FiledPaperKind kind;
    private final PaperFlow flow;
    private final BiPredicate<RecordRow, RecordContext> elsewhere;
    private final Files files;

    /**
     * Over the papers of a kind.
     *
     * @param flow      knows their sealed copies
     * @param elsewhere whether somebody outside the office received the files of a paper and keeps them
     * @param files     of which those of destroyed papers are given up
     */
    public FiledPapersSource(
            RecordService<? extends FiledPaperKind> papers,
            PaperFlow flow,
            BiPredicate<RecordRow, RecordContext> elsewhere,
            Files files) {
        super(papers, kept(papers.kind()));
        this.papers = papers;
        this.kind = papers.kind();
        this.flow = flow;
        this.elsewhere = elsewhere;
        this.files = files;
    }

    private static Kept kept(FiledPaperKind kind) {
        return new Kept(
                kind.filed,
                kind.secret,
                kind.subject,
                kind.filedAt,
                kind.retention,
                kind.keptUntil,
                kind.keepLonger,
                kind.handOver);
    }

    @Override
    String number(RecordRow paper) {
        return paper.get(kind.number).isEmpty() ? WITHOUT_NUMBER : paper.get(kind.number);
    }

    @Override
    String letterNo(RecordRow paper) {
        return paper.get(kind.number);
    }

    @Override
    Optional<LocalDate> letterOn(RecordRow paper) {
        return paper.get(kind.dated);
    }

    @Override
    void destroy(RecordRow paper, RecordContext now) {
        List<FileId> gone = new ArrayList<>(flow.sealed(paper));
        gone.addAll(paper.get(kind.scan).orElse(List.of()));
        gone.addAll(paper.get(kind.files).orElse(List.of()));
        papers.internal().act(now.caller(), paper, kind.destroy, kind.emptied(), "");
        if (!elsewhere.test(paper, now)) {
            files.drop(now.caller(), gone);
        }
    }
}
