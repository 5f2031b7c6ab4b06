package org.khet.portal.admin.internal.pupil.ui;

import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.settings.CodeList.Code;
import org.khet.portal.api.text.ScreenDates;
import org.khet.portal.api.ui.component.Section;
import org.khet.portal.api.ui.component.SmallTable;

/** Pupils of a school as of a day beside those of another one, by level: difference and percent. */
final class PupilComparison extends Div {
    /**
     * A comparison of what is stored.
     *
     * @param now    the later look
     * @param before with which it is compared
     */
    PupilComparison(Texts texts, PupilTable now, PupilTable before) {
        ScreenDates dates = ScreenDates.in(texts.locale());
        String title = texts.get("admin.pupils.compared", dates.listDate(now.asOf()), dates.listDate(before.asOf()));
        List<List<String>> rows = new ArrayList<>();
        for (Code level : now.levels()) {
            rows.add(PupilChange.row(now.name(level), before.sum(level), now.sum(level)));
        }
        rows.add(PupilChange.row(texts.get("admin.pupils.all"), before.sum(), now.sum()));
        List<String> heads = List.of(
                texts.get("admin.pupils.level"),
                dates.listDate(before.asOf()),
                dates.listDate(now.asOf()),
                texts.get("admin.pupils.difference"),
                texts.get("admin.pupils.percent"));
        getStyle().set("display", "contents"); // it stands in the page's own column
        add(new Section(title, new SmallTable(title, heads, rows)).flush());
    }
}
