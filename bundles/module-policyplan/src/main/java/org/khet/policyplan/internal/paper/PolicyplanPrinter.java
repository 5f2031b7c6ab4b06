package org.khet.policyplan.internal.paper;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import org.khet.policyplan.internal.setting.PolicyplanSettings;
import org.khet.portal.api.i18n.TextCatalog;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.print.DocumentPrinter;
import org.khet.portal.api.print.Letterheads;
import org.khet.portal.api.print.Paper;
import org.khet.portal.api.print.ReportPaper;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.settings.Settings;
import org.khet.portal.api.text.ThaiDate;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Prints the papers of the module with the head of the office, in the digits that it chose. Source: policyplan D, PLAN-100. */
@Component(service = PolicyplanPrinter.class)
public final class PolicyplanPrinter {
    private final DocumentPrinter printer;
    private final Letterheads letterheads;
    private final Settings settings;
    private final Clock clock;

    /** For the component runtime. */
    @Activate
    public PolicyplanPrinter(
            @Reference DocumentPrinter printer,
            @Reference Letterheads letterheads,
            @Reference Settings settings,
            @Reference Clock clock) {
        this.printer = printer;
        this.letterheads = letterheads;
        this.settings = settings;
        this.clock = clock;
    }

    /** A sheet with the digits of the office as of today. */
    Paper inDigits(OfficeId office, Paper sheet) {
        boolean thai = settings.get(office, PolicyplanSettings.THAI_DIGITS, ThaiDate.day(clock.instant()));
        return thai ? sheet.in(Paper.Digits.THAI) : sheet;
    }

    /**
     * Writes a paper.
     *
     * @throws IOException if the stream fails
     */
    public void print(Caller caller, ReportPaper paper, Paper sheet, OutputStream out) throws IOException {
        Letterheads.Letterhead head = letterheads.of(caller.office(), TextCatalog.THAI);
        printer.print(paper.document(head, caller.name(), inDigits(caller.office(), sheet)), out);
    }
}
