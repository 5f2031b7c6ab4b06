package org.khet.portal.records.internal.module;

import java.util.List;
import org.khet.portal.api.record.DeclaredField;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.FieldSet;
import org.khet.portal.api.record.FieldType;
import org.khet.portal.api.record.Lines;
import org.khet.portal.api.record.RecordKind;

/** Kinds whose records may come out of a file. */
public final class ImportedKinds {
    private ImportedKinds() {}

    /** Whether rows of a file can be records of this kind: people make them, and all that is needed stands in cells. */
    public static boolean isPossible(RecordKind kind) {
        return !kind.isMadeByCode()
                && !kind.isImportedByHand()
                && kind.lines().stream().allMatch(lines -> lines.least() == 0 || isTypedWhole(lines))
                && isTypedWhole(kind);
    }

    static String target(RecordKind kind) {
        return kind.module() + "." + kind.plural();
    }

    /** The fields of records, or of lines, that have a column in a file. */
    public static List<Field<?>> columns(FieldSet of) {
        return typed(of).stream().filter(ImportedKinds::canStandInACell).toList();
    }

    /** The sub-tables whose lines stand in a file: people add them, and all that a line needs stands in cells. */
    public static List<Lines> lines(RecordKind kind) {
        return kind.lines().stream()
                .filter(lines -> !lines.isDerived() && !lines.isFixed())
                .filter(lines -> isTypedWhole(lines) && !columns(lines).isEmpty())
                .toList();
    }

    private static boolean isTypedWhole(FieldSet of) {
        return typed(of).stream().allMatch(field -> !field.isNeeded() || canStandInACell(field));
    }

    private static List<Field<?>> typed(FieldSet of) {
        return of.fields().stream()
                .filter(field -> !field.isDerived() && field.from().isEmpty())
                .toList();
    }

    /** Whether fields of this type can stand in a cell, or in twelve; of what is told in the words in which it is offered none. */
    private static boolean canStandInACell(DeclaredField field) {
        return !field.isWorded() && hasCell(field);
    }

    private static boolean hasCell(DeclaredField field) {
        return switch (field.type()) {
            case FieldType.Text ignored -> true;
            case FieldType.LongText ignored -> true;
            case FieldType.Address ignored -> true;
            case FieldType.Code ignored -> true;
            case FieldType.Choice<?> ignored -> true;
            case FieldType.Day ignored -> true;
            case FieldType.Whole ignored -> true;
            case FieldType.Decimal ignored -> true;
            case FieldType.Baht ignored -> true;
            case FieldType.Percent ignored -> true;
            case FieldType.YesNo ignored -> true;
            case FieldType.Year ignored -> true;
            case FieldType.UnitRef ignored -> true;
            case FieldType.PersonRef ignored -> true;
            case FieldType.SchoolRef ignored -> true;
            case FieldType.Codes ignored -> true;
            case FieldType.PointInTime ignored -> true;
            case FieldType.Quarter ignored -> true;
            case FieldType.Month ignored -> true;
            case FieldType.Term ignored -> true;
            case FieldType.Months ignored -> true;
            case FieldType.PostRef ignored -> true;
            case FieldType.AnyRecord any -> !any.recordTypes().isEmpty();
            default -> false;
        };
    }
}
