package org.khet.portal.admin.internal.job.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.admin.job.Jobs;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.text.NumberFormatter;
import org.khet.portal.api.ui.component.BadgeTone;
import org.khet.portal.api.ui.component.CardRow;
import org.khet.portal.api.ui.component.FigureStrip;
import org.khet.portal.api.ui.component.FigureStrip.Figure;
import org.khet.portal.api.ui.component.Links;

/** What the portal does by itself, on the home page of who steers it: how many jobs there are, and those that fail or rest. Source: core CORE-146. */
final class JobsCard {
    private static final int MOST = 5;
    private final Texts texts;
    private final JobMessages messages;

    JobsCard(Texts texts) {
        this.texts = texts;
        this.messages = new JobMessages(texts);
    }

    static boolean isFailing(JobActions.Row row) {
        return row.line().failures() > 0 && !row.line().paused();
    }

    Component of(List<JobActions.Row> rows) {
        List<JobActions.Row> failing = rows.stream().filter(JobsCard::isFailing).toList();
        Div card = new Div(new FigureStrip(List.of(
                figure("all", rows.size(), null),
                figure("failing", failing.size(), BadgeTone.LATE),
                figure(
                        "paused",
                        (int) rows.stream()
                                .map(JobActions.Row::line)
                                .filter(Jobs.Line::paused)
                                .count(),
                        BadgeTone.WAIT))));
        failing.stream().limit(MOST).forEach(row -> card.add(Links.to("admin/jobs/" + row.id(), row(row))));
        return card;
    }

    private CardRow row(JobActions.Row row) {
        return new CardRow(
                messages.last(row.line()),
                messages.badge(row.line()),
                messages.name(row.line()),
                texts.get("admin.jobs.next", messages.next(row.line())),
                true);
    }

    private Figure figure(String name, int count, @Nullable BadgeTone tone) {
        return new Figure(
                NumberFormatter.whole(count),
                texts.get("admin.card.jobs.unit"),
                texts.get("admin.card.jobs." + name),
                count == 0 ? null : tone,
                "admin/jobs");
    }
}
