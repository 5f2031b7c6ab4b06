package org.khet.portal.admin.internal.structure.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.export.Column;
import org.khet.portal.api.export.ExportList;
import org.khet.portal.api.export.ListKind;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.office.Offices;
import org.khet.portal.api.structure.Unit;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.api.text.ScreenDates;

/**
 * Groups, units and sections of one office on a day, as a file.
 *
 * @param texts in the person's language
 * @param units those of the person's office, in its order
 * @param day   on which they stand so
 */
record UnitList(Texts texts, List<Unit> units, LocalDate day) {
    private static final ListKind KIND = ListKind.impersonal("core.unit", Offices.CONFIGURE);

    /** All of them. */
    ExportList<Unit> all() {
        Map<UnitId, Unit> byId = units.stream().collect(Collectors.toMap(Unit::id, Function.identity()));
        String on = texts.get("admin.units.day") + " "
                + ScreenDates.in(texts.locale()).longDate(day);
        return new ExportList<>(
                KIND,
                new ExportList.ExportTexts(texts.get("admin.units.title"), on, texts.locale()),
                List.of(
                        Column.text(texts.get("admin.unit.code.label"), 12, Unit::code),
                        Column.text(texts.get("admin.unit.name.label"), 44, Unit::name),
                        Column.text(texts.get("admin.unit.shortName.label"), 24, Unit::shortName),
                        Column.text(texts.get("admin.unit.nameEnglish.label"), 34, Unit::nameEnglish),
                        Column.text(texts.get("admin.unit.parent.label"), 30, unit -> above(unit.parent(), byId)),
                        Column.text(texts.get("admin.unit.phone.label"), 14, Unit::phone)),
                ExportList.Source.of(units));
    }

    private static String above(@Nullable UnitId parent, Map<UnitId, Unit> byId) {
        Unit unit = parent == null ? null : byId.get(parent);
        return unit == null ? "" : unit.shortName();
    }
}
