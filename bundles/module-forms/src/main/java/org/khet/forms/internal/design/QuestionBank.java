package org.khet.forms.internal.design;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.record.OfferedValue;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordLine;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;

/** Gives the questions of the bank to the editions that name them. Source: monitoring MON-60. */
public final class QuestionBank {
    private static final int MOST = 2_000;
    private final Supplier<RecordService<BankQuestions>> questions;
    private final Supplier<DesignRecords> designs;

    /** @param questions the bank, once it is kept */
    public QuestionBank(Supplier<RecordService<BankQuestions>> questions, Supplier<DesignRecords> designs) {
        this.questions = questions;
        this.designs = designs;
    }

    /** Questions that may be asked, by code and words. */
    public List<OfferedValue> offered(OfficeId office, Locale locale) {
        BankQuestions of = questions.get().kind();
        boolean thai = locale.getLanguage().equals("th");
        return questions.get().after(office, 0, MOST).stream()
                .filter(row -> row.state() == of.used)
                .map(row -> {
                    String english = row.get(of.english);
                    String words = thai || english.isEmpty() ? row.get(of.words) : english;
                    return new OfferedValue(row.get(of.code), row.get(of.code) + " · " + words);
                })
                .sorted(Comparator.comparing(OfferedValue::value))
                .toList();
    }

    /** What an edition names and the bank does not give. */
    List<Problem> unknown(RecordRow edition, RecordContext now) {
        Editions kind = (Editions) edition.kind();
        Map<String, RecordRow> bank = bank(edition, now);
        return edition.lines(kind.fields).stream()
                .filter(line -> !line.get(kind.question).isEmpty() && !isGiven(kind, line, bank))
                .map(line -> line.get(kind.question))
                .distinct()
                .map(code -> Problem.of("", "forms.error.question", code))
                .toList();
    }

    /** One that was ended stays where an earlier edition asked it. */
    private static boolean isGiven(Editions kind, RecordLine line, Map<String, RecordRow> bank) {
        RecordRow question = bank.get(line.get(kind.question));
        return question != null
                && (question.state() == ((BankQuestions) question.kind()).used
                        || !line.get(kind.slot).isEmpty());
    }

    /** The edition with the words, sorts and choices of the questions that it names. */
    RecordRow filled(RecordRow edition, RecordContext now) {
        Editions kind = (Editions) edition.kind();
        Map<String, RecordRow> bank = bank(edition, now);
        List<RecordLine> lines = edition.lines(kind.fields).stream()
                .map(line -> filled(kind, line, bank.get(line.get(kind.question))))
                .toList();
        return edition.with(kind.fields, lines);
    }

    private static RecordLine filled(Editions kind, RecordLine line, @Nullable RecordRow question) {
        if (question == null) {
            return line;
        }
        BankQuestions of = (BankQuestions) question.kind();
        return line.with(kind.label, question.get(of.words))
                .with(kind.english, question.get(of.english))
                .with(kind.sort, question.get(of.sort).field())
                .with(kind.options, question.get(of.options));
    }

    /** Questions by their code; nothing is read for an edition that names none. */
    private Map<String, RecordRow> bank(RecordRow edition, RecordContext now) {
        Editions kind = (Editions) edition.kind();
        Map<String, RecordRow> bank = new HashMap<>();
        Set<String> named = edition.lines(kind.fields).stream()
                .map(line -> line.get(kind.question))
                .filter(code -> !code.isEmpty())
                .collect(Collectors.toSet());
        if (!named.isEmpty()) {
            BankQuestions of = questions.get().kind();
            questions.get().internal().all(now.caller(), RecordFilter.ALL).stream()
                    .filter(row -> named.contains(row.get(of.code)))
                    .forEach(row -> bank.put(row.get(of.code), whole(now.office(), row)));
        }
        return bank;
    }

    private RecordRow whole(OfficeId office, RecordRow row) {
        return questions.get().find(office, row.id()).orElse(row);
    }

    /** A question that an edition was tried with stays as it is. */
    public Optional<Problem> asked(RecordRow question, RecordContext now) {
        BankQuestions of = (BankQuestions) question.kind();
        Editions kind = designs.get().editions().kind();
        String code = question.get(of.code);
        return designs
                .get()
                .editions()
                .internal()
                .all(now.caller(), RecordFilter.of(kind.in(kind.tried, kind.published, kind.replaced)))
                .stream()
                .map(row -> designs.get().edition(now.office(), row.id()))
                .filter(row -> row.lines(kind.fields).stream()
                        .anyMatch(line -> line.get(kind.question).equals(code)))
                .findFirst()
                .map(row -> Problem.of("", "forms.error.question-asked"));
    }
}
