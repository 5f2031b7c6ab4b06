package org.khet.rounds.internal.entry;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.khet.portal.api.imports.ImportRow;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.school.School;
import org.khet.portal.api.school.SchoolCode;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.settings.CodeList;
import org.khet.portal.api.text.ThaiDigits;
import org.khet.portal.api.time.OfficeTime;
import org.khet.rounds.internal.cell.CellKey;
import org.khet.rounds.internal.cell.CellValues;
import org.khet.rounds.internal.collection.CollectionRegisters;
import org.khet.rounds.internal.collection.SchoolSubmissionKind;
import org.khet.rounds.internal.setting.RoundsPermissions;
import org.khet.rounds.internal.setting.RoundsPortal;
import org.khet.rounds.internal.sheet.FindingSort;
import org.khet.rounds.internal.sheet.LayoutItem;
import org.khet.rounds.internal.sheet.RuleLevel;
import org.khet.rounds.internal.sheet.SheetLayout;

/** Reads the rows of a file with values of one or several rounds, and says what is wrong line by line. For one look. */
final class ImportReader {
    /** Takes what is wrong with a row. */
    interface Wrong {
        void found(ImportRow row, ImportProblem problem, String field, String words);
    }

    private record Round(
            RecordRow collection, EntrySheetReader.CollectionSheets common, Map<String, RecordRow> byCode) {}

    private final CollectionRegisters registers;
    private final SheetEntryService entries;
    private final RoundsPortal portal;
    private final Caller caller;
    private final Wrong wrong;
    private final Map<String, Optional<Round>> rounds = new HashMap<>();

    ImportReader(
            CollectionRegisters registers, SheetEntryService entries, RoundsPortal portal, Caller caller, Wrong wrong) {
        this.registers = registers;
        this.entries = entries;
        this.portal = portal;
        this.caller = caller;
        this.wrong = wrong;
    }

    /** The rows that can be read; all of them when nothing was wrong. */
    List<ImportedRow> read(List<ImportRow> rows) {
        List<ImportedRow> read = new ArrayList<>();
        Map<Long, Set<CellKey>> seen = new HashMap<>();
        Map<Long, ImportRow> last = new HashMap<>();
        for (ImportRow row : rows) {
            one(row, seen).ifPresent(found -> {
                read.add(found);
                last.put(found.submission(), row);
            });
        }
        check(read, last);
        return List.copyOf(read);
    }

    private Optional<ImportedRow> one(ImportRow row, Map<Long, Set<CellKey>> seen) {
        Optional<Round> round = rounds.computeIfAbsent(row.get(ValueImporter.ROUND), this::round);
        if (round.isEmpty()) {
            wrong.found(row, ImportProblem.ROUND, ValueImporter.ROUND, "");
            return Optional.empty();
        }
        RecordRow submission = round.get().byCode().get(row.get(ValueImporter.SCHOOL));
        if (submission == null) {
            wrong.found(row, ImportProblem.SCHOOL, ValueImporter.SCHOOL, "");
            return Optional.empty();
        }
        if (!takes(submission, round.get().collection())) {
            wrong.found(row, ImportProblem.CLOSED, ValueImporter.SCHOOL, "");
            return Optional.empty();
        }
        Optional<Map<CellKey, Integer>> cells = cells(row, round.get().common().layout());
        Set<CellKey> there = seen.computeIfAbsent(submission.id(), ignored -> new HashSet<>());
        if (cells.isPresent() && !there.addAll(cells.get().keySet())) {
            wrong.found(row, ImportProblem.DOUBLED, ValueImporter.ROW, "");
            return Optional.empty();
        }
        return cells.map(found -> new ImportedRow(row.line(), row.get(ValueImporter.ROUND), submission.id(), found));
    }

    private boolean takes(RecordRow submission, RecordRow collection) {
        SchoolSubmissionKind kind = registers.submissions().kind();
        return List.of(kind.notStarted, kind.recording, kind.returned).contains(submission.state())
                && registers
                        .checks()
                        .enterable(submission, collection, OfficeTime.day(portal.clock.instant()))
                        .isEmpty();
    }

    private Optional<Round> round(String key) {
        return registers
                .ofRound(caller.office(), caller, ValueImporter.round(key))
                .map(collection -> {
                    SchoolSubmissionKind kind = registers.submissions().kind();
                    Map<SchoolId, RecordRow> rows = new HashMap<>();
                    registers.submissions().all(caller, RecordFilter.of(kind.collection.is(collection.id()))).stream()
                            .filter(row -> TypedCells.covers(kind, caller, RoundsPermissions.CHECK, row))
                            .forEach(row -> rows.put(row.get(kind.school), row));
                    Map<String, RecordRow> byCode = new HashMap<>();
                    for (School school : portal.schools
                            .findAll(caller.office(), rows.keySet())
                            .values()) {
                        for (SchoolCode code : school.codes()) {
                            RecordRow row = rows.get(school.id());
                            if (row != null) {
                                byCode.put(code.value(), row);
                            }
                        }
                    }
                    return new Round(collection, entries.common(caller, collection), byCode);
                });
    }

