package org.khet.rounds.internal.entry;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.school.GradeSpan;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.time.OfficeTime;
import org.khet.rounds.internal.cell.CellKey;
import org.khet.rounds.internal.cell.CellValues;
import org.khet.rounds.internal.cell.SectionRepository;
import org.khet.rounds.internal.cell.StoredSection;
import org.khet.rounds.internal.collection.CollectionKind;
import org.khet.rounds.internal.collection.CollectionRegisters;
import org.khet.rounds.internal.setting.RoundsPortal;
import org.khet.rounds.internal.setting.RoundsSettings;
import org.khet.rounds.internal.sheet.SheetLayout;
import org.khet.rounds.internal.sheet.SheetRegisters;
import org.khet.rounds.internal.sheet.ValueRules;

/** Puts together what a school types into: layout, rules, values as they stand, values of the round before. */
final class EntrySheetReader {
    private final CollectionRegisters collections;
    private final SheetRegisters sheets;
    private final SectionRepository sections;
    private final RoundsPortal portal;

    EntrySheetReader(
            CollectionRegisters collections, SheetRegisters sheets, SectionRepository sections, RoundsPortal portal) {
        this.collections = collections;
        this.sheets = sheets;
        this.sections = sections;
        this.portal = portal;
    }

    /**
     * What all sheets of a collection have in common.
     *
     * @param layout the sheet
     * @param rules  rules of its values
     * @param gaps   whether a grade that a school teaches may stay empty
     * @param held   items that the office holds already
     * @param before values of the round before, by school
     */
    record CollectionSheets(
            SheetLayout layout, ValueRules rules, boolean gaps, Set<String> held, Map<SchoolId, CellValues> before) {}

    /** For all schools of a collection. */
    CollectionSheets common(Caller caller, RecordRow collection) {
        return common(caller, collection, new PreviousValues(collections, sections).all(caller, collection));
    }

    private CollectionSheets common(Caller caller, RecordRow collection, Map<SchoolId, CellValues> before) {
        SheetLayout layout = layout(collection);
        int jump = portal.settings.get(caller.office(), RoundsSettings.JUMP, OfficeTime.day(portal.clock.instant()));
        return new CollectionSheets(
                layout,
                new ValueRules(layout, jump),
                collection.get(collections.collections().kind().emptyGrades),
                held(collection),
                before);
    }

    /** The sheet of one school, that may neither type nor correct. */
    EntrySheet sheet(Caller caller, RecordRow row) {
        RecordRow collection = collection(row);
        SchoolId school = row.get(collections.submissions().kind().school);
        CellValues before = new PreviousValues(collections, sections).of(caller, collection, school);
        return sheet(caller, row, common(caller, collection, Map.of(school, before)));
    }

    /** The same, where what is common was read. */
    EntrySheet sheet(Caller caller, RecordRow row, CollectionSheets common) {
        SchoolId school = row.get(collections.submissions().kind().school);
        Map<String, StoredSection> stored = sections.of(caller.office(), row.id());
        Optional<GradeSpan> grades = portal.schools.grades(caller.office(), school);
        return new EntrySheet(
                row,
                grades.map(span -> common.layout().taught(span, cells(stored))).orElse(common.layout()),
                stored,
                common.before().getOrDefault(school, CellValues.EMPTY),
                grades.filter(span -> !common.gaps())
                        .map(span -> common.rules().demanding(common.layout().grades(span)))
                        .orElse(common.rules()),
                common.held(),
                false,
                false);
    }

    private static Set<CellKey> cells(Map<String, StoredSection> stored) {
        return stored.values().stream()
                .flatMap(section -> section.values().cells().keySet().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    private Set<String> held(RecordRow collection) {
        CollectionKind of = collections.collections().kind();
        return collection.lines(of.held).stream()
                .map(line -> line.get(of.heldItem))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The collection of a submission. */
    RecordRow collection(RecordRow row) {
        return collections
                .collections()
                .find(row.head().office(), row.get(collections.submissions().kind().collection))
                .orElseThrow();
    }

    /** The sheet of a collection. */
    SheetLayout layout(RecordRow collection) {
        return sheets.layout(
                collection.head().office(),
                collection.get(collections.collections().kind().sheet));
    }
}
