package org.khet.portal.admin.internal.school.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.khet.portal.api.admin.school.SchoolChange;
import org.khet.portal.api.admin.school.SchoolRegister;
import org.khet.portal.api.admin.school.SchoolRegister.Membership;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.text.ScreenDates;
import org.khet.portal.api.ui.component.BadgeTone;
import org.khet.portal.api.ui.component.Section;
import org.khet.portal.api.ui.component.Timeline;

/**
 * What became of a school, the latest first: into which groups and projects it came and when it left them, and how it ended or was
 * opened again (core CORE-33, CORE-34).
 */
final class SchoolHistory extends Div {
    private record Dated(LocalDate day, Timeline.Event event) {}

    private final transient Texts texts;
    private final transient ScreenDates dates;
    private final transient List<Membership> memberships;
    private final transient List<Dated> all = new ArrayList<>();

    SchoolHistory(Texts texts, List<Membership> memberships, List<SchoolChange> changes) {
        this.texts = texts;
        this.dates = ScreenDates.in(texts.locale());
        this.memberships = List.copyOf(memberships);
        getStyle().set("display", "contents"); // it stands in the page's own column
        changes.forEach(this::changed);
        memberships.forEach(this::came);
        memberships.forEach(this::left);
        all.sort(Comparator.comparing(Dated::day).reversed());
        Component told = all.isEmpty()
                ? new Span(texts.get("admin.school.history.none"))
                : new Timeline(all.stream().map(Dated::event).toList());
        Section section = new Section(texts.get("admin.school.history.title"), told);
        section.setId("admin-school-history");
        add(section);
    }

    private void came(Membership one) {
        String before = memberships.stream()
                .filter(earlier -> isFollowedBy(earlier, one))
                .findFirst()
                .map(earlier -> earlier.group() + " → ")
                .orElse("");
        add(
                one.from(),
                BadgeTone.RUN,
                one.dimension().equals(SchoolRegister.PROJECT) ? "flag" : "network",
                kind(one),
                before + one.group(),
                "");
    }

    /** Without a group that follows at once, else its coming says it. */
    private void left(Membership one) {
        LocalDate until = one.until();
        if (until != null && memberships.stream().noneMatch(later -> isFollowedBy(one, later))) {
            add(until, BadgeTone.IDLE, "log-out", kind(one), texts.get("admin.school.history.left", one.group()), "");
        }
    }

    /** In a project nobody follows: a school is in several. */
    private static boolean isFollowedBy(Membership before, Membership after) {
        LocalDate until = before.until();
        return until != null
                && !before.dimension().equals(SchoolRegister.PROJECT)
                && before.dimension().equals(after.dimension())
                && after.from().equals(until.plusDays(1));
    }

    private String kind(Membership one) {
        String key = "admin.school." + one.dimension() + ".label";
        return texts.has(key) ? texts.get(key) : one.dimension();
    }

    private void changed(SchoolChange one) {
        LocalDate signed = one.documentDay();
        String paper = one.document().isEmpty() || signed == null
                ? ""
                : texts.get("admin.school.changes.document", one.document(), dates.listDate(signed));
        add(one.from(), BadgeTone.LATE, "circle-x", texts.get("admin.school.status." + one.status()), "", paper);
        LocalDate reopened = one.reopened();
        if (reopened != null) {
            add(reopened, BadgeTone.DONE, "undo-2", texts.get("admin.school.reopen"), "", "");
        }
    }

    private void add(LocalDate day, BadgeTone tone, String icon, String who, String what, String text) {
        all.add(new Dated(day, new Timeline.Event(tone, icon, who, what, dates.listDate(day), text, List.of())));
    }
}
