package org.khet.forms.internal.ask;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khet.forms.internal.definition.DataKind;
import org.khet.forms.internal.definition.DataTexts;
import org.khet.forms.internal.definition.FieldDefinition;
import org.khet.forms.internal.definition.FieldSort;
import org.khet.forms.internal.definition.OfficeCodeLists;
import org.khet.forms.internal.definition.PeriodFormatter;
import org.khet.forms.internal.entry.FormEntryService;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.FiscalQuarter;
import org.khet.portal.api.record.MonthGrid;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.record.RecordTexts;
import org.khet.portal.api.record.TermOfYear;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.settings.CodeList;
import org.khet.portal.api.settings.CodeLists;
import org.khet.portal.api.text.BahtText;
import org.khet.portal.api.text.ScreenDates;
import org.khet.portal.api.time.FiscalYear;

/**
 * Who answered what, one row for each receiver, without what is sensitive: that is read record by record, each time noted. Of an
 * anonymous asking there is none. Source: core CORE-53; kinds-processes.md §5.
 */
public final class AnswerMatrix {
    private static final int MOST_COLUMNS = 8;
    private final AskRecords records;
    private final FormEntryService entries;
    private final AnswerNames.Sources named;
    private final CodeLists codes;

    /** Of the module's registers, what they name, and the lists of the office of whose codes its forms take. */
    public AnswerMatrix(AskRecords records, FormEntryService entries, AnswerNames.Sources named, CodeLists codes) {
        this.codes = codes;
        this.records = records;
        this.entries = entries;
        this.named = named;
    }

    /** Heads, then rows of the receiver, the state and the answers to the first questions; empty of an anonymous asking. */
    public List<List<String>> of(Caller caller, RecordRow asking, Texts texts) {
        return of(caller, asking, texts, MOST_COLUMNS);
    }

    /** The same with the answers to all questions, as it leaves the portal. */
    public List<List<String>> whole(Caller caller, RecordRow asking, Texts texts) {
        return of(caller, asking, texts, Integer.MAX_VALUE);
    }

    private List<List<String>> of(Caller caller, RecordRow asking, Texts texts, int most) {
        Askings kind = records.askings().kind();
        Optional<Long> edition = asking.get(kind.edition);
        if (edition.isEmpty() || asking.get(kind.anonymous)) {
            return List.of();
        }
        RecordService<DataKind> form = entries.edition(caller.office(), edition.get());
        List<FieldDefinition> columns = form.kind().definition().top().stream()
                .filter(field ->
                        field.sort() != FieldSort.TABLE && field.sort() != FieldSort.FILES && !field.sensitive())
                .limit(most)
                .toList();
        Texts words = new DataTexts(texts, form.kind().definition());
        List<List<String>> rows = new ArrayList<>();
        List<String> heads = new ArrayList<>(List.of(
                texts.get("forms.results.receiver"),
                texts.get("records.state"),
                texts.get("forms.answer.field.sent_on")));
        columns.forEach(field -> form.kind()
                .fieldNamed(field.key())
                .ifPresent(one -> heads.add(words.get(RecordTexts.field(form.kind(), one)))));
        rows.add(heads);
        List<RecordRow> answers = records.answersOf(caller, asking.id());
        Answers answer = records.answers().kind();
        Map<Long, RecordRow> entered = form.rows(
                caller.office(),
                answers.stream().flatMap(row -> row.get(answer.entry).stream()).toList());
        List<FieldDefinition> naming = columns.stream()
                .filter(column -> !column.sort().isChosen() && !column.sort().isCoded())
                .toList();
        AnswerNames names = AnswerNames.read(
                caller.office(),
                Stream.concat(
                        answers.stream()
                                .flatMap(row -> Stream.of(
                                                row.get(answer.school), row.get(answer.unit), row.get(answer.person))
                                        .flatMap(Optional::stream)),
                        entered.values().stream()
                                .flatMap(row -> naming.stream().map(column -> value(form.kind(), row, column)))),
                named);
        Map<String, Map<String, String>> choices = columns.stream()
                .collect(Collectors.toMap(FieldDefinition::key, column -> choices(caller, form.kind(), column, texts)));
        answers.forEach(row -> rows.add(
                row(row, row.get(answer.entry).map(entered::get), form.kind(), choices, columns, names, texts)));
        return rows;
    }

    /** Words of what may be chosen, by code; codes that the office ended keep theirs. */
    private Map<String, String> choices(Caller caller, DataKind kind, FieldDefinition column, Texts texts) {
        return column.sort().isCoded()
                ? OfficeCodeLists.of(column.options()).stream()
                        .flatMap(list -> codes.of(caller.office(), list).stream())
                        .collect(Collectors.toMap(
                                CodeList.Code::code, code -> texts.choose(code.thai(), code.english())))
                : kind.choices(column.key());
    }

    private List<String> row(
            RecordRow answer,
            Optional<RecordRow> entry,
            DataKind form,
            Map<String, Map<String, String>> choices,
            List<FieldDefinition> columns,
            AnswerNames names,
            Texts texts) {
        Answers kind = records.answers().kind();
        String receiver = Stream.of(answer.get(kind.school), answer.get(kind.unit), answer.get(kind.person))
                .flatMap(Optional::stream)
                .findFirst()
                .map(names::whole)
                .orElse(answer.get(kind.participant));
        List<String> cells = new ArrayList<>(List.of(
                receiver,
                texts.get(RecordTexts.state(kind, answer.state())),
                answer.get(kind.sentOn)
                        .map(day -> ScreenDates.in(texts.locale()).listDate(day))
                        .orElse("–")));
        columns.forEach(column -> cells.add(entry.map(row ->
                        cell(value(form, row, column), choices.getOrDefault(column.key(), Map.of()), names, texts))
                .orElse("–")));
        return cells;
    }

    private static @Nullable Object value(DataKind kind, RecordRow row, FieldDefinition column) {
        Field<?> field = kind.fieldNamed(column.key()).orElse(null);
        return field == null ? null : row.raw(field);
    }

    private static String cell(@Nullable Object value, Map<String, String> choices, AnswerNames names, Texts texts) {
        return switch (value) {
            case null -> "–";
            case Boolean yes -> texts.get(yes ? "forms.paper.yes" : "forms.paper.no");
            case LocalDate day -> ScreenDates.in(texts.locale()).listDate(day);
            case Instant at -> ScreenDates.in(texts.locale()).listDateTime(at);
            case YearMonth month -> ScreenDates.in(texts.locale()).monthOfYear(month);
            case FiscalYear year -> String.valueOf(year.buddhist());
            case MonthGrid grid -> BahtText.inFigures(grid.sum());
            case FiscalQuarter quarter -> PeriodFormatter.of(quarter, texts);
            case TermOfYear term -> PeriodFormatter.of(term, texts);
            case Collection<?> many ->
                many.stream()
                        .map(one -> choices.getOrDefault(one.toString(), one.toString()))
                        .sorted()
                        .collect(Collectors.joining(", "));
            case String code -> choices.getOrDefault(code, code);
            default -> names.brief(value);
        };
    }
}
