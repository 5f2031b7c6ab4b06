package org.khet.processes.internal.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.persistence.PageRequest;
import org.khet.portal.api.record.CataloguedKind;
import org.khet.portal.api.record.Condition;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.FieldType;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordGroup;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordTexts;
import org.khet.portal.api.record.State;
import org.khet.portal.api.report.CountedField;
import org.khet.portal.api.report.CountedField.Use;
import org.khet.portal.api.report.CountedFilter;
import org.khet.portal.api.report.CountedRecord;
import org.khet.portal.api.report.CountedRegister;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.time.OfficeTime;

/** A register of a declared kind, or one that the office made, as reports count it: whatever its service lets the reader see. */
final class DeclaredRegister implements CountedRegister {
    private final String type;
    private final CataloguedKind kind;
    private final Caller reader;
    private final Texts texts;
    private final OwnReportLabels labels;
    private final List<TimedMeasures.Measure> timed;
    private final int page;

    /**
     * A register before somebody.
     *
     * @param type   the name to be kept
     * @param reader with the rights of this register
     * @param texts  of reports
     * @param timed  what is measured beside fields
     * @param page   how many records are read at a time
     */
    DeclaredRegister(
            String type,
            CataloguedKind kind,
            Caller reader,
            Texts texts,
            OwnReportLabels labels,
            List<TimedMeasures.Measure> timed,
            int page) {
        this.type = type;
        this.kind = kind;
        this.reader = reader;
        this.texts = texts;
        this.labels = labels;
        this.timed = timed;
        this.page = page;
    }

    @Override
    public String type() {
        return type;
    }

    @Override
    public String plural() {
        return kind.plural();
    }

    @Override
    public boolean isPersonal() {
        return kind.kind().isPersonal();
    }

    CataloguedKind kind() {
        return kind;
    }

    @Override
    public List<CountedField> fields() {
        List<CountedField> all = new ArrayList<>();
        String state = texts.get("processes.catalogue.state");
        all.add(
                kind.kind().hasStates()
                        ? CountedField.of(OwnReportQuestion.STATE, state, Use.GROUP, Use.FILTER)
                        : CountedField.of(OwnReportQuestion.STATE, state, Use.GROUP));
        add(all, kind.groupings(reader), Use.GROUP, Use.FILTER);
        add(all, kind.measures(reader), Use.MEASURE);
        timed.stream()
                .map(one -> CountedField.of(one.name(), texts.get("processes.builder." + one.name()), one.use()))
                .forEach(all::add);
        all.add(CountedField.of(OwnReportQuestion.CREATED, texts.get("processes.builder.created"), Use.DAY));
        add(all, kind.days(reader), Use.DAY);
        return all;
    }

    /** What stands on no page of a register that people made is no word of theirs. */
    private void add(List<CountedField> all, List<Field<?>> fields, Use... uses) {
        fields.stream()
                .filter(field -> kind.texts().has(RecordTexts.field(kind.kind(), field)))
                .map(field -> new CountedField(field.name(), kind.words(field), uses(field, uses)))
                .forEach(all::add);
    }

    private static Set<Use> uses(Field<?> field, Use... uses) {
        Set<Use> all = EnumSet.copyOf(List.of(uses));
        if (all.contains(Use.GROUP) && OwnReportKeys.areInTime(field)) {
            all.add(Use.CHRONOLOGICAL);
        }
        return all;
    }

    @Override
    public String words(CountedField field, String key) {
        if (field.name().equals(OwnReportQuestion.STATE)) {
            return kind.kind().hasStates()
                    ? states().filter(state -> state.name().equals(key))
                            .findFirst()
                            .map(kind::words)
                            .orElse(key)
                    : texts.get("processes.report.all");
        }
        return kind.kind()
                .field(field.name())
                .flatMap(known -> OwnReportKeys.value(known, key)
                        .map(value -> labels.group(reader.office(), kind, known, value, texts)))
                .orElse(key);
    }

    private Stream<State> states() {
        return kind.kind().states().stream();
    }

    @Override
    public List<String> offered(CountedField field, int most) {
        if (field.name().equals(OwnReportQuestion.STATE)) {
            return states().map(State::name).toList();
        }
        Field<?> known = kind.kind().field(field.name()).orElseThrow();
        if (known.type() instanceof FieldType.Choice<?> choice) {
            return choice.values().stream().map(OwnReportKeys::text).toList();
        }
        return kind.service().groups(reader, RecordFilter.ALL, field.name(), most).stream()
                .map(RecordGroup::value)
                .filter(Objects::nonNull)
                .map(OwnReportKeys::text)
                .sorted(OwnReportKeys.order(field, key -> words(field, key)))
                .toList();
    }

    @Override
    public void each(CountedFilter filter, Predicate<CountedRecord> goesOn) {
        RecordFilter asked = asked(filter);
        for (int from = 0; ; from += page) {
            List<RecordRow> rows = kind.service().page(reader, asked, new PageRequest(from, page, List.of()));
            for (RecordRow row : rows) {
                if (!goesOn.test(new Counted(row))) {
                    return;
                }
            }
            if (rows.size() < page) {
                return;
            }
        }
    }

    private RecordFilter asked(CountedFilter filter) {
        List<Condition> all = new ArrayList<>();
        filter.chosen().forEach((name, keys) -> all.add(condition(name, keys)));
        filter.days()
                .ifPresent(days -> kind.kind().field(days.field()).ifPresent(day -> {
                    all.add(day.atLeast(days.first()));
                    all.add(day.below(days.last().plusDays(1)));
                }));
        return RecordFilter.of(all.toArray(Condition[]::new));
    }

    private Condition condition(String name, Set<String> keys) {
        if (name.equals(OwnReportQuestion.STATE)) {
            return new Condition.InState(
                    states().filter(state -> keys.contains(state.name())).toList());
        }
        Field<?> field = kind.kind().field(name).orElseThrow();
        return new Condition.In(
                field,
                keys.stream()
                        .flatMap(key -> OwnReportKeys.value(field, key).stream())
                        .toList());
    }

    @Override
    public Map<Long, String> titles(List<CountedRecord> records) {
        return kind.service()
                .titles(reader.office(), records.stream().map(CountedRecord::id).toList());
    }

    @Override
    public String address(CountedRecord record) {
        return kind.kind().pageAddress(record.id());
    }

    /** A row. */
    private final class Counted implements CountedRecord {
        private final RecordRow row;

        private Counted(RecordRow row) {
            this.row = row;
        }

        @Override
        public long id() {
            return row.id();
        }

        private @Nullable Object raw(String field) {
            return kind.kind().field(field).map(row::raw).orElse(null);
        }

        @Override
        public @Nullable String key(String field) {
            if (field.equals(OwnReportQuestion.STATE)) {
                return row.state().name();
            }
            Object value = raw(field);
            return value == null || "".equals(value) ? null : OwnReportKeys.text(value);
        }

        @Override
        public @Nullable BigDecimal number(String field) {
            for (TimedMeasures.Measure one : timed) {
                if (one.name().equals(field)) {
                    return one.of(row);
                }
            }
            Object value = raw(field);
            return value == null ? null : new BigDecimal(value.toString());
        }

        @Override
        public @Nullable LocalDate day(String field) {
            return field.equals(OwnReportQuestion.CREATED)
                    ? OfficeTime.day(row.head().created())
                    : (LocalDate) raw(field);
        }
    }
}
