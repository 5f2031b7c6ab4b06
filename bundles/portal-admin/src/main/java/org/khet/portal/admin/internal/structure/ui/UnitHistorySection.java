package org.khet.portal.admin.internal.structure.ui;

import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.admin.structure.UnitPeriod;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.structure.Unit;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.api.text.ScreenDates;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.Section;
import org.khet.portal.api.ui.component.SmallTable;

/** What a unit was called and where it stood, the latest first (core CORE-03). */
final class UnitHistorySection extends Div {
    private static final int SHOWN = 20;
    private final transient ViewRequest request;
    private final transient Texts texts;
    private final transient UnitAccess book;
    private final transient List<UnitPeriod> periods;

    UnitHistorySection(ViewRequest request, Texts texts, UnitAccess book, UnitId unit) {
        this.request = request;
        this.texts = texts;
        this.book = book;
        periods = book.register().periods(request.caller(), unit);
        getStyle().set("display", "contents"); // its parts stand in the page's own column
        String title = texts.get("admin.unit.history.title");
        ScreenDates dates = ScreenDates.in(texts.locale());
        add(new Section(
                        title,
                        new SmallTable(
                                title,
                                List.of(
                                        texts.get("admin.unit.name.label"),
                                        texts.get("admin.unit.parent.label"),
                                        texts.get("admin.unit.history.from"),
                                        texts.get("admin.unit.history.until")),
                                periods.stream()
                                        .limit(SHOWN)
                                        .map(one -> row(one, dates))
                                        .toList()))
                .flush());
    }

    /** Whether the last day of the unit is known. */
    boolean hasEnded() {
        return !periods.isEmpty() && periods.getFirst().until() != null;
    }

    private List<String> row(UnitPeriod one, ScreenDates dates) {
        LocalDate until = one.until();
        return List.of(
                one.name(),
                parent(one.parent(), one.from()),
                dates.listDate(one.from()),
                until == null ? "–" : dates.listDate(until));
    }

    private String parent(@Nullable UnitId parent, LocalDate day) {
        return parent == null
                ? texts.get("admin.people.office")
                : book.units()
                        .find(request.caller().office(), parent, day)
                        .map(Unit::name)
                        .orElse("–");
    }
}
