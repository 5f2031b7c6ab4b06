package org.khet.forms.internal.definition;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.file.FileRules;
import org.khet.portal.api.record.Condition;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.FieldSet;
import org.khet.portal.api.record.FiscalQuarter;
import org.khet.portal.api.record.Lines;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.SlotTable;
import org.khet.portal.api.settings.CodeList;

/** Makes the fields of a kind from their definitions. For one kind. */
final class DataFields {
    private static final int MOST_CHARACTERS = 200;
    private static final int MOST_SECRET = 100;
    private static final int MOST_NUMBER = 999_999_999;
    private static final int MOST_FILES = 10;
    private static final int PLACES = 2;
    /** What the list adds up. */
    private static final Set<FieldSort> SUMMED = Set.of(FieldSort.BAHT, FieldSort.MONTHS);

    private static final FileRules FILES =
            new FileRules(20_000_000, Set.of("application/pdf", "image/jpeg", "image/png"));

    private final DataKind kind;
    private final EditionDefinition definition;
    private final Map<String, Field<?>> fields;
    private final Map<String, Lines> tables;

    DataFields(DataKind kind, EditionDefinition definition, Map<String, Field<?>> fields, Map<String, Lines> tables) {
        this.kind = kind;
        this.definition = definition;
        this.fields = fields;
        this.tables = tables;
    }

    void add(FieldDefinition said) {
        if (said.sort() == FieldSort.TABLE) {
            table(said);
            return;
        }
        Field<?> made = made(kind, said);
        if (said.presence() == Presence.OPTIONAL
                || said.isComputed()
                || !said.shownIf().isEmpty()) {
            made = made.optional();
        }
        Optional<Condition> shown = condition(said.shownIf());
        if (shown.isPresent()) {
            made.onlyIf(shown.get());
            if (said.presence() == Presence.NEEDED && !said.isComputed()) {
                made.neededIf(shown.get());
            }
        }
        if (said.chip()) {
            made.filtered();
        }
        if (said.found()) {
            made.searched();
        }
        if (said.once()) {
            made.unique();
        }
        if (said.sensitive()) {
            made.seenWith(DataPermissions.SENSITIVE).typedByMaker();
        }
        if (SUMMED.contains(said.sort()) && said.listed()) {
            made.summed();
        }
        Optional<Formula> formula = Formula.parse(said.formula());
        if (formula.isPresent()) {
            made.formula(row -> value(said.sort(), formula.get().of(new RowSource(kind, row))));
        }
        if (!said.initial().isEmpty()) {
            made.initially(now -> initial(said, now));
        }
        fields.put(said.key(), made);
    }

    /** A computed number as its field holds it. */
    private static @Nullable Object value(FieldSort sort, @Nullable BigDecimal number) {
        return number != null && sort == FieldSort.WHOLE ? (Object) number.intValue() : number;
    }

    private static @Nullable Object initial(FieldDefinition said, RecordContext now) {
        return switch (said.sort()) {
            case DAY -> now.today();
            case MOMENT -> now.now();
            case QUARTER -> FiscalQuarter.of(now.today());
            case MONTH -> YearMonth.from(now.today());
            case PERSON -> now.caller().person();
            case FISCAL_YEAR -> now.fiscalYear();
            case YES_NO -> said.initial().equals("1");
            case WHOLE -> Integer.valueOf(said.initial());
            case NUMBER, BAHT, PERCENT -> new BigDecimal(said.initial());
            case TEXT, LONG_TEXT, CHOICE, SCALE, CODE -> said.initial();
            default -> null;
        };
    }

    private void table(FieldDefinition said) {
        int most = number(said.most(), FieldDefinition.MOST_LINES);
        Lines lines = kind.table(said.key(), tables.size(), number(said.least(), 0), most);
        for (FieldDefinition column : definition.columns(said.key())) {
            Field<?> made = made(lines, column);
            if (column.presence() == Presence.OPTIONAL) {
                made = made.optional();
            }
            fields.put(said.key() + "." + column.key(), made);
        }
    }

    private Field<?> made(FieldSet set, FieldDefinition said) {
        String key = said.key();
        Field<?> made = switch (said.sort()) {
            case TEXT -> set.text(key, Math.min(number(said.most(), MOST_CHARACTERS), MOST_CHARACTERS));
            case LONG_TEXT ->
                set.longText(key, Math.min(number(said.most(), SlotTable.LONG_MOST), SlotTable.LONG_MOST));
            case ADDRESS -> set.address(key);
            case WHOLE -> set.whole(key, number(said.least(), 0), number(said.most(), MOST_NUMBER));
            case NUMBER -> limited(set.decimal(key, said.places().orElse(PLACES)), said);
            case BAHT -> limited(set.baht(key), said);
            case PERCENT -> set.percent(key);
            case DAY -> set.day(key);
            case MOMENT -> set.instant(key);
            case YES_NO -> set.yesNo(key);
            case CHOICE, SCALE -> set.code(key, list(said));
            case CODE -> set.code(key, kept(said));
            case CODES -> set.codes(key, kept(said));
            case CHOICES -> set.codes(key, list(said));
            case FISCAL_YEAR -> set.fiscalYear(key);
            case QUARTER -> set.quarter(key);
            case MONTH -> set.month(key);
            case TERM -> set.schoolTerm(key);
            case MONTHS -> limited(set.monthGrid(key).min(BigDecimal.ZERO), said);
            case SECRET -> set.secret(key, Math.min(number(said.most(), MOST_SECRET), SlotTable.SECRET_MOST));
            case SCHOOL -> set.school(key);
            case UNIT -> set.unit(key);
            case PERSON -> set.person(key);
            case POST -> set.post(key);
            case RECORD -> set.link(key, said.options());
            case FILES -> set.files(key, FILES, MOST_FILES);
            case TABLE -> throw new IllegalStateException("a table in a table: " + key);
        };
        return made.in(said.slot().isEmpty() ? key : said.slot());
    }

    private static Field<?> limited(Field<?> field, FieldDefinition said) {
        if (!said.least().isEmpty()) {
            field.min(new BigDecimal(said.least()));
        }
        if (!said.most().isEmpty()) {
            field.max(new BigDecimal(said.most()));
        }
        return field;
    }

    private static CodeList kept(FieldDefinition said) {
        return OfficeCodeLists.of(said.options())
                .orElseThrow(() -> new IllegalStateException("no list " + said.options()));
    }

    /** A list of the edition's own: a newer one may name more, old records keep theirs. */
    private CodeList list(FieldDefinition said) {
        List<CodeList.Code> codes = said.choices().stream()
                .map(option -> CodeList.Code.of(option.code(), option.words(), ""))
                .toList();
        return new CodeList(
                "forms." + definition.head().edition() + "." + said.table() + "." + said.key(), codes, "core CORE-100");
    }

    private static int number(String text, int other) {
        return text.matches("-?\\d{1,9}") ? Integer.parseInt(text) : other;
    }

    /** {@code key=value}: the field has this value. */
    private Optional<Condition> condition(String text) {
        int at = text.indexOf('=');
        if (at < 1) {
            return Optional.empty();
        }
        String key = text.substring(0, at).strip();
        String value = text.substring(at + 1).strip();
        return Optional.ofNullable(fields.get(key))
                .map(field -> definition
                                .field(key)
                                .map(FieldDefinition::sort)
                                .filter(FieldSort.YES_NO::equals)
                                .isPresent()
                        ? field.is(value.equals("1"))
                        : field.is(value));
    }
}
