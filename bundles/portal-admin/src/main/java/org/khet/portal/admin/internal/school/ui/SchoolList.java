package org.khet.portal.admin.internal.school.ui;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khet.portal.admin.internal.school.ui.SchoolDistances.Near;
import org.khet.portal.admin.internal.screen.ui.SchoolCodeLine;
import org.khet.portal.api.admin.school.SchoolRecord;
import org.khet.portal.api.admin.school.SchoolRecords;
import org.khet.portal.api.export.Column;
import org.khet.portal.api.export.ExportList;
import org.khet.portal.api.export.ListKind;
import org.khet.portal.api.export.RowPager;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.persistence.PageRequest;
import org.khet.portal.api.school.Coordinates;
import org.khet.portal.api.school.School;
import org.khet.portal.api.school.Schools;
import org.khet.portal.api.security.Caller;

/**
 * The schools of a filter as a file, with their whole record but for who heads them: the list tells about nobody.
 *
 * @param caller  in whose name is read
 * @param words   kinds and grades in the person's language
 * @param records the lists of schools
 * @param distances asked once for each file
 */
record SchoolList(
        Caller caller, SchoolRecordMessages words, SchoolRecords records, Supplier<SchoolDistances> distances) {
    private static final ListKind KIND = ListKind.impersonal("core.school", Schools.VIEW);
    private static final int BATCH = 500;

    public static String codes(School school) {
        return SchoolCodeLine.of(school);
    }

    /**
     * All of them.
     *
     * @param sentence the filter in words
     */
    public ExportList<SchoolRecord> all(SchoolRecords.Selection selection, String sentence) {
        var byName = List.of(new PageRequest.Sort("name", false));
        Texts texts = words.texts();
        return new ExportList<>(
                KIND,
                new ExportList.ExportTexts(texts.get("admin.schools.title"), sentence, texts.locale()),
                Stream.of(names(), groups(), places(), distances(distances.get()), state())
                        .flatMap(List::stream)
                        .toList(),
                new ExportList.Source<>(
                        () -> records.count(caller, selection),
                        () -> RowPager.byOffset(
                                offset -> records.page(caller, selection, new PageRequest(offset, BATCH, byName)))),
                new ExportList.PaperLayout<>(
                        Stream.of(names(), groups(), state())
                                .flatMap(List::stream)
                                .toList(),
                        row -> false));
    }

    private List<Column<SchoolRecord>> names() {
        return List.of(
                text("admin.schools.list.codes", 22, row -> codes(row.school())),
                text("admin.school.name.label", 40, row -> row.school().name()),
                text(
                        "admin.school.kind.label",
                        14,
                        row -> words.kind(row.profile().kind())),
                text(
                        "admin.school.lowestGrade.label",
                        10,
                        row -> words.grade(row.profile().lowestGrade())),
                text(
                        "admin.school.highestGrade.label",
                        10,
                        row -> words.grade(row.profile().highestGrade())));
    }

    private List<Column<SchoolRecord>> groups() {
        return List.of(
                text("admin.school.network.label", 24, row -> row.school().network()),
                text("admin.school.district.label", 20, row -> row.school().district()),
                text("admin.school.size.label", 14, SchoolRecord::size),
                text("admin.school.project.label", 30, row -> String.join(", ", row.projects())));
    }

    private List<Column<SchoolRecord>> places() {
        return List.of(
                text("admin.school.subDistrict.label", 20, row -> row.profile().subDistrict()),
                text("admin.school.village.label", 24, row -> row.profile().village()),
                degrees("admin.school.latitude.label", Coordinates::latitude),
                degrees("admin.school.longitude.label", Coordinates::longitude));
    }

    /** In words where a place is missing. */
    private List<Column<SchoolRecord>> distances(SchoolDistances all) {
        Texts texts = words.texts();
        return List.of(
                Column.number(
                        texts.get(all.officeKnown() ? "admin.schools.list.office" : "admin.schools.list.officeless"),
                        14,
                        row -> place(row).flatMap(all::toOffice).orElse(null)),
                text(
                        "admin.schools.list.near",
                        40,
                        row -> place(row)
                                .map(place -> nearest(all, row, place)
                                        .map(Near::name)
                                        .orElseGet(() -> texts.get("admin.school.distance.alone")))
                                .orElseGet(() -> texts.get("admin.school.distance.placeless"))),
                Column.number(
                        texts.get("admin.schools.list.nearKm"),
                        14,
                        row -> place(row)
                                .flatMap(place -> nearest(all, row, place))
                                .map(Near::kilometres)
                                .orElse(null)));
    }

    private static Optional<Near> nearest(SchoolDistances all, SchoolRecord row, Coordinates place) {
        return all.nearest(row.school().id(), place, 1).stream().findFirst();
    }

    private static Optional<Coordinates> place(SchoolRecord row) {
        return Optional.ofNullable(row.profile().coordinates());
    }

    private List<Column<SchoolRecord>> state() {
        Texts texts = words.texts();
        return List.of(
                Column.number(texts.get("admin.schools.column.complete"), 10, words::percent),
                text("admin.schools.missing", 30, row -> String.join(", ", words.missing(row))),
                text("admin.school.phone.label", 18, row -> row.school().phone()),
                text(
                        "admin.schools.column.status",
                        16,
                        row -> texts.get("admin.school.status." + row.school().status())),
                Column.date(
                        texts.get("admin.schools.list.until"),
                        14,
                        row -> row.school().until()));
    }

    private Column<SchoolRecord> text(String title, int width, Function<SchoolRecord, @Nullable String> value) {
        return Column.text(words.texts().get(title), width, value);
    }

    private Column<SchoolRecord> degrees(String title, Function<Coordinates, BigDecimal> part) {
        return Column.number(words.texts().get(title), 12, row -> {
            Coordinates place = row.profile().coordinates();
            return place == null ? null : part.apply(place);
        });
    }
}
