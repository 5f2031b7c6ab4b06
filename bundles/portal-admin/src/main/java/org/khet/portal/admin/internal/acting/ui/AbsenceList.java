package org.khet.portal.admin.internal.acting.ui;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.khet.portal.api.acting.Absence;
import org.khet.portal.api.admin.acting.AbsenceRegister;
import org.khet.portal.api.admin.acting.ActingRegister;
import org.khet.portal.api.export.Column;
import org.khet.portal.api.export.ExportList;
import org.khet.portal.api.export.ListKind;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.security.Caller;

/**
 * The absences of one person, in words and as a file.
 *
 * @param caller   in whose name is read
 * @param texts    in the person's language
 * @param absences the register
 * @param places   kinds, and which half day it is
 */
record AbsenceList(Caller caller, Texts texts, AbsenceRegister absences, ActingChoices places) {
    private static final ListKind KIND = ListKind.personal("core.absence", ActingRegister.VIEW);

    /**
     * All that the page of the person shows and may show.
     *
     * @param title of the page
     */
    ExportList<Absence> all(PersonId person, String title) {
        List<Absence> all = absences.of(caller, person);
        return new ExportList<>(
                KIND,
                new ExportList.ExportTexts(title, "", texts.locale()),
                List.of(
                        Column.date(
                                texts.get("admin.absence.from.label"),
                                16,
                                one -> one.from().day()),
                        Column.date(
                                texts.get("admin.absence.until.label"),
                                16,
                                one -> one.until().day()),
                        Column.text(texts.get("admin.absences.column.half"), 20, this::half),
                        Column.text(texts.get("admin.absence.kind.label"), 20, this::kind),
                        Column.text(texts.get("admin.absence.note.label"), 40, Absence::note),
                        Column.text(texts.get("admin.absences.column.state"), 18, this::state)),
                ExportList.Source.of(all));
    }

    /** Name of the kind; empty where the caller may not know it. */
    String kind(Absence one) {
        return one.kind().isEmpty() ? "" : places.kind(texts, one.kind());
    }

    /** As in core C.9: entered, active, ended; and cancelled. */
    String state(Absence one) {
        return texts.get("admin.absence.state." + stateOf(one));
    }

    private String stateOf(Absence one) {
        if (one.cancelled()) {
            return "cancelled";
        }
        if (one.isOn(places.now())) {
            return "active";
        }
        return one.until().compareTo(places.now()) < 0 ? "ended" : "entered";
    }

    /** Where the first or the last day is not a whole one. */
    private String half(Absence one) {
        return Stream.of(
                        one.from().afternoon() ? texts.get("admin.absence.fromNoon.label") : "",
                        one.until().afternoon() ? "" : texts.get("admin.absence.untilNoon.label"))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" "));
    }
}
