package org.khet.portal.testkit.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.export.ExportList;
import org.khet.portal.api.i18n.TextCatalog;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.imports.ImportRow;
import org.khet.portal.api.imports.ImportTarget;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.DeclaredField;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.FieldType;
import org.khet.portal.api.record.MonthGrid;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordTexts;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.security.Permission;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.api.time.OfficeTime;
import org.khet.portal.records.internal.module.ImportedKinds;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.fake.RecordingExports;
import org.khet.portal.testkit.fake.RecordingFindings;
import org.khet.portal.testkit.ui.TestRequest;

/**
 * The file of a list: what the portal wrote is read again by the other office as the same values, and many rows ask the database no more.
 * Records that need lines come with them, see {@link LineFileStories}.
 */
final class FileStories {
    private static final int GUEST = 54;
    private static final int GUEST_SCHOOL = 51;
    /** Between twelve months, which stand in a column each behind their sum. */
    private static final String MONTH = ";";

    private final RecordScreenStories<?> stage;
    private final RecordKind kind;
    private final Texts texts;
    private final TestCaller guest;

    FileStories(RecordScreenStories<?> stage) {
        this.stage = stage;
        this.kind = stage.kind;
        this.texts = stage.words(stage.fixture.texts(kind).in(TextCatalog.THAI));
        this.guest =
                TestCaller.of(SampleOffices.KT2, GUEST).with(kind.permissions().toArray(Permission[]::new));
    }

    Stream<ContractStory> all() {
        Stream<ContractStory> out =
                Stream.of(new ContractStory("file: more rows take no more statements", this::goesOut));
        return ImportedKinds.isPossible(kind)
                        && goesOutWhole(kind)
                        && kind.lines().stream().allMatch(lines -> lines.least() == 0)
                ? Stream.concat(
                        out, Stream.of(new ContractStory("file: what goes out comes in as it was", this::comesIn)))
                : out;
    }

    /** Whether all that an import needs stands in a file. */
    static boolean goesOutWhole(RecordKind kind) {
        return ImportedKinds.columns(kind).stream().allMatch(field -> field.isExported() || !field.isNeeded());
    }

    private ExportList<RecordRow> list() {
        return stage.fixture.views().exported(TestRequest.of(stage.person(13), texts), stage.service);
    }

    private void goesOut() {
        ContractStory.sampled(() -> stage.made(13));
        ContractStory.sampled(() -> stage.made(14));
        long two = statements();
        ContractStory.sampled(() -> stage.made(13));
        ContractStory.sampled(() -> stage.made(14));
        assertThat(statements()).as("statements of a file of four").isEqualTo(two);
    }

    private long statements() {
        RecordingExports.rows(list());
        long before = stage.fixture.database().statements();
        RecordingExports.rows(list());
        return stage.fixture.database().statements() - before;
    }

    private void comesIn() {
        RecordRow row = ContractStory.sampled(() -> stage.made(13));
        Map<Field<?>, String> cells = cells();
        RecordingFindings found = new RecordingFindings();
        Map<Field<?>, String> elsewhere = new HashMap<>(cells);
        cells.keySet().forEach(field -> elsewhere.computeIfPresent(field, this::called));
        List<Long> there = readElsewhere(elsewhere, found);
        if (there.isEmpty()) {
            stage.nothingIsThere();
            RecordingFindings again = new RecordingFindings();
            there = read(stage.person(13), cells, again);
            assertThat(again.found()).as("cells that are not read").noneMatch(one -> one.contains("found.value"));
            NotAsked.unless(!there.isEmpty(), () -> "its rules refuse a row by itself: " + again.reasons());
            same(row, stage.service.find(SampleOffices.KT1, there.getFirst()).orElseThrow(), cells, false);
        } else {
            same(row, stage.service.find(SampleOffices.KT2, there.getFirst()).orElseThrow(), cells, true);
        }
    }

