package org.khet.documents.internal.template;

import java.util.Optional;
import java.util.Set;
import org.khet.documents.internal.paper.PaperPermissions;
import org.khet.documents.internal.register.RegisterPermissions;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;
import org.khet.portal.api.settings.CodeList;
import org.khet.portal.api.structure.UnitId;

/**
 * Templates of papers as data of the office: XHTML of the printer's set, tried with a sample, then active. A field that no paper has
 * keeps it from use. Source: kinds-documents §6, core CORE-48.
 */
public final class TemplateKind extends RecordKind {
    private static final int MOST = 16_000;
    private static final int WORDS = 8000;

    public final Field<String> code = text("code", 40).unique();
    public final Field<String> name = text("name", 120).searched().wide();
    public final Field<String> sort = code("sort", sorts()).filtered();
    public final Field<Optional<UnitId>> unit = unit("unit").optional();
    /** As somebody types it: lines, lists and tables with fields between braces. */
    public final Field<String> words = longText("words_text", WORDS)
            .inserting((office, locale) -> TemplateFields.offers(locale))
            .orEmpty()
            .initially(now -> TemplateFields.LETTER)
            .when(TemplateKind::named)
            .when((field, text, now) -> TemplateComposer.misplaced(text)
                    .map(name -> Problem.of(field, "documents.error.template-alone", name)));

    /** As XHTML of the printer's set, for who knows that. */
    public final Field<String> source = longText("source", MOST).orBlank().when(TemplateKind::wellFormed);

    public final Field<Boolean> thaiDigits = yesNo("thai_digits").initially(true);
    public final Field<Boolean> cue = yesNo("cue").initially(false);
    public final Field<String> unknown = text("unknown_fields", 600).orEmpty().byCode();

    public final State draft = state("DRAFT", StateTone.IDLE);
    public final State tried = state("TRIED", StateTone.RUN);
    public final State active = state("ACTIVE", StateTone.DONE);
    public final State ended = end("ENDED", StateTone.IDLE);

    public final Action attempt = action("try")
            .from(draft)
            .to(tried)
            .needs(RegisterPermissions.CONFIGURE)
            .icon("printer");
    public final Action activate = action("activate").from(tried).to(active).needs(RegisterPermissions.CONFIGURE);
    public final Action back = action("edit", "reopened")
            .from(tried, active)
            .to(draft)
            .needs(RegisterPermissions.CONFIGURE)
            .backward();
    public final Action finish = action("end", "ended")
            .from(draft, tried, active)
            .to(ended)
            .needs(RegisterPermissions.CONFIGURE)
            .backward("ban");

    /** @param sample tries to print a template; the problem when it cannot be */
    public TemplateKind(Action.Guard sample) {
        super("documents", "template", "doc_template");
        rights(PaperPermissions.VIEW, RegisterPermissions.CONFIGURE, draft);
        seenByOffice();
        titled(code, name);
        list(code, name, sort, unit, unknown);
        section("what", code, name, sort, unit, thaiDigits, cue);
        section("words", words);
        section("source", source);
        rule((row, now) -> oneOf(row));
        tab("active", active);
        tab("draft", draft, tried);
        tab("all");
        way(draft, tried, active);
        menu("admin", "file-pen", 464);
        unknown.formula(row -> row.has(source) || row.has(words) ? named(xhtml(row)) : "");
        attempt.when((row, now) -> known(row.get(unknown))).when(sample);
        activate.when((row, now) -> known(row.get(unknown)));
    }

    private static CodeList sorts() {
        return org.khet.documents.internal.template.TemplateSorts.LIST;
    }

    private static String named(String source) {
        Set<String> names = TemplateFields.unknown(source);
        String all = String.join(", ", names);
        return all.substring(0, Math.min(600, all.length()));
    }

    private static Optional<Problem> known(String unknown) {
        return unknown.isEmpty()
                ? Optional.empty()
                : Optional.of(Problem.of("", "documents.error.unknown-field", unknown));
    }

    /** The template as the printer takes it, however it was typed. */
    public String xhtml(RecordRow row) {
        return row.get(words).isBlank() ? row.get(source) : TemplateComposer.xhtml(row.get(words));
    }

    private Optional<Problem> oneOf(RecordRow row) {
        boolean typed = !row.get(words).isBlank();
        boolean other = !row.get(source).isBlank();
        return typed == other
                ? Optional.of(Problem.of(
                        words.name(), typed ? "documents.error.template-both" : "documents.error.template-none"))
                : Optional.empty();
    }

    /** Fields that no paper has are told where they were typed. */
    private static Optional<Problem> named(String field, String text, RecordContext now) {
        String unknown = named(text);
        return unknown.isEmpty()
                ? Optional.empty()
                : Optional.of(Problem.of(field, "documents.error.unknown-field", unknown));
    }

    private static Optional<Problem> wellFormed(String field, String text, RecordContext now) {
        return text.isBlank() || (text.contains("<html") && text.contains("class=\"watermark\""))
                ? Optional.empty()
                : Optional.of(Problem.of(field, "documents.error.template-form"));
    }
}
