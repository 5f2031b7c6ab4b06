package org.khet.training.internal.paper;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.khet.portal.api.i18n.TextCatalog;
import org.khet.portal.api.print.DocumentPrinter;
import org.khet.portal.api.print.Letterheads;
import org.khet.portal.api.print.Paper;
import org.khet.portal.api.print.PrintDocument;
import org.khet.portal.api.print.PrintImage;
import org.khet.portal.api.print.PrintTemplate;
import org.khet.portal.api.print.ReportPaper;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.text.ThaiDate;
import org.khet.training.internal.TrainingRecords;
import org.khet.training.internal.certificate.TrainingCertificateKind;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Prints certificates, one or all of a course, one on each sheet, with number and the code by which everybody verifies them. Source:
 * other-groups TDEV-05.
 */
@Component(service = CertificatePaper.class)
public final class CertificatePaper {
    private final TrainingRecords records;
    private final DocumentPrinter printer;
    private final Letterheads letterheads;
    private final CertificateAddress addresses;

    /** For the component runtime. */
    @Activate
    public CertificatePaper(
            @Reference TrainingRecords records,
            @Reference DocumentPrinter printer,
            @Reference Letterheads letterheads,
            @Reference CertificateAddress addresses) {
        this.records = records;
        this.printer = printer;
        this.letterheads = letterheads;
        this.addresses = addresses;
    }

    /** Certificates in force of a course that the caller sees, by number. */
    public List<RecordRow> ofCourse(Caller caller, long course) {
        TrainingCertificateKind kind = records.certificates.kind();
        return records.certificates.all(caller, RecordFilter.of(kind.course.is(course), kind.in(kind.issued))).stream()
                .sorted(Comparator.comparingInt(row -> row.get(kind.number).running()))
                .toList();
    }

    /** A paper of words and tables, with the head of the office. */
    public void print(Caller caller, ReportPaper paper, OutputStream out) throws IOException {
        printer.print(
                paper.document(letterheads.of(caller.office(), TextCatalog.THAI), caller.name(), Paper.portrait()),
                out);
    }

    /**
     * Writes certificates, each on a sheet of its own.
     *
     * @throws IOException if the stream fails
     */
    public void print(Caller caller, List<RecordRow> certificates, OutputStream out) throws IOException {
        Letterheads.Letterhead head = letterheads.of(caller.office(), TextCatalog.THAI);
        Map<String, PrintImage> images = new HashMap<>();
        List<Map<String, Object>> pages = new ArrayList<>();
        for (RecordRow row : certificates) {
            String code = row.get(records.certificates.kind().verifyCode);
            String image = "verify" + pages.size();
            images.put(image, new PrintImage.QrCode(addresses.of(caller.office(), code)));
            pages.add(page(row, pages.isEmpty() ? "first" : "next", image));
        }
        printer.print(
                new PrintDocument(
                        template(),
                        Map.of("office", head.office(), "watermark", head.watermark(), "pages", pages),
                        images,
                        Paper.landscape().in(Paper.Digits.THAI)),
                out);
    }

    private Map<String, Object> page(RecordRow row, String place, String image) {
        TrainingCertificateKind kind = records.certificates.kind();
        String hours = row.get(kind.hours)
                .map(BigDecimal::stripTrailingZeros)
                .map(BigDecimal::toPlainString)
                .orElse("");
        Map<String, Object> page = new HashMap<>();
        page.put("place", place);
        page.put("number", row.get(kind.number).text());
        page.put("holder", row.get(kind.holder));
        page.put("title", row.get(kind.title));
        page.put("course", row.get(kind.course).isPresent());
        page.put("hours", hours);
        page.put("from", ThaiDate.longDate(row.get(kind.from)));
        page.put("to", row.get(kind.from).equals(row.get(kind.to)) ? "" : ThaiDate.longDate(row.get(kind.to)));
        page.put("issued", ThaiDate.longDate(row.get(kind.issuedOn)));
        page.put("signer", row.get(kind.signer));
        page.put("signerPost", row.get(kind.signerPost));
        page.put("code", row.get(kind.verifyCode));
        page.put("image", image);
        return page;
    }

    private static PrintTemplate template() {
        InputStream xhtml = CertificatePaper.class.getResourceAsStream("/print/certificate.xhtml");
        if (xhtml == null) {
            throw new IllegalStateException("print/certificate.xhtml is missing");
        }
        try {
            return PrintTemplate.read("certificate", xhtml);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