    /** Boys and girls of the item that the row names, or of the first that is split by sex; figures of others by their columns. */
    private Optional<Map<CellKey, Integer>> cells(ImportRow row, SheetLayout layout) {
        Map<CellKey, Integer> cells = new HashMap<>();
        for (String column : ValueImporter.FIGURES) {
            String typed = row.get(column);
            if (typed.isEmpty()) {
                continue;
            }
            Optional<LayoutItem> item = item(row, column, layout);
            Optional<String> code = item.flatMap(one -> rowCode(one, row.get(ValueImporter.ROW)));
            if (item.isEmpty() || code.isEmpty()) {
                wrong.found(row, ImportProblem.CELL, item.isEmpty() ? column : ValueImporter.ROW, "");
                return Optional.empty();
            }
            if (!typed.matches("\\d{1,7}")) {
                wrong.found(row, ImportProblem.NUMBER, column, "");
                return Optional.empty();
            }
            cells.put(new CellKey(item.get().code(), code.get(), ValueImporter.sex(column)), Integer.valueOf(typed));
        }
        if (cells.isEmpty()) {
            wrong.found(row, ImportProblem.NUMBER, ValueImporter.FIGURES.getFirst(), "");
            return Optional.empty();
        }
        return Optional.of(cells);
    }

    private static Optional<LayoutItem> item(ImportRow row, String column, SheetLayout layout) {
        boolean bySex = !ValueImporter.sex(column).isEmpty();
        String named = row.get(ValueImporter.ITEM);
        String code = ValueImporter.code(column);
        return layout.items().stream()
                .filter(item -> item.split().bySex() == bySex)
                .filter(item -> code.isEmpty()
                        ? named.isEmpty() ? bySex : item.code().equals(named)
                        : item.code().equals(code))
                .findFirst();
    }

    private static Optional<String> rowCode(LayoutItem item, String typed) {
        if (item.rows().isEmpty()) {
            return typed.isBlank() ? Optional.of("") : Optional.empty();
        }
        String wanted = ThaiDigits.toArabic(typed).replace(" ", "");
        return item.rows().stream()
                .filter(row -> row.code().equalsIgnoreCase(wanted)
                        || row.thai().replace(" ", "").equals(wanted)
                        || row.english().replace(" ", "").equalsIgnoreCase(wanted))
                .map(CodeList.Code::code)
                .findFirst();
    }

    /** What the sheets of a round have in common. Only for rounds of rows that were read. */
    EntrySheetReader.CollectionSheets common(String round) {
        return requireNonNull(rounds.get(round)).orElseThrow().common();
    }

    /** The rules of the sheet over what would then stand: the same as while typing. One question for the values of a round. */
    private void check(List<ImportedRow> read, Map<Long, ImportRow> last) {
        Map<String, Map<Long, CellValues>> brought = new HashMap<>();
        read.forEach(row -> brought.computeIfAbsent(row.round(), ignored -> new HashMap<>())
                .merge(row.submission(), new CellValues(row.cells()), CellValues::and));
        brought.forEach((key, values) -> {
            Round round = requireNonNull(rounds.get(key)).orElseThrow();
            Map<Long, RecordRow> rows = round.byCode().values().stream()
                    .filter(row -> values.containsKey(row.id()))
                    .collect(Collectors.toMap(RecordRow::id, row -> row, (one, same) -> one));
            Map<Long, CellValues> there = entries.values(round.collection(), List.copyOf(rows.values()));
            values.forEach((submission, those) -> {
                SchoolId school = requireNonNull(rows.get(submission))
                        .get(registers.submissions().kind().school);
                CellValues then =
                        there.getOrDefault(submission, CellValues.EMPTY).and(those);
                CellValues before = round.common().before().getOrDefault(school, CellValues.EMPTY);
                boolean broken = round.common().rules().check(then, before).stream()
                        .anyMatch(one -> one.level() == RuleLevel.ERROR && one.sort() == FindingSort.RULE);
                if (broken) {
                    wrong.found(requireNonNull(last.get(submission)), ImportProblem.RULE, ValueImporter.ROW, "");
                }
            });
        });
    }
}
