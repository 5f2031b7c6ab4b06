package org.khet.documents.internal.template;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.khet.documents.internal.paper.PaperKind;
import org.khet.documents.internal.paper.PaperRegistry;
import org.khet.documents.internal.seal.PaperPictures;
import org.khet.documents.internal.signature.SignaturePictures;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.print.Paper;
import org.khet.portal.api.print.PrintDocument;
import org.khet.portal.api.print.PrintImage;
import org.khet.portal.api.print.PrintTemplate;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.security.Caller;

/** Draws papers by the template that they name while it is in use, else by the office's for the sort, else by the shipped one. Source: core CORE-48. */
public final class LetterTemplatePictures implements PaperPictures {
    private final PrintServices portal;
    private final PaperModels models;
    private final RecordService<TemplateKind> templates;
    private final SignaturePictures signatures;
    private final PaperEmblems emblems;

    /** Over the office's templates, its emblem and the signatures of its people. */
    public LetterTemplatePictures(
            PrintServices portal,
            PaperModels models,
            RecordService<TemplateKind> templates,
            SignaturePictures signatures,
            PaperEmblems emblems) {
        this.portal = portal;
        this.models = models;
        this.templates = templates;
        this.signatures = signatures;
        this.emblems = emblems;
    }

    @Override
    public void draw(PaperRegistry.Found paper, String code, OutputStream pdf) throws IOException {
        portal.printer().print(document(paper, code, signature(paper)), pdf);
    }

    /** The picture of whoever signed by pressing the button; a paper that was signed by hand bears that hand. */
    private Optional<byte[]> signature(PaperRegistry.Found paper) {
        PaperKind kind = paper.kind();
        RecordRow row = paper.row();
        return row.get(kind.paperSigner).isPresent()
                ? Optional.empty()
                : row.get(kind.signer)
                        .flatMap(signer -> signatures.of(row.head().office(), signer));
    }

    /** The words of a paper as file for word processors; always as a draft, what counts is the sealed copy. Source: core CORE-48. */
    public void words(PaperRegistry.Found paper, OutputStream docx) throws IOException {
        portal.printer().docx(document(paper, "", Optional.empty()), docx);
    }

    /** What keeps a paper from going up: something that its template prints and nobody typed. Source: kinds-documents §8. */
    public Optional<Problem> missing(PaperRegistry.Found paper) {
        String xhtml = own(paper)
                .map(row -> templates.kind().xhtml(row))
                .orElseGet(() -> shipped(look(paper.kind(), paper.row())).xhtml());
        return TemplateNeeds.missing(xhtml, models.of(paper, ""))
                .map(one -> Problem.of(one.field(), "documents.error.missing." + one.name()));
    }

    private PrintDocument document(PaperRegistry.Found paper, String code, Optional<byte[]> signature) {
        Optional<RecordRow> own = own(paper);
        String look = look(paper.kind(), paper.row());
        PrintTemplate template = own.map(row -> new PrintTemplate(
                        "documents/" + row.get(templates.kind().code),
                        templates.kind().xhtml(row)))
                .orElseGet(() -> shipped(look));
        Paper sheet = own.map(this::sheet).orElseGet(() -> {
            Paper usual = Paper.portrait().in(Paper.Digits.THAI);
            return look.equals("order") ? usual.withCue() : usual.onOnePage().withCue();
        });
        Map<String, Object> model = models.of(paper, code);
        Map<String, PrintImage> images = new HashMap<>();
        images.put(
                "verify",
                new PrintImage.QrCode(portal.verify().of(paper.row().head().office(), code)));
        emblems.of(paper.row().head().office()).ifPresent(picture -> {
            model.put("emblem", true);
            images.put("emblem", new PrintImage.Photo(picture));
        });
        signature.ifPresent(png -> {
            model.put("signature", true);
            images.put("signature", new PrintImage.Photo(png));
        });
        return new PrintDocument(template, model, images, sheet);
    }

    private Paper sheet(RecordRow row) {
        Paper usual =
                Paper.portrait().in(row.get(templates.kind().thaiDigits) ? Paper.Digits.THAI : Paper.Digits.ARABIC);
        return row.get(templates.kind().cue) ? usual.withCue() : usual;
    }

    private Optional<RecordRow> own(PaperRegistry.Found paper) {
        TemplateKind kind = templates.kind();
        RecordRow row = paper.row();
        Optional<RecordRow> named = row.get(paper.kind().template)
                .flatMap(key -> templates.find(row.head().office(), key))
                .filter(one -> one.state().equals(kind.active));
        if (named.isPresent()) {
            return named;
        }
        Caller system = portal.callers().system(row.head().office());
        String look = look(paper.kind(), row);
        return templates.internal().all(system, RecordFilter.of(kind.in(kind.active), kind.sort.is(look))).stream()
                .filter(one -> one.get(kind.unit)
                        .filter(unit -> !unit.equals(row.get(paper.kind().unit)))
                        .isEmpty())
                .max(java.util.Comparator.comparing(one -> one.get(kind.unit).isPresent()));
    }

    private static String look(PaperKind kind, RecordRow row) {
        return switch (kind.book(row)) {
            case MEMO -> "memo";
            case ORDER -> "order";
            case ANNOUNCEMENT -> "announcement";
            case CERTIFICATE -> "certificate";
            default -> row.get(kind.sort).equals("stamped") ? "stamped" : "letter";
        };
    }

    /** What keeps a template from being printed with empty fields. */
    public Optional<Problem> sample(RecordRow row, RecordContext now) {
        try {
            sample(row, new ByteArrayOutputStream());
            return Optional.empty();
        } catch (IllegalArgumentException | IOException wrong) {
            String words = String.valueOf(wrong.getMessage());
            return Optional.of(Problem.of(
                    "", "documents.error.template-print", words.substring(0, Math.min(200, words.length()))));
        }
    }

    /** Prints a template with its own words in empty fields. */
    public void sample(RecordRow row, OutputStream pdf) throws IOException {
        Map<String, Object> model = PaperModels.empty();
        model.replaceAll((name, value) -> value instanceof String ? "[" + name + "]" : value);
        model.put("verify", false);
        model.put("signature", false);
        model.put("emblem", false);
        portal.printer()
                .print(
                        new PrintDocument(
                                new PrintTemplate("sample", templates.kind().xhtml(row)),
                                model,
                                Map.of("verify", new PrintImage.QrCode("-")),
                                sheet(row)),
                        pdf);
    }

    private static PrintTemplate shipped(String look) {
        InputStream in = Objects.requireNonNull(
                LetterTemplatePictures.class.getClassLoader().getResourceAsStream("print/" + look + ".xhtml"), look);
        try {
            return PrintTemplate.read("documents/" + look, in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
