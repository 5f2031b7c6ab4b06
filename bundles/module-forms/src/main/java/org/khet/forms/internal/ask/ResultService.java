package org.khet.forms.internal.ask;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.khet.forms.internal.definition.DataKind;
import org.khet.forms.internal.definition.FieldDefinition;
import org.khet.forms.internal.definition.FieldSort;
import org.khet.forms.internal.definition.OfficeCodeLists;
import org.khet.forms.internal.design.FormsPermissions;
import org.khet.forms.internal.entry.FormEntryService;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.RecordLine;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.record.State;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.settings.CodeLists;

/**
 * Adds up what was answered: turnout by kind of participant, mean, deviation and level of each question, of each part and of all,
 * mean and deviation of numbers, how often each choice, code, yes and no was chosen, and what was written. Of an anonymous asking nothing is shown while answers come in, for each
 * would be the difference to the one before, nor with fewer than five answers; what is sensitive is never shown,
 * what is published leaves out what the form conceals, and lines of text. Source: monitoring RM-17, MON-37, MON-39, MON-67, MON-69; core
 * CORE-122.
 */
public final class ResultService {
    private static final BigDecimal HUNDRED = new BigDecimal("100");
    private final AskRecords records;
    private final FormEntryService entries;
    private final BallotRepository ballots;
    private final CodeLists codes;

    /** Of the module's registers, and the lists of the office of whose codes its forms take. */
    public ResultService(AskRecords records, FormEntryService entries, BallotRepository ballots, CodeLists codes) {
        this.codes = codes;
        this.records = records;
        this.entries = entries;
        this.ballots = ballots;
    }

    /**
     * The results of an asking.
     *
     * @param published without what the form conceals
     * @throws NoLongerThere if the caller may not see the asking
     */
    public SurveyResults of(Caller caller, long ask, boolean published, Texts texts) {
        RecordRow asking = records.askings().open(caller, ask);
        caller.require(FormsPermissions.ASK_VIEW);
        Askings kind = records.askings().kind();
        List<SurveyResults.Turnout> turnout = turnout(caller, ask);
        Optional<Long> edition = asking.get(kind.edition);
        boolean comingIn = asking.get(kind.anonymous) && asking.state() == kind.open;
        if (edition.isEmpty() || comingIn) {
            return nothing(turnout, comingIn);
        }
        RecordService<DataKind> form = entries.edition(caller.office(), edition.get());
        List<Map<String, String>> answers =
                asking.get(kind.anonymous) ? ballots.of(caller.office(), ask) : named(caller, ask, form);
        boolean few = asking.get(kind.anonymous) && answers.size() < SurveyStatistics.FEWEST;
        return few || answers.isEmpty()
                ? nothing(turnout, few)
                : results(
                        asking,
                        new SurveyAnswers(form.kind(), answers, asking.get(kind.anonymous), published, texts),
                        turnout);
    }

    /**
     * Beside the asking that it names for comparison; nothing where it names none, or one of them is hidden.
     *
     * @param published without what the form conceals
     */
    public List<SurveyComparison> compared(Caller caller, long ask, boolean published, Texts texts) {
        RecordRow asking = records.askings().open(caller, ask);
        Optional<Long> before = asking.get(records.askings().kind().compare);
        return before.flatMap(other -> seen(caller, other, published, texts))
                .map(earlier -> SurveyComparison.of(of(caller, ask, published, texts), earlier))
                .orElse(List.of());
    }

    /** The results of an asking; empty where the caller may not see it, which may be that of another unit. */
    private Optional<SurveyResults> seen(Caller caller, long ask, boolean published, Texts texts) {
        try {
            return Optional.of(of(caller, ask, published, texts));
        } catch (NoLongerThere hidden) {
            return Optional.empty();
        }
    }

    private static SurveyResults nothing(List<SurveyResults.Turnout> turnout, boolean hidden) {
        var none = new SurveyResults.Item("", "", SurveyStatistics.of(List.of()), "");
        return new SurveyResults(turnout, List.of(), List.of(), none, List.of(), List.of(), List.of(), hidden);
    }

    private SurveyResults results(RecordRow asking, SurveyAnswers all, List<SurveyResults.Turnout> turnout) {
        List<SurveyResults.Item> questions = new ArrayList<>();
        Map<String, List<BigDecimal>> parts = new LinkedHashMap<>();
        List<BigDecimal> total = new ArrayList<>();
        for (FieldDefinition field : all.fields(FieldSort.SCALE)) {
            List<BigDecimal> numbers = all.numbers(field);
            questions.add(item(asking, field.key(), all.label(field), numbers));
            parts.computeIfAbsent(field.heading(), heading -> new ArrayList<>()).addAll(numbers);
            total.addAll(numbers);
        }
        List<SurveyResults.Item> aspects = parts.entrySet().stream()
                .map(part -> item(asking, part.getKey(), part.getKey(), part.getValue()))
                .toList();
        return new SurveyResults(
                turnout,
                questions,
                aspects,
                item(asking, "", "", total),
                numbers(all),
                counts(asking.head().office(), all),
                comments(all),
                false);
    }

    private SurveyResults.Item item(RecordRow asking, String key, String label, List<BigDecimal> numbers) {
        SurveyStatistics.Summary summary = SurveyStatistics.of(numbers);
        return new SurveyResults.Item(
                key,
                label,
                summary,
                summary.mean().map(mean -> level(asking, mean)).orElse(""));
    }

