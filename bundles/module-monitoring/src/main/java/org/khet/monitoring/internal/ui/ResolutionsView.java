package org.khet.monitoring.internal.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import org.khet.monitoring.internal.plan.ResolutionItems;
import org.khet.portal.api.answer.Answer;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.meeting.MeetingItems;
import org.khet.portal.api.person.People;
import org.khet.portal.api.person.Person;
import org.khet.portal.api.text.ScreenDates;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.BadgeTone;
import org.khet.portal.api.ui.component.InlineNotice;
import org.khet.portal.api.ui.component.Links;
import org.khet.portal.api.ui.component.PageHeader;
import org.khet.portal.api.ui.component.Section;
import org.khet.portal.api.ui.component.SmallTable;

/** Resolutions of committees that nobody follows yet, each with the way to its item. Source: monitoring P16, MON-41. */
final class ResolutionsView extends Div {
    ResolutionsView(ViewRequest request, ResolutionItems items, People people) {
        Texts texts = request.texts();
        String title = texts.get("monitoring.resolutions.title");
        addClassName("k-page");
        add(new PageHeader(texts.get("monitoring.resolutions.place"), title)
                .crumb("", texts.get("records.home"))
                .here(title));
        Answer<List<MeetingItems.Resolved>> answer = items.waiting(request.caller());
        if (answer.known().isEmpty()) {
            add(new InlineNotice(
                    answer instanceof Answer.Off<?> ? BadgeTone.IDLE : BadgeTone.NEAR,
                    texts.get(
                            answer instanceof Answer.Off<?>
                                    ? "monitoring.resolutions.off"
                                    : "monitoring.resolutions.failed"),
                    texts.get("monitoring.resolutions.byhand")));
            return;
        }
        List<MeetingItems.Resolved> waiting = answer.known().orElseThrow();
        if (waiting.isEmpty()) {
            add(new InlineNotice(BadgeTone.DONE, texts.get("monitoring.resolutions.empty"), ""));
            return;
        }
        add(new Section(title, table(request, title, items, people, waiting)).flush());
    }

    private static SmallTable table(
            ViewRequest request,
            String title,
            ResolutionItems items,
            People people,
            List<MeetingItems.Resolved> waiting) {
        Texts texts = request.texts();
        ScreenDates dates = ScreenDates.in(texts.locale());
        List<List<String>> rows = new ArrayList<>();
        List<Anchor> ways = new ArrayList<>();
        for (MeetingItems.Resolved one : waiting) {
            rows.add(List.of(
                    one.words(),
                    one.body() + " · " + one.source(),
                    people.find(request.caller().office(), one.owner())
                            .map(Person::fullName)
                            .orElse(""),
                    one.due().map(dates::longDate).orElse("–")));
            Anchor way = Links.to(items.form(one), texts.get("monitoring.resolutions.follow"));
            way.setId("monitoring-resolution-" + one.link().id());
            way.getElement().setAttribute("aria-label", texts.get("monitoring.resolutions.follow-one", one.words()));
            ways.add(way);
        }
        return new SmallTable(
                        title,
                        List.of(
                                texts.get("monitoring.resolutions.words"),
                                texts.get("monitoring.resolutions.meeting"),
                                texts.get("monitoring.resolutions.owner"),
                                texts.get("monitoring.resolutions.due")),
                        rows)
                .last(texts.get("monitoring.resolutions.way"), ways)
                .stacking();
    }
}
