package org.khet.finance.internal.paper;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.khet.finance.internal.balance.SqlQuery;
import org.khet.finance.internal.keeping.FinanceRecords;
import org.khet.portal.api.i18n.TextCatalog;
import org.khet.portal.api.persistence.UnitOfWork;
import org.khet.portal.api.print.DocumentPrinter;
import org.khet.portal.api.print.Letterheads;
import org.khet.portal.api.print.Paper;
import org.khet.portal.api.print.PrintDocument;
import org.khet.portal.api.print.PrintImage;
import org.khet.portal.api.print.PrintTemplate;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.Lines;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordLine;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.record.RecordStep;
import org.khet.portal.api.record.RecordTexts;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.text.ThaiDate;
import org.khet.portal.api.text.ThaiDigits;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Papers of records (PF-F…): a template named after each, filled with the fields of the record by their names, its lines, who did which
 * step, and what a paper needs beyond. Source: finance D.
 */
@Component(service = FinancePapers.class)
public final class FinancePapers {
    private static final String LABEL = "asset-label";
    private static final Map<String, List<String>> OF = Map.ofEntries(
            Map.entry("receipt", List.of("receipt")),
            Map.entry("day", List.of("day")),
            Map.entry("claim", List.of("claim")),
            Map.entry("cheque", List.of("cheque", "cheque-test")),
            Map.entry("transfer", List.of("transfer")),
            Map.entry("payment", List.of("payment")),
            Map.entry("tax-certificate", List.of("tax-certificate")),
            Map.entry("loan", List.of("loan")),
            Map.entry("welfare", List.of("welfare")),
            Map.entry("pay-list", List.of("pay-list", "bank-list", "social-list")),
            Map.entry("reconciliation", List.of("reconciliation")),
            Map.entry("cash-count", List.of("cash-count")),
            Map.entry("support", List.of("support-order", "donor-report")),
            Map.entry("school-report", List.of("school-report")),
            Map.entry("bank-account", List.of("signer-letter")),
            Map.entry("bank-matter", List.of("bank-letter")),
            Map.entry("remittance", List.of("remittance")),
            Map.entry("slow-line", List.of("slow-line")),
            Map.entry(
                    "purchase",
                    List.of(
                            "purchase-specification",
                            "purchase-report",
                            "committee-order",
                            "quote-comparison",
                            "purchase-order")),
            Map.entry("inspection", List.of("inspection")),
            Map.entry("stock-item", List.of("stock-card")),
            Map.entry("stock-issue", List.of("stock-issue")),
            Map.entry("asset", List.of("asset-card", LABEL)),
            Map.entry("asset-event", List.of("asset-slip")),
            Map.entry("asset-check", List.of("asset-check")),
            Map.entry("handover", List.of("handover")),
            Map.entry("procurement-plan", List.of("procurement-plan")),
            Map.entry("disposal", List.of("disposal")));
    private static final Set<String> ACROSS =
            Set.of("day", "pay-list", "bank-list", "social-list", "quote-comparison", "procurement-plan");
    /** Orders and letters to others are written with Thai digits. */
    private static final Set<String> THAI_DIGITS =
            Set.of("signer-letter", "bank-letter", "support-order", "slow-line", "committee-order");

    private final DocumentPrinter printer;
    private final Letterheads letterheads;
    private final FinancePaperNames names;
    private final PaperExtras extras;
    private final PurchasePaperExtras purchases;
    private final PropertyPaperExtras property;
    private final ControlPaperExtras control;

    /** For the component runtime. */
    @Activate
    public FinancePapers(
            @Reference DocumentPrinter printer,
            @Reference Letterheads letterheads,
            @Reference FinancePaperNames names,
            @Reference(target = "(khet.unit=finance)") UnitOfWork work) {
        this.printer = printer;
        this.letterheads = letterheads;
        this.names = names;
        this.extras = new PaperExtras(names, new SqlQuery(work));
        this.purchases = new PurchasePaperExtras(names);
        this.property = new PropertyPaperExtras(names);
        this.control = new ControlPaperExtras(names);
    }

    /** Names of the papers of a kind; none for most. */
    public static List<String> of(RecordKind kind) {
        return OF.getOrDefault(kind.name(), List.of());
    }

