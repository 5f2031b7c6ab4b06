package org.khet.processes.internal.ui;

import org.khet.portal.api.i18n.TextCatalog;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.person.People;
import org.khet.portal.api.print.Paper;
import org.khet.portal.api.print.ReportPaper;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.time.OfficeTime;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.Download;
import org.khet.processes.internal.ProcessesPapers;
import org.khet.processes.internal.ProcessesRecords;
import org.khet.processes.internal.matter.CaseSheet;

/** The button that prints a case, planned against actual. Source: core D-07. */
final class CaseSheetPrint {
    private static final Texts THAI =
            TextCatalog.load(CaseSheetPrint.class.getClassLoader(), "processes").in(TextCatalog.THAI);
    private final ProcessesRecords records;
    private final ProcessesPapers papers;
    private final CaseSheet sheet;

    CaseSheetPrint(ProcessesRecords records, ProcessesPapers papers, People people) {
        this.records = records;
        this.papers = papers;
        this.sheet = new CaseSheet(records.cases.kind(), records.tasks.kind(), people);
    }

    Download of(ViewRequest request, RecordRow matter) {
        return new Download(
                "processes-case-pdf",
                "printer",
                request.texts().get("processes.case.print"),
                () -> Download.Kind.pdf("case-" + matter.id()),
                out -> papers.printer.print(
                        paper(request, matter)
                                .document(
                                        papers.letters.of(request.caller().office(), TextCatalog.THAI),
                                        request.caller().name(),
                                        Paper.landscape()),
                        out));
    }

    private ReportPaper paper(ViewRequest request, RecordRow matter) {
        return sheet.of(
                matter,
                records.board.last(request.caller(), matter.id()).values(),
                OfficeTime.day(records.clock.instant()),
                THAI);
    }
}
