package org.khet.portal.testkit.record;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.DeclaredField;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.FieldType;
import org.khet.portal.api.record.FiscalQuarter;
import org.khet.portal.api.record.Lines;
import org.khet.portal.api.record.MonthGrid;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordLink;
import org.khet.portal.api.record.TermOfYear;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.api.time.FiscalYear;

/** A draft that fills in every field of a kind in an unremarkable way; of several of which one is allowed, the first. */
public final class SampleDraft {
    private SampleDraft() {}

    /** Of a kind. */
    public static RecordDraft of(RecordKind kind, LocalDate today) {
        RecordDraft draft = new RecordDraft();
        kind.fields().stream()
                .filter(field -> !field.isDerived() && field.from().isEmpty() && !isSpare(kind.oneOf(), field))
                .forEach(field -> value(field, today).ifPresent(value -> draft.with(field, value)));
        for (Lines of : kind.lines()) {
            if (!of.isDerived() && !of.isFixed()) {
                draft.with(of, lines(of, Math.max(Math.min(2, of.most()), of.least()), today));
            }
        }
        return draft;
    }

    /** So many lines, different in their text columns. */
    public static List<RecordDraft> lines(Lines of, int count, LocalDate today) {
        return lines(of, count, today, field -> field.from().isEmpty());
    }

    /** So many lines as the dialog of an action asks for them. */
    public static List<RecordDraft> lines(Action action, Lines of, int count, LocalDate today) {
        return lines(of, count, today, field -> field.isThereIn(action));
    }

    private static List<RecordDraft> lines(Lines of, int count, LocalDate today, Predicate<DeclaredField> there) {
        List<RecordDraft> lines = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            RecordDraft line = new RecordDraft();
            for (Field<?> field : of.fields()) {
                if (!field.isDerived() && there.test(field) && !isSpare(of.oneOf(), field)) {
                    Object numbered = field.type() instanceof FieldType.Text ? "แถวที่ " + (i + 1) : null;
                    line.with(field, numbered == null ? value(field, today).orElse(null) : numbered);
                }
            }
            lines.add(line);
        }
        return lines;
    }

    private static boolean isSpare(List<List<Field<?>>> oneOf, Field<?> field) {
        return oneOf.stream()
                .anyMatch(set -> set.contains(field) && !set.getFirst().equals(field));
    }

    /** A value of a field. */
    public static Optional<Object> value(DeclaredField field, LocalDate today) {
        return switch (field.type()) {
            case FieldType.Text text -> Optional.of(cut("ตัวอย่าง", text.most()));
            case FieldType.LongText text -> Optional.of(cut("ตัวอย่างข้อความ", text.most()));
            case FieldType.Address text -> Optional.of(cut("99 หมู่ 1 ตำบลตัวอย่าง", text.most()));
            case FieldType.Secret text -> Optional.of(cut("9991234567", text.most()));
            case FieldType.Code of ->
                Optional.of(of.list().standard().getFirst().code());
            case FieldType.Codes of ->
                Optional.of(Set.of(of.list().standard().getFirst().code()));
            case FieldType.Choice<?> of -> Optional.of(of.values().getFirst());
            case FieldType.Day ignored -> Optional.of(today);
            case FieldType.PointInTime ignored -> Optional.of(Instant.parse("2026-11-20T02:30:00Z"));
            case FieldType.Whole whole -> Optional.of(Math.max(whole.least(), Math.min(1, whole.most())));
            case FieldType.Baht ignored -> Optional.of(new BigDecimal("100.00"));
            case FieldType.Decimal decimal -> Optional.of(BigDecimal.TEN.setScale(decimal.scale()));
            case FieldType.Percent ignored -> Optional.of(new BigDecimal("25.00"));
            case FieldType.YesNo ignored -> Optional.of(true);
            case FieldType.Year ignored -> Optional.of(FiscalYear.of(today));
            case FieldType.Quarter ignored -> Optional.of(FiscalQuarter.of(today));
            case FieldType.Month ignored -> Optional.of(YearMonth.from(today));
            case FieldType.Term ignored -> Optional.of(new TermOfYear(today.getYear(), 2));
            case FieldType.Months ignored ->
                Optional.of(MonthGrid.ZERO.with(today.getMonth(), new BigDecimal("1000.00")));
            case FieldType.UnitRef ignored -> Optional.of(new UnitId(13));
            case FieldType.PersonRef ignored -> Optional.of(new PersonId(1022));
            case FieldType.SchoolRef ignored -> Optional.of(new SchoolId(105));
            case FieldType.AnyRecord ignored -> Optional.of(RecordLink.typed("ที่ ศธ 04999/1"));
            case FieldType.PostRef ignored -> Optional.empty();
            case FieldType.RecordRef ignored -> Optional.empty();
            case FieldType.FileList ignored -> Optional.empty();
            case FieldType.Numbered ignored -> Optional.empty();
            case FieldType.Coded<?> ignored -> Optional.empty();
        };
    }

    private static String cut(String text, int most) {
        return text.substring(0, Math.min(text.length(), most));
    }
}