    /** Words of the one row by the field whose column has them. */
    private Map<Field<?>, String> cells() {
        ExportList<RecordRow> list = list();
        List<String> heads = RecordingExports.heads(list);
        List<List<String>> rows = RecordingExports.rows(list);
        NotAsked.unless(!rows.isEmpty(), () -> "the sample is hidden");
        List<String> words = rows.getFirst();
        Map<Field<?>, String> cells = new HashMap<>();
        for (Field<?> field : ImportedKinds.columns(kind)) {
            String head = texts.get(RecordTexts.field(kind, field));
            NotAsked.unless(heads.stream().filter(head::equals).count() <= 1, () -> "two columns are called " + head);
            int column = heads.indexOf(head);
            NotAsked.unless(column >= 0 || !field.isNeeded(), () -> field + " is needed and goes into no file");
            if (column >= 0 && !words.get(column).isEmpty()) {
                cells.put(
                        field,
                        field.type() instanceof FieldType.Months
                                ? String.join(MONTH, words.subList(column + 1, column + 1 + MonthGrid.MONTHS.size()))
                                : typed(field, words.get(column)));
            }
        }
        return cells;
    }

    /** A moment as a sheet shows it. */
    static String typed(DeclaredField field, String words) {
        return field.type() instanceof FieldType.PointInTime
                ? LocalDateTime.ofInstant(Instant.parse(words), OfficeTime.ZONE).toString()
                : words;
    }

    /** People and schools are others in the other office; units have the same names. */
    private String called(Field<?> field, String words) {
        return switch (field.type()) {
            case FieldType.PersonRef ignored ->
                SampleOffices.person(SampleOffices.KT2, GUEST).fullName();
            case FieldType.SchoolRef ignored ->
                SampleOffices.schools().stream()
                        .filter(school -> school.id().equals(SampleOffices.schoolId(SampleOffices.KT2, GUEST_SCHOOL)))
                        .findFirst()
                        .orElseThrow()
                        .name();
            default -> words;
        };
    }

    /** In the other office what the kind stands on may be missing altogether. */
    private List<Long> readElsewhere(Map<Field<?>, String> cells, RecordingFindings findings) {
        try {
            return read(guest, cells, findings);
        } catch (RuntimeException lacking) {
            return List.of();
        }
    }

    /** Keys of the rows that are stored: none where something is found before. */
    private List<Long> read(TestCaller caller, Map<Field<?>, String> cells, RecordingFindings findings) {
        Map<String, String> values = new HashMap<>();
        cells.forEach((field, words) -> {
            if (field.type() instanceof FieldType.Months) {
                List<String> months = List.of(words.split(MONTH, -1));
                MonthGrid.MONTHS.forEach(month ->
                        values.put(field.name() + "-" + month.getValue(), months.get(MonthGrid.MONTHS.indexOf(month))));
            } else {
                values.put(field.name(), words);
            }
        });
        ImportTarget target = stage.fixture.importOf(stage.service);
        List<ImportRow> rows = List.of(new ImportRow(2, values));
        target.look(caller, values.keySet(), rows, findings);
        if (!findings.found().isEmpty()) {
            return List.of();
        }
        try {
            target.store(
                    caller,
                    rows,
                    Set.copyOf(values.keySet()),
                    new ImportTarget.Arrival("แฟ้ม.xlsx", RecordStage.TODAY),
                    findings);
            return findings.keys();
        } catch (Rejected refused) {
            return List.of();
        }
    }

    private void same(RecordRow row, RecordRow read, Map<Field<?>, String> cells, boolean elsewhere) {
        for (Field<?> field : cells.keySet()) {
            Object wanted = elsewhere ? there(row.raw(field)) : row.raw(field);
            Object now = read.raw(field);
            if (wanted instanceof BigDecimal one && now instanceof BigDecimal other) {
                assertThat(other).as(field.name()).isEqualByComparingTo(one);
            } else {
                assertThat(now).as(field.name()).isEqualTo(wanted);
            }
        }
    }

    /** The same of the other office. */
    private @Nullable Object there(@Nullable Object value) {
        return switch (value) {
            case UnitId unit ->
                SampleOffices.units().stream()
                        .filter(one -> one.id().equals(unit))
                        .findFirst()
                        .map(one -> (Object) SampleOffices.unit(SampleOffices.KT2, one.code())
                                .id())
                        .orElse(unit);
            case PersonId ignored -> guest.person();
            case SchoolId ignored -> SampleOffices.schoolId(SampleOffices.KT2, GUEST_SCHOOL);
            case null, default -> value;
        };
    }
}