    /** Names of the papers of a record as it stands. */
    public static List<String> of(RecordRow row) {
        return of(row.kind()).stream()
                .filter(paper -> PurchasePaperExtras.isPossible(paper, row) && ControlPaperExtras.isPossible(row))
                .toList();
    }

    /**
     * Writes a paper of a record that the caller may see.
     *
     * @param paper one of {@link #of}
     * @throws IOException if the stream fails
     */
    public void print(Caller caller, FinanceRecords all, RecordKind kind, long id, String paper, OutputStream out)
            throws IOException {
        RecordService<?> service = all.services().stream()
                .filter(one -> one.kind().equals(kind))
                .findFirst()
                .orElseThrow();
        RecordRow row = service.open(caller, id);
        Map<String, Object> model = fields(all, caller, row);
        List<RecordStep> steps = service.steps(caller, id);
        model.put("steps", steps.stream().map(this::step).toList());
        extras.add(caller, all, row, steps, model);
        purchases.add(caller, all, row, steps, model);
        property.add(caller, all, row, steps, model);
        control.add(caller, all, row, steps, model);
        Letterheads.Letterhead head = letterheads.of(caller.office(), TextCatalog.THAI);
        model.put("office", head.office());
        model.put("watermark", head.watermark());
        model.put("printedBy", caller.name());
        model.put("author", row.head().author());
        Paper sheet = ACROSS.contains(paper) ? Paper.landscape() : Paper.portrait();
        Map<String, Object> written = THAI_DIGITS.contains(paper) ? inThaiDigits(model) : model;
        printer.print(new PrintDocument(template(paper), written, images(paper, model), sheet), out);
    }

    /** A label has the number of its asset for cameras. Source: finance FIN-83. */
    private static Map<String, PrintImage> images(String paper, Map<String, Object> model) {
        return paper.equals(LABEL)
                ? Map.of("code", new PrintImage.QrCode(String.valueOf(model.get("number"))))
                : Map.of();
    }

    private Map<String, Object> fields(FinanceRecords all, Caller caller, RecordRow row) {
        Map<String, Object> model = new HashMap<>();
        for (Field<?> field : row.kind().fields()) {
            boolean hidden = field.seenWith()
                    .filter(permission -> !caller.may(permission))
                    .isPresent();
            model.put(field.name(), hidden ? "" : names.text(all, caller.office(), field, row.raw(field)));
        }
        for (Lines lines : row.kind().lines()) {
            List<Map<String, Object>> rows = new ArrayList<>();
            for (RecordLine line : row.lines(lines)) {
                Map<String, Object> one = new HashMap<>();
                one.put("no", String.valueOf(rows.size() + 1));
                lines.fields()
                        .forEach(field ->
                                one.put(field.name(), names.text(all, caller.office(), field, line.raw(field))));
                rows.add(one);
            }
            model.put(lines.name(), rows);
        }
        model.put("state", names.text(RecordTexts.state(row.kind(), row.state())));
        return model;
    }

    private static Map<String, Object> inThaiDigits(Map<String, Object> model) {
        Map<String, Object> written = new HashMap<>();
        model.forEach((name, value) -> written.put(name, inThaiDigits(value)));
        return written;
    }

    @SuppressWarnings("unchecked")
    private static Object inThaiDigits(Object value) {
        return switch (value) {
            case String text -> ThaiDigits.toThai(text);
            case List<?> list ->
                list.stream()
                        .map(one -> one instanceof Map<?, ?> map ? inThaiDigits((Map<String, Object>) map) : one)
                        .toList();
            default -> value;
        };
    }

    private Map<String, Object> step(RecordStep step) {
        return Map.of(
                "action", step.action(),
                "name", step.name(),
                "forName", step.forName(),
                "at", ThaiDate.longDateTime(step.at()));
    }

    private static PrintTemplate template(String paper) {
        InputStream in = Objects.requireNonNull(
                FinancePapers.class.getClassLoader().getResourceAsStream("print/" + paper + ".xhtml"), paper);
        try {
            return PrintTemplate.read("finance/" + paper, in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
