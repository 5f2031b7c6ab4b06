package org.khet.portal.testkit.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.khet.portal.api.export.ExportList;
import org.khet.portal.api.i18n.TextCatalog;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.imports.ImportRow;
import org.khet.portal.api.imports.ImportTarget;
import org.khet.portal.api.imports.ImportUndo;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.FieldType;
import org.khet.portal.api.record.FieldValues;
import org.khet.portal.api.record.Lines;
import org.khet.portal.api.record.MonthGrid;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordLine;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordTexts;
import org.khet.portal.records.internal.module.ImportedKinds;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.fake.RecordingExports;
import org.khet.portal.testkit.fake.RecordingFindings;
import org.khet.portal.testkit.ui.TestRequest;

/** The file of a list with lines: what the portal wrote is read again as the record with its lines, and is taken back with them. */
final class LineFileStories {
    private final RecordStage<?> stage;
    private final RecordKind kind;
    private final Texts texts;

    LineFileStories(RecordScreenStories<?> stage) {
        this.stage = stage;
        this.kind = stage.kind;
        this.texts = stage.words(stage.fixture.texts(kind).in(TextCatalog.THAI));
    }

    Stream<ContractStory> all() {
        return !ImportedKinds.lines(kind).isEmpty() && ImportedKinds.isPossible(kind) && FileStories.goesOutWhole(kind)
                ? Stream.of(new ContractStory("file: lines come in with their record, and go with it", this::comesIn))
                : Stream.of();
    }

    private void comesIn() {
        RecordRow row = ContractStory.sampled(() -> stage.made(13));
        RecordRow sample = stage.service.find(SampleOffices.KT1, row.id()).orElseThrow();
        TestCaller caller = stage.person(13);
        ExportList<?> list = stage.fixture.views().exportedWithLines(TestRequest.of(caller, texts), stage.service);
        Map<String, Integer> columns = columns(RecordingExports.heads(list));
        List<ImportRow> cells = rows(RecordingExports.rows(list), columns);
        NotAsked.unless(!cells.isEmpty(), () -> "the sample is hidden");
        ImportTarget target = stage.fixture.importOf(stage.service);
        assertThat(target.missing(columns.keySet()))
                .as("columns that the file lacks")
                .isEmpty();
        List<ImportRow> records = ImportRowReader.records(target, cells);
        assertThat(records).as("rows of records").hasSize(1);

        stage.nothingIsThere();
        RecordingFindings found = new RecordingFindings();
        RecordRow read = stored(target, caller, records, found);

        same(
                "",
                ImportedKinds.columns(kind).stream()
                        .filter(field -> isIn(columns, field))
                        .toList(),
                sample,
                read);
        for (Lines of : ImportedKinds.lines(kind)) {
            assertThat(read.lines(of)).as(of.name()).hasSameSizeAs(sample.lines(of));
            for (int at = 0; at < sample.lines(of).size(); at++) {
                same(
                        of.name() + ".",
                        ImportedKinds.columns(of),
                        sample.lines(of).get(at),
                        read.lines(of).get(at));
            }
        }
        target.undo().ifPresent(undo -> goes(undo, caller, read, found));
    }

    /** Place of each column that an import reads, by its id; of twelve months they stand behind their sum. */
    private Map<String, Integer> columns(List<String> heads) {
        Map<String, Integer> columns = new LinkedHashMap<>();
        for (Field<?> field : ImportedKinds.columns(kind)) {
            String head = texts.get(RecordTexts.field(kind, field));
            NotAsked.unless(heads.stream().filter(head::equals).count() <= 1, () -> "two columns are called " + head);
            place(columns, heads.indexOf(head), field.name(), field);
        }
        for (Lines of : ImportedKinds.lines(kind)) {
            for (Field<?> field : ImportedKinds.columns(of)) {
                String head = texts.get(RecordTexts.field(kind, of)) + ": " + texts.get(RecordTexts.field(kind, field));
                place(columns, heads.indexOf(head), of.name() + "." + field.name(), field);
            }
        }
        return columns;
    }

    private static void place(Map<String, Integer> columns, int at, String id, Field<?> field) {
        if (at >= 0 && field.type() instanceof FieldType.Months) {
            MonthGrid.MONTHS.forEach(
                    month -> columns.put(id + "-" + month.getValue(), at + 1 + MonthGrid.MONTHS.indexOf(month)));
        } else if (at >= 0) {
            columns.put(id, at);
        }
    }

    private static boolean isIn(Map<String, Integer> columns, Field<?> field) {
        return columns.containsKey(field.name()) || columns.containsKey(field.name() + "-10");
    }

    private List<ImportRow> rows(List<List<String>> cells, Map<String, Integer> columns) {
        List<ImportRow> rows = new ArrayList<>();
        for (List<String> row : cells) {
            Map<String, String> values = new HashMap<>();
            columns.forEach((id, at) -> values.put(id, typed(id, row.get(at))));
            rows.add(new ImportRow(rows.size() + 2, values));
        }
        return rows;
    }

    private String typed(String id, String words) {
        int point = id.indexOf('.');
        Stream<? extends Field<?>> field = point < 0
                ? kind.field(id).stream()
                : kind.lines().stream()
                        .filter(of -> of.name().equals(id.substring(0, point)))
                        .flatMap(of -> of.field(id.substring(point + 1)).stream());
        return words.isEmpty()
                ? words
                : field.findFirst().map(one -> FileStories.typed(one, words)).orElse(words);
    }

    private RecordRow stored(ImportTarget target, TestCaller caller, List<ImportRow> records, RecordingFindings found) {
        target.look(caller, Set.of(), records, found);
        assertThat(found.found()).as("cells that are not read").noneMatch(one -> one.contains("found.value"));
        NotAsked.unless(found.found().isEmpty(), () -> "its rules refuse a row by itself: " + found.reasons());
        try {
            target.store(caller, records, Set.of(), new ImportTarget.Arrival("แฟ้ม.xlsx", RecordStage.TODAY), found);
        } catch (Rejected refused) {
            throw new NotAsked("its rules refuse a row by itself: " + refused.problems());
        }
        return stage.service.find(SampleOffices.KT1, found.keys().getFirst()).orElseThrow();
    }

    private static void same(String prefix, List<Field<?>> fields, FieldValues wanted, FieldValues read) {
        for (Field<?> field : fields) {
            if (wanted.raw(field) instanceof BigDecimal one && read.raw(field) instanceof BigDecimal other) {
                assertThat(other).as(prefix + field.name()).isEqualByComparingTo(one);
            } else {
                assertThat(read.raw(field)).as(prefix + field.name()).isEqualTo(wanted.raw(field));
            }
        }
    }

    /** What changes another record at once, or is named by one, stays. */
    private void goes(ImportUndo undo, TestCaller caller, RecordRow read, RecordingFindings found) {
        boolean gone = stage.fixture
                .database()
                .transactions()
                .call(() -> undo.undo(caller, found.written()).hindrances().isEmpty());
        if (gone) {
            assertThat(stage.service.find(SampleOffices.KT1, read.id())).isEmpty();
            for (Lines of : ImportedKinds.lines(kind)) {
                Map<Long, List<RecordLine>> left = stage.service.lines(SampleOffices.KT1, of, List.of(read.id()));
                assertThat(left).as(of.name()).isEmpty();
            }
        }
    }
}
