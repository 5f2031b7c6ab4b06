package org.khet.portal.records.internal.store;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.file.FileId;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.post.PostId;
import org.khet.portal.api.record.DeclaredField;
import org.khet.portal.api.record.FieldType;
import org.khet.portal.api.record.FiscalQuarter;
import org.khet.portal.api.record.MonthGrid;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordLink;
import org.khet.portal.api.record.TermOfYear;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.security.SecretBox;
import org.khet.portal.api.series.RegisterNumber;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.api.time.FiscalYear;

/** Values of fields as the database has them, and back. Secrets are sealed here and nowhere opened but here. */
public final class FieldCodec {
    /** A year is so many running numbers wide in the key by which a number is sorted. */
    static final long YEAR = 1_000_000L;

    /** Nothing, of a type of {@link java.sql.Types}. */
    public record Nothing(int type) {}

    private final String owner;
    private final SecretBox box;
    private final Map<DeclaredField, List<Object>> nothing = new ConcurrentHashMap<>();

    FieldCodec(RecordKind kind, SecretBox box) {
        this.owner = kind.type();
        this.box = box;
    }

    /** Values of the columns of a field. */
    public List<Object> write(DeclaredField field, @Nullable Object value) {
        if (value == null) {
            return nothing(field);
        }
        return switch (value) {
            case RegisterNumber number -> List.of(number.text(), key(number));
            case MonthGrid grid -> List.copyOf(grid.amounts());
            case RecordLink link -> List.of(link.type(), link.id(), link.title());
            case String secret
            when field.type() instanceof FieldType.Secret ->
                List.of(
                        box.close(secretOwner(field), secret.getBytes(StandardCharsets.UTF_8)),
                        box.fingerprint(secret));
            default -> List.of(one(field, value));
        };
    }

    /** Values of the columns of a field that is empty. */
    List<Object> nothing(DeclaredField field) {
        return nothing.computeIfAbsent(
                field,
                empty -> FieldColumns.of(empty).stream()
                        .map(column -> empty.isBlank() ? "" : (Object) new Nothing(column.jdbc()))
                        .toList());
    }

    /** A value as the column by which it is compared has it. */
    @SuppressWarnings("unchecked")
    public Object one(DeclaredField field, Object value) {
        return switch (value) {
            case UnitId id -> id.value();
            case PersonId id -> id.value();
            case SchoolId id -> id.value();
            case PostId id -> id.value();
            case LocalDate day -> Date.valueOf(day);
            case Instant at -> stamp(at);
            case Enum<?> chosen -> chosen.name();
            case RegisterNumber number -> key(number);
            case RecordLink link -> link.id();
            case FiscalYear year -> year.endingYear();
            case FiscalQuarter quarter -> quarter.year().endingYear() * 10 + quarter.number();
            case YearMonth month -> month.getYear() * 100 + month.getMonthValue();
            case TermOfYear term -> term.startingYear() * 10 + term.number();
            case Set<?> codes -> joined(new TreeSet<>((Set<String>) codes));
            case List<?> files ->
                files.stream()
                        .map(file -> String.valueOf(((FileId) file).value()))
                        .collect(Collectors.joining(","));
            case String secret when field.type() instanceof FieldType.Secret -> box.fingerprint(secret);
            default ->
                field.type() instanceof FieldType.Coded<?> coded
                        ? ((FieldType.Coded<Object>) coded).write().apply(value)
                        : value;
        };
    }

    /** Codes with a comma on both sides, so one is found by {@code like}. */
    private static String joined(Set<String> codes) {
        return "," + String.join(",", codes) + ",";
    }

    private static long key(RegisterNumber number) {
        return number.buddhistYear() * YEAR + number.running();
    }

    static Timestamp stamp(Instant at) {
        return Timestamp.valueOf(LocalDateTime.ofInstant(at, ZoneOffset.UTC));
    }

    static Instant instant(Timestamp stamp) {
        return stamp.toLocalDateTime().toInstant(ZoneOffset.UTC);
    }

