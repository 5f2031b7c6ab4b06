package org.khet.forms.internal;

import java.time.Clock;
import org.khet.forms.internal.ask.AskRecords;
import org.khet.forms.internal.ask.ResultService;
import org.khet.forms.internal.entry.FormEntryService;
import org.khet.forms.internal.paper.EntryPaper;
import org.khet.forms.internal.paper.EntryPaperValues;
import org.khet.forms.internal.ui.EvaluationPaper;
import org.khet.forms.internal.ui.RegisterSummaries;
import org.khet.portal.api.export.ListExports;
import org.khet.portal.api.print.DocumentPrinter;
import org.khet.portal.api.print.Letterheads;
import org.khet.portal.api.settings.CodeLists;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Ways by which results leave the portal: as a list and on paper. */
@Component(service = FormsOutputs.class)
public final class FormsOutputs {
    private final ListExports exports;
    private final DocumentPrinter printer;
    private final Letterheads letterheads;
    private final CodeLists codes;

    /** For the component runtime. */
    @Activate
    public FormsOutputs(
            @Reference ListExports exports,
            @Reference DocumentPrinter printer,
            @Reference Letterheads letterheads,
            @Reference CodeLists codes) {
        this.codes = codes;
        this.exports = exports;
        this.printer = printer;
        this.letterheads = letterheads;
    }

    CodeLists codes() {
        return codes;
    }

    ListExports exports() {
        return exports;
    }

    EvaluationPaper paper(AskRecords asks, ResultService results) {
        return new EvaluationPaper(asks, results, printer, letterheads);
    }

    RegisterSummaries summaries(FormsServices services, OfficeReferenceServices office, Clock clock) {
        return new RegisterSummaries(
                services.designs().designs().kind(), services.entries(), office.units, exports, clock);
    }

    EntryPaper paper(FormEntryService entries, OfficeReferenceServices office, Clock clock) {
        return new EntryPaper(
                entries,
                new EntryPaperValues(office.people, office.units, office.schools, office.posts, codes),
                printer,
                letterheads,
                office.access,
                clock);
    }
}
