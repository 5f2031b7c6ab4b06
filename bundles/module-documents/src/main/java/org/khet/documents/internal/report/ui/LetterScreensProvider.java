package org.khet.documents.internal.report.ui;

import java.time.Clock;
import java.util.function.Supplier;
import org.khet.documents.internal.LetterTopics;
import org.khet.documents.internal.disposal.Disposals;
import org.khet.documents.internal.duty.DutyRosters;
import org.khet.documents.internal.letter.LetterRecords;
import org.khet.documents.internal.register.SqlWriter;
import org.khet.documents.internal.report.CommitteePapers;
import org.khet.documents.internal.report.DiaryWeek;
import org.khet.documents.internal.report.DisposalPaper;
import org.khet.documents.internal.report.DutyPaper;
import org.khet.documents.internal.report.LetterPrinting;
import org.khet.documents.internal.report.LetterReports;
import org.khet.documents.internal.report.LetterSlips;
import org.khet.documents.internal.report.LetterStatistics;
import org.khet.documents.internal.report.MeetingBook;
import org.khet.documents.internal.report.MeetingPapers;
import org.khet.documents.internal.report.PaperSheets;
import org.khet.documents.internal.report.RegisterSheets;
import org.khet.documents.internal.report.ResolutionBook;
import org.khet.documents.internal.setting.DocumentsServices;
import org.khet.portal.api.file.Files;
import org.khet.portal.api.print.PdfBinder;
import org.khet.portal.api.settings.CodeLists;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Makes the screens of letters with what they print. */
@Component(service = LetterScreensProvider.class)
public final class LetterScreensProvider {
    private final LetterPrinting printing;
    private final Clock clock;
    private final CodeLists codes;
    private final PdfBinder binder;
    private final BookableKinds bookable = new BookableKinds();

    /** For the component runtime. */
    @Activate
    public LetterScreensProvider(
            @Reference LetterPrinting printing,
            @Reference Clock clock,
            @Reference CodeLists codes,
            @Reference PdfBinder binder) {
        this.binder = binder;
        this.codes = codes;
        this.printing = printing;
        this.clock = clock;
    }

    /** Screens over what is counted and printed. */
    public LetterRoutes of(Supplier<LetterReports> reports) {
        return new LetterRoutes(reports, clock, printing, bookable);
    }

    /** The page of what meetings resolved. */
    public ResolutionPage resolutions(Supplier<LetterReports> reports) {
        return new ResolutionPage(() -> reports.get().resolutions(), clock);
    }

    /** Papers of duty rosters. */
    public DutyPaper duties(DutyRosters duties, DocumentsServices services) {
        return new DutyPaper(duties, services.people(), printing);
    }

    /** Screens of lists of letters that may be destroyed. */
    public DisposalOverrides disposals(Supplier<Disposals> disposals, DocumentsServices services) {
        return new DisposalOverrides(() -> new DisposalPaper(disposals.get(), services, codes, printing));
    }

    /** Books in which a meeting books its room. */
    public BookableKinds bookable() {
        return bookable;
    }

    /** What is counted and printed, over the registers of the module. */
    public LetterReports reports(
            LetterTopics letters,
            LetterStatistics statistics,
            DocumentsServices services,
            SqlWriter sql,
            Files files,
            PaperSheets papers) {
        MeetingPapers meetings = new MeetingPapers(letters, services, printing);
        LetterRecords incoming = letters.incoming;
        return new LetterReports(
                statistics,
                new LetterSlips(incoming.letters, letters.schools.letters, printing, sql),
                new RegisterSheets(incoming, papers, services, printing),
                new DiaryWeek(letters.appointments, services, printing),
                letters.outgoing.sender,
                incoming.entries,
                services.units(),
                services.people(),
                meetings,
                new CommitteePapers(letters, codes, printing),
                new ResolutionBook(letters, services, printing),
                new MeetingBook(letters, meetings, files, binder, printing),
                files);
    }
}