    private String level(RecordRow asking, BigDecimal mean) {
        Askings kind = records.askings().kind();
        return asking.lines(kind.bands).stream()
                .filter(band -> mean.compareTo(band.get(kind.from)) >= 0 && mean.compareTo(band.get(kind.to)) <= 0)
                .findFirst()
                .map((RecordLine band) -> band.get(kind.level))
                .orElse("");
    }

    private static List<SurveyResults.Item> numbers(SurveyAnswers all) {
        return all.fields(FieldSort.WHOLE, FieldSort.NUMBER, FieldSort.BAHT, FieldSort.PERCENT).stream()
                .map(field -> new SurveyResults.Item(
                        field.key(), all.label(field), SurveyStatistics.of(all.numbers(field)), ""))
                .toList();
    }

    private List<SurveyResults.Choice> counts(OfficeId office, SurveyAnswers all) {
        List<SurveyResults.Choice> counts = new ArrayList<>();
        for (FieldDefinition field :
                all.fields(FieldSort.CHOICE, FieldSort.CHOICES, FieldSort.YES_NO, FieldSort.CODE, FieldSort.CODES)) {
            List<String> answered = all.counted(field);
            List<String> chosen = answered.stream()
                    .flatMap(value -> java.util.Arrays.stream(value.split(",", -1)))
                    .toList();
            options(office, all.texts(), field, chosen)
                    .forEach((code, words) -> counts.add(new SurveyResults.Choice(
                            field.key() + "." + code,
                            all.label(field),
                            words,
                            (int) chosen.stream().filter(code::equals).count(),
                            answered.size())));
        }
        return counts;
    }

    /** Words of what could be chosen, in its order; of a list of the office, which may be long, only what was chosen. */
    private Map<String, String> options(OfficeId office, Texts texts, FieldDefinition field, List<String> chosen) {
        Map<String, String> options = new LinkedHashMap<>();
        if (field.sort() == FieldSort.YES_NO) {
            options.put("true", texts.get("forms.paper.yes"));
            options.put("false", texts.get("forms.paper.no"));
        } else if (field.sort().isCoded()) {
            OfficeCodeLists.of(field.options()).stream()
                    .flatMap(list -> codes.of(office, list).stream())
                    .filter(code -> chosen.contains(code.code()))
                    .forEach(code -> options.put(code.code(), texts.choose(code.thai(), code.english())));
        } else {
            field.choices().forEach(option -> options.put(option.code(), option.words()));
        }
        return options;
    }

    private static List<SurveyResults.Comment> comments(SurveyAnswers all) {
        List<SurveyResults.Comment> comments = new ArrayList<>();
        FieldSort[] written = all.published() // a line of text tells who it is: names, places, telephones
                ? new FieldSort[] {FieldSort.LONG_TEXT}
                : new FieldSort[] {FieldSort.LONG_TEXT, FieldSort.TEXT};
        for (FieldDefinition field : all.fields(written)) {
            List<String> words = field.sort() == FieldSort.TEXT ? all.counted(field) : all.values(field);
            words.stream().sorted().forEach(one -> comments.add(new SurveyResults.Comment(all.label(field), one)));
        }
        return comments;
    }

    private List<Map<String, String>> named(Caller caller, long ask, RecordService<DataKind> form) {
        Answers kind = records.answers().kind();
        List<Long> entered = records.answersOf(caller, ask).stream()
                .filter(answer -> answer.state() == kind.sent || answer.state() == kind.accepted)
                .flatMap(answer -> answer.get(kind.entry).stream())
                .toList();
        Map<Long, RecordRow> rows = form.rows(caller.office(), entered);
        return entered.stream()
                .map(rows::get)
                .filter(Objects::nonNull)
                .map(row -> values(form.kind(), row))
                .toList();
    }

    private static Map<String, String> values(DataKind kind, RecordRow row) {
        Map<String, String> values = new LinkedHashMap<>();
        kind.definition().top().forEach(said -> {
            Field<?> field = kind.fieldNamed(said.key()).orElse(null);
            Object value = field == null ? null : row.raw(field);
            if (value != null) {
                values.put(said.key(), AnswerService.text(value));
            }
        });
        return values;
    }

    private List<SurveyResults.Turnout> turnout(Caller caller, long ask) {
        Answers kind = records.answers().kind();
        Map<String, List<RecordRow>> asked = new LinkedHashMap<>();
        records.answersOf(caller, ask).stream()
                .filter(answer -> answer.state() != kind.excused)
                .forEach(answer -> asked.computeIfAbsent(answer.get(kind.participant), name -> new ArrayList<>())
                        .add(answer));
        return asked.entrySet().stream()
                .map(entry -> turnout(kind, entry.getKey(), entry.getValue()))
                .toList();
    }

    private static SurveyResults.Turnout turnout(Answers kind, String participant, List<RecordRow> asked) {
        int sent = in(asked, Set.of(kind.sent, kind.accepted));
        return new SurveyResults.Turnout(
                participant,
                asked.size(),
                in(asked, Set.of(kind.inWork)),
                sent,
                Optional.of(BigDecimal.valueOf(sent)
                        .multiply(HUNDRED)
                        .divide(BigDecimal.valueOf(asked.size()), 2, RoundingMode.HALF_UP)));
    }

    private static int in(List<RecordRow> answers, Set<State> states) {
        return (int)
                answers.stream().filter(row -> states.contains(row.state())).count();
    }
}