    /** Reads a field, whose first column stands at this place. */
    @Nullable Object read(ResultSet row, int at, DeclaredField field) throws SQLException {
        Object value = row.getObject(at);
        if (value == null || (field.isBlank() && value.equals(""))) {
            return null;
        }
        return switch (field.type()) {
            case FieldType.Text ignored -> (String) value;
            case FieldType.LongText ignored -> (String) value;
            case FieldType.Address ignored -> (String) value;
            case FieldType.Code ignored -> (String) value;
            case FieldType.Secret ignored -> opened(field, (String) value);
            case FieldType.Codes ignored ->
                Arrays.stream(((String) value).split(",", -1))
                        .filter(code -> !code.isEmpty())
                        .collect(Collectors.toCollection(TreeSet::new));
            case FieldType.Choice<?> of -> chosen(of, (String) value);
            case FieldType.Coded<?> coded -> coded.read().apply((String) value);
            case FieldType.Day ignored -> ((Date) value).toLocalDate();
            case FieldType.PointInTime ignored -> instant((Timestamp) value);
            case FieldType.Whole ignored -> whole(value);
            case FieldType.Year ignored -> new FiscalYear(whole(value));
            case FieldType.Quarter ignored -> quarter(whole(value));
            case FieldType.Month ignored -> YearMonth.of(whole(value) / 100, whole(value) % 100);
            case FieldType.Term ignored -> new TermOfYear(whole(value) / 10, whole(value) % 10);
            case FieldType.Decimal of -> decimal((BigDecimal) value, of.scale());
            case FieldType.Baht ignored -> decimal((BigDecimal) value, 2);
            case FieldType.Percent ignored -> decimal((BigDecimal) value, 2);
            case FieldType.YesNo ignored -> (Boolean) value;
            case FieldType.Months ignored -> grid(row, at);
            case FieldType.Numbered ignored -> number((String) value, row.getLong(at + 1));
            case FieldType.UnitRef ignored -> new UnitId(id(value));
            case FieldType.PersonRef ignored -> new PersonId(id(value));
            case FieldType.SchoolRef ignored -> new SchoolId(id(value));
            case FieldType.PostRef ignored -> new PostId(id(value));
            case FieldType.RecordRef ignored -> id(value);
            case FieldType.AnyRecord ignored ->
                new RecordLink((String) value, row.getLong(at + 1), text(row.getString(at + 2)));
            case FieldType.FileList ignored -> files((String) value);
        };
    }

    /** A slot of a shared table has more decimals than its field. */
    private static BigDecimal decimal(BigDecimal stored, int scale) {
        return stored.setScale(scale, RoundingMode.HALF_UP);
    }

    private static int whole(Object stored) {
        return ((Number) stored).intValue();
    }

    private static long id(Object stored) {
        return ((Number) stored).longValue();
    }

    private static FiscalQuarter quarter(int stored) {
        return new FiscalQuarter(new FiscalYear(stored / 10), stored % 10);
    }

    private static String text(@Nullable String stored) {
        return stored == null ? "" : stored;
    }

    private String secretOwner(DeclaredField field) {
        return owner + " " + field.name();
    }

    private String opened(DeclaredField field, String closed) {
        return new String(box.open(secretOwner(field), closed), StandardCharsets.UTF_8);
    }

    private static MonthGrid grid(ResultSet row, int at) throws SQLException {
        List<BigDecimal> amounts = new ArrayList<>();
        for (int i = 0; i < MonthGrid.MONTHS.size(); i++) {
            BigDecimal amount = row.getBigDecimal(at + i);
            amounts.add(amount == null ? BigDecimal.ZERO : amount);
        }
        return new MonthGrid(amounts);
    }

    private static List<FileId> files(String stored) {
        return Arrays.stream(stored.split(",", -1))
                .filter(key -> !key.isEmpty())
                .map(key -> new FileId(Long.parseLong(key)))
                .toList();
    }

    private static <E extends Enum<E>> @Nullable E chosen(FieldType.Choice<E> of, String name) {
        return of.values().stream()
                .filter(value -> value.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    private static RegisterNumber number(String text, long key) {
        return new RegisterNumber((int) (key % YEAR), (int) (key / YEAR), text);
    }
}
