package org.khet.forms.internal.ask;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.khet.forms.internal.definition.DataKind;
import org.khet.forms.internal.definition.DataTexts;
import org.khet.forms.internal.definition.FieldDefinition;
import org.khet.forms.internal.definition.FieldSort;
import org.khet.forms.internal.entry.FormEntryService;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.person.People;
import org.khet.portal.api.person.Person;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.record.RecordTexts;
import org.khet.portal.api.school.School;
import org.khet.portal.api.school.Schools;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.structure.Unit;
import org.khet.portal.api.structure.Units;

/** Who answered what, one row for each receiver. Of an anonymous asking there is none. Source: core CORE-53. */
public final class AnswerMatrix {
    private static final int MOST_COLUMNS = 8;
    private final AskRecords records;
    private final FormEntryService entries;
    private final Schools schools;
    private final Units units;
    private final People people;

    /** Of the module's registers, and what they name. */
    public AnswerMatrix(AskRecords records, FormEntryService entries, Schools schools, Units units, People people) {
        this.records = records;
        this.entries = entries;
        this.schools = schools;
        this.units = units;
        this.people = people;
    }

    /** Heads, then rows of the receiver, the state and the answers to the first questions; empty of an anonymous asking. */
    public List<List<String>> of(Caller caller, RecordRow asking, Texts texts) {
        Askings kind = records.askings().kind();
        Optional<Long> edition = asking.get(kind.edition);
        if (edition.isEmpty() || asking.get(kind.anonymous)) {
            return List.of();
        }
        RecordService<DataKind> form = entries.edition(caller.office(), edition.get());
        List<FieldDefinition> columns = form.kind().definition().top().stream()
                .filter(field -> field.sort() != FieldSort.TABLE && field.sort() != FieldSort.FILES)
                .limit(MOST_COLUMNS)
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
        for (RecordRow answer : records.answersOf(caller, asking.id())) {
            rows.add(row(caller, answer, form, columns, texts));
        }
        return rows;
    }

    private List<String> row(
            Caller caller, RecordRow answer, RecordService<DataKind> form, List<FieldDefinition> columns, Texts texts) {
        Answers kind = records.answers().kind();
        List<String> cells = new ArrayList<>(List.of(
                receiver(caller, answer),
                texts.get(RecordTexts.state(kind, answer.state())),
                answer.get(kind.sentOn)
                        .map(day -> org.khet.portal.api.text.ScreenDates.in(texts.locale())
                                .listDate(day))
                        .orElse("–")));
        Optional<RecordRow> entry = answer.get(kind.entry).flatMap(id -> form.find(caller.office(), id));
        columns.forEach(column -> cells.add(
                entry.map(row -> cell(caller, form.kind(), row, column)).orElse("–")));
        return cells;
    }

    private String cell(Caller caller, DataKind kind, RecordRow row, FieldDefinition column) {
        Field<?> field = kind.fieldNamed(column.key()).orElse(null);
        Object value = field == null ? null : row.raw(field);
        return switch (value) {
            case null -> "–";
            case org.khet.portal.api.person.PersonId id -> name(caller, id);
            case org.khet.portal.api.school.SchoolId id ->
                schools.find(caller.office(), id).map(School::shortName).orElse("–");
            case org.khet.portal.api.structure.UnitId id ->
                units.find(caller.office(), id).map(Unit::shortName).orElse("–");
            default ->
                column.sort().isChosen()
                        ? kind.choices(column.key()).getOrDefault(value.toString(), value.toString())
                        : AnswerService.text(value);
        };
    }

    private String name(Caller caller, org.khet.portal.api.person.PersonId id) {
        return people.find(caller.office(), id).map(Person::fullName).orElse("–");
    }

    private String receiver(Caller caller, RecordRow answer) {
        Answers kind = records.answers().kind();
        return answer.get(kind.school)
                .flatMap(id -> schools.find(caller.office(), id))
                .map(School::name)
                .or(() -> answer.get(kind.unit)
                        .flatMap(id -> units.find(caller.office(), id))
                        .map(Unit::name))
                .or(() -> answer.get(kind.person).map(id -> name(caller, id)))
                .orElse("–");
    }
}
