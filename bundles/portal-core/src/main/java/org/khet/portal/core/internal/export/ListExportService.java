package org.khet.portal.core.internal.export;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.khet.portal.api.admin.export.ListPaperWriter;
import org.khet.portal.api.audit.AuditTrail;
import org.khet.portal.api.export.ExportFormat;
import org.khet.portal.api.export.ExportList;
import org.khet.portal.api.export.ListExports;
import org.khet.portal.api.export.ListKind;
import org.khet.portal.api.export.SpreadsheetWriter;
import org.khet.portal.api.export.SpreadsheetWriter.Format;
import org.khet.portal.api.export.SpreadsheetWriter.Written;
import org.khet.portal.api.i18n.TextCatalog;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.print.Letterheads;
import org.khet.portal.api.security.Caller;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Lets lists out: checks, notes on the trail, then has the file written. */
@Component(service = ListExports.class)
public final class ListExportService implements ListExports {
    private final SpreadsheetWriter sheets;
    private final ListPaperWriter papers;
    private final Letterheads letterheads;
    private final AuditTrail trail;
    private final Clock clock;
    private final TextCatalog catalog = TextCatalog.load(ListExportService.class.getClassLoader(), "core");

    /** Writers, heads of papers, the trail and the time. */
    @Activate
    public ListExportService(
            @Reference SpreadsheetWriter sheets,
            @Reference ListPaperWriter papers,
            @Reference Letterheads letterheads,
            @Reference AuditTrail trail,
            @Reference Clock clock) {
        this.sheets = sheets;
        this.papers = papers;
        this.letterheads = letterheads;
        this.trail = trail;
        this.clock = clock;
    }

    @Override
    public <R> Written export(Caller caller, ExportList<R> list, ExportFormat format, String purpose, OutputStream out)
            throws IOException {
        caller.require(list.kind().permission());
        requirePurpose(list.kind(), purpose);
        String why = list.kind().personal() ? purpose.strip() : "";
        note(caller, list, format, why);
        Locale language = list.words().locale();
        var head = letterheads.of(caller.office(), language);
        var wording = new ExportMessages(texts(language), head, caller.name(), why, clock.instant());
        return switch (format) {
            case XLSX -> sheets.write(Format.XLSX, wording.sheet(list), out);
            case CSV -> sheets.write(Format.CSV, wording.sheet(list), out);
            case PDF -> papers.pdf(wording.paper(list), out);
            case DOCX -> papers.docx(wording.paper(list), out);
        };
    }

    private void note(Caller caller, ExportList<?> list, ExportFormat format, String purpose) {
        Map<String, String> details = new HashMap<>();
        details.put("format", format.name());
        details.put("rows", String.valueOf(list.source().count().getAsLong()));
        details.put("filter", list.words().filter());
        details.put("purpose", purpose);
        details.values().removeIf(String::isBlank);
        trail.append(caller, list.kind().action(), list.kind().name() + "/list", details);
    }

    @Override
    public void requirePurpose(ListKind list, String purpose) {
        int length = purpose.strip().length();
        if (list.personal() && (length < LEAST_PURPOSE || length > MOST_PURPOSE)) {
            throw Rejected.of("purpose", "core.export.error.purpose", LEAST_PURPOSE, MOST_PURPOSE);
        }
    }

    @Override
    public Texts texts(Locale locale) {
        return catalog.in(locale);
    }
}
