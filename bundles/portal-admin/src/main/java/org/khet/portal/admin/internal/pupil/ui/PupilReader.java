package org.khet.portal.admin.internal.pupil.ui;

import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.admin.pupil.PupilCountRegister;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.security.Scope;
import org.khet.portal.api.settings.CodeList.Code;
import org.khet.portal.api.text.ScreenDates;
import org.khet.portal.api.ui.ViewRequest;

/**
 * Reads the pupils of a school by grade, for one page.
 *
 * @param codes levels and grades in the office's order
 */
record PupilReader(ViewRequest request, Texts texts, PupilCountRegister pupils, List<Code> codes, SchoolId school) {
    /** Keeps an immutable copy. */
    PupilReader {
        codes = List.copyOf(codes);
    }

    /** Whether this person may type the pupils of this school. */
    boolean mayType() {
        Scope scope = request.caller().scope(PupilCountRegister.EDIT);
        return scope.wholeOffice() || scope.schools().contains(school);
    }

    /** As of which days pupils are counted, the latest first. */
    List<LocalDate> days() {
        return pupils.days(request.caller());
    }

    /** What is stored as of a day. */
    PupilTable table(LocalDate day) {
        return new PupilTable(request, texts, codes, day, pupils.of(request.caller(), school, day));
    }

    /** A choice of the day that is looked at. */
    Select<LocalDate> day(LocalDate day) {
        return choice("admin.pupils.asOf", days(), day);
    }

    /** A choice of another day, or none. */
    Select<LocalDate> other(LocalDate day, @Nullable LocalDate other) {
        List<LocalDate> others = days().stream().filter(one -> !one.equals(day)).toList();
        Select<LocalDate> choice = choice("admin.pupils.before", others, other);
        choice.setEmptySelectionAllowed(true);
        return choice;
    }

    private Select<LocalDate> choice(String key, List<LocalDate> days, @Nullable LocalDate value) {
        ScreenDates dates = ScreenDates.in(texts.locale());
        Select<LocalDate> choice = new Select<>();
        choice.setLabel(texts.get(key));
        choice.setItems(days);
        choice.setItemLabelGenerator(one -> one == null ? texts.get("admin.pupils.none") : dates.listDate(one));
        choice.setEmptySelectionCaption(texts.get("admin.pupils.none"));
        choice.setValue(value);
        request.draft().skip(choice);
        return choice;
    }

    /** Where figures come from, in words; empty when there are none. */
    String sources(PupilTable table) {
        var words = new FigureMessages(texts);
        return table.known().stream()
                .map(one -> words.source(one.value().source()))
                .distinct()
                .collect(Collectors.joining(" · "));
    }
}
