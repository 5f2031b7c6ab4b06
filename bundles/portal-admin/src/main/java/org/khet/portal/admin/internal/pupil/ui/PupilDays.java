package org.khet.portal.admin.internal.pupil.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.pupil.PupilTotals.Days;
import org.khet.portal.api.text.ScreenDates;
import org.khet.portal.api.ui.ViewRequest;

/** Two choices: as of which day pupils are shown, and with which one they are compared. For one page. */
final class PupilDays {
    private final ViewRequest request;
    private final Texts texts;
    private final List<LocalDate> known;
    private final Consumer<Days> changed;
    private Days days;

    /**
     * Choices.
     *
     * @param known   days to choose from
     * @param first   which stand there first
     * @param changed told which stand there now
     */
    PupilDays(ViewRequest request, Texts texts, List<LocalDate> known, Days first, Consumer<Days> changed) {
        this.request = request;
        this.texts = texts;
        this.known = List.copyOf(known);
        this.days = first;
        this.changed = changed;
    }

    /** The latest day, beside the same one of the year before where that is known; {@code known} has the latest first. */
    static Days latest(List<LocalDate> known) {
        LocalDate latest = known.getFirst();
        return new Days(latest, known.contains(latest.minusYears(1)) ? latest.minusYears(1) : null);
    }

    Component[] choices() {
        Select<LocalDate> asOf = choice("as-of", "admin.pupils.asOf", days.asOf());
        asOf.addValueChangeListener(change -> {
            if (change.getValue() != null) {
                choose(new Days(change.getValue(), days.before()));
            }
        });
        Select<LocalDate> before = choice("before", "admin.pupils.before", days.before());
        before.setEmptySelectionAllowed(true);
        before.setEmptySelectionCaption(texts.get("admin.pupils.none"));
        before.addValueChangeListener(change -> choose(new Days(days.asOf(), change.getValue())));
        return new Component[] {asOf, before};
    }

    private void choose(Days chosen) {
        days = chosen;
        changed.accept(chosen);
    }

    private Select<LocalDate> choice(String name, String label, @Nullable LocalDate value) {
        ScreenDates dates = ScreenDates.in(texts.locale());
        Select<LocalDate> choice = new Select<>();
        choice.setId("admin-pupil-counts-" + name);
        choice.setItems(known);
        choice.setItemLabelGenerator(day -> day == null
                ? texts.get("admin.pupils.none")
                : texts.get("admin.pupil-counts.day." + name, dates.listDate(day)));
        choice.setValue(value);
        choice.setAriaLabel(texts.get(label));
        request.draft().skip(choice);
        return choice;
    }
}
