package org.khet.portal.records.internal.store;

import java.sql.Types;
import java.time.Month;
import java.util.List;
import org.khet.portal.api.record.DeclaredField;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.FieldSet;
import org.khet.portal.api.record.FieldType;
import org.khet.portal.api.record.MonthGrid;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordLink;

/** The columns of each type of field. */
public final class FieldColumns {
    /**
     * A column.
     *
     * @param name in the table
     * @param sql  type, as both databases take it
     * @param jdbc type of {@link Types}: an empty value carries it, because PostgreSQL refuses one of another type
     */
    public record Column(String name, String sql, int jdbc) {}

    /** Most characters of the type of a linked record. */
    static final int TYPE_MOST = 60;
    /** Digits of an amount of money. */
    static final int BAHT = 15;
    /** Characters by which two secrets are known to be the same. */
    static final int FINGERPRINT = 64;

    private FieldColumns() {}

    /** Columns of a field in their order. */
    public static List<Column> of(DeclaredField field) {
        String name = field.column();
        return switch (field.type()) {
            case FieldType.Text text -> text(name, text.most());
            case FieldType.LongText text -> text(name, text.most());
            case FieldType.Address text -> text(name, text.most());
            case FieldType.Coded<?> coded -> text(name, coded.most());
            case FieldType.Secret secret ->
                List.of(varchar(name, sealed(secret.most())), varchar(name + "_key", FINGERPRINT));
            case FieldType.Code ignored -> text(name, 40);
            case FieldType.Codes ignored -> text(name, 1000);
            case FieldType.Choice<?> ignored -> text(name, 30);
            case FieldType.Day ignored -> List.of(new Column(name, "date", Types.DATE));
            case FieldType.PointInTime ignored -> List.of(new Column(name, "timestamp", Types.TIMESTAMP));
            case FieldType.Whole ignored -> whole(name);
            case FieldType.Year ignored -> whole(name);
            case FieldType.Quarter ignored -> whole(name);
            case FieldType.Month ignored -> whole(name);
            case FieldType.Term ignored -> whole(name);
            case FieldType.Decimal decimal -> List.of(decimal(name, 18, decimal.scale()));
            case FieldType.Baht ignored -> List.of(decimal(name, BAHT, 2));
            case FieldType.Percent ignored -> List.of(decimal(name, 7, 2));
            case FieldType.YesNo ignored -> List.of(new Column(name, "boolean", Types.BOOLEAN));
            case FieldType.Months ignored ->
                MonthGrid.MONTHS.stream().map(month -> month(name, month)).toList();
            case FieldType.Numbered ignored -> List.of(varchar(name, 60), key(name + "_key"));
            case FieldType.UnitRef ignored -> List.of(key(name + "_id"));
            case FieldType.PersonRef ignored -> List.of(key(name + "_id"));
            case FieldType.SchoolRef ignored -> List.of(key(name + "_id"));
            case FieldType.PostRef ignored -> List.of(key(name + "_id"));
            case FieldType.RecordRef ignored -> List.of(key(name + "_id"));
            case FieldType.AnyRecord ignored ->
                List.of(
                        varchar(name + "_type", TYPE_MOST),
                        key(name + "_id"),
                        varchar(name + "_title", RecordLink.TITLE_MOST));
            case FieldType.FileList files -> text(name, 20 * files.most() + 20);
        };
    }

    private static List<Column> text(String name, int most) {
        return List.of(varchar(name, most));
    }

    private static Column varchar(String name, int most) {
        return new Column(name, "varchar(" + most + ")", Types.VARCHAR);
    }

    private static List<Column> whole(String name) {
        return List.of(new Column(name, "int", Types.INTEGER));
    }

    private static Column decimal(String name, int digits, int scale) {
        return new Column(name, "decimal(" + digits + "," + scale + ")", Types.DECIMAL);
    }

    private static Column key(String name) {
        return new Column(name, "bigint", Types.BIGINT);
    }

    private static Column month(String name, Month month) {
        return decimal(monthName(name, month), BAHT, 2);
    }

    /** The column of a month. */
    static String monthName(String name, Month month) {
        return name + (month.getValue() < 10 ? "0" : "") + month.getValue();
    }

    /** How long a secret of so many characters is when it is sealed. */
    static int sealed(int most) {
        return most * 4 + 60;
    }

    /** The column by which a field is filtered, sorted and compared: of a number and a secret the key, of a link the id. */
    public static String main(DeclaredField field) {
        List<Column> all = of(field);
        return switch (field.type()) {
            case FieldType.Numbered ignored -> all.get(1).name();
            case FieldType.Secret ignored -> all.get(1).name();
            case FieldType.AnyRecord ignored -> all.get(1).name();
            default -> all.getFirst().name();
        };
    }

    /** The columns by which a list is sorted and added up: of a link the title, of twelve months all. */
    static List<String> compared(DeclaredField field) {
        List<String> all = of(field).stream().map(Column::name).toList();
        return switch (field.type()) {
            case FieldType.Months ignored -> all;
            case FieldType.AnyRecord ignored -> List.of(all.getLast());
            default -> List.of(main(field));
        };
    }

    /** What is added up: of twelve months their sum. */
    static String summed(DeclaredField field) {
        return String.join(" + ", compared(field));
    }

    /** Names of all columns of fields. */
    static List<String> names(FieldSet set) {
        return set.fields().stream()
                .flatMap(field -> of(field).stream())
                .map(Column::name)
                .toList();
    }

    /** Where the columns of each field begin when those of all fields stand after each other from this place on. */
    static int[] places(FieldSet set, int first) {
        List<Field<?>> fields = set.fields();
        int[] places = new int[fields.size()];
        int at = first;
        for (Field<?> field : fields) {
            places[field.index()] = at;
            at += of(field).size();
        }
        return places;
    }

    /** Prefix of the tables of the module. */
    public static String prefix(RecordKind kind) {
        return kind.table().substring(0, kind.table().indexOf('_'));
    }
}
