package org.khet.ict.internal.ticket.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.khet.ict.internal.equipment.Device;
import org.khet.ict.internal.knowledge.ArticleHints;
import org.khet.ict.internal.ticket.report.OpenDeviceTickets;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.outcome.OutOfService;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.BadgeTone;
import org.khet.portal.api.ui.component.InlineNotice;
import org.khet.portal.api.ui.component.Links;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What the form of a report says beside its fields: articles that fit the symptom, and tickets of the same device that are open
 * already, to which the report may be added. Source: ict ICT-05, ICT-33.
 */
final class ReportHints {
    static final int MOST = 3;
    private static final Logger LOG = LoggerFactory.getLogger(ReportHints.class);
    private final ViewRequest request;
    private final Texts texts;
    private final RepairFormView view;
    private final Function<String, List<ArticleHints.Hint>> articles;
    private final OpenDeviceTickets opens;

    /** @param articles those that fit what is typed, the most fitting first */
    ReportHints(
            ViewRequest request,
            RepairFormView view,
            Function<String, List<ArticleHints.Hint>> articles,
            OpenDeviceTickets opens) {
        this.request = request;
        this.texts = request.texts();
        this.view = view;
        this.articles = articles;
        this.opens = opens;
    }

    /** From now on follows what is typed and chosen. */
    void follow() {
        view.trouble.symptom.addValueChangeListener(typed -> symptom(typed.getValue()));
        view.what.equipment.addValueChangeListener(chosen -> device(chosen.getValue()));
    }

    private void symptom(String words) {
        view.hints.removeAll();
        List<ArticleHints.Hint> fitting = fitting(words);
        view.hints.setVisible(!fitting.isEmpty());
        if (fitting.isEmpty()) {
            return;
        }
        var notice = new InlineNotice(BadgeTone.RUN, texts.get("ict.repair.form.hints"), "");
        for (ArticleHints.Hint hint : fitting) {
            notice.with(new Details(hint.title(), new Paragraph(hint.body())));
        }
        view.hints.add(notice);
    }

    /** None while the database does not answer: what only helps must not keep the draft from being written, which tells of it. */
    private List<ArticleHints.Hint> fitting(String words) {
        try {
            return articles.apply(words);
        } catch (OutOfService away) {
            LOG.debug("no articles are offered", away);
            return List.of();
        }
    }

    private void device(@Nullable Device device) {
        view.known.removeAll();
        List<OpenDeviceTickets.Open> open = device == null ? List.of() : opens.of(request.caller(), device.id());
        view.known.setVisible(!open.isEmpty());
        for (OpenDeviceTickets.Open one : open) {
            view.known.add(notice(one));
        }
    }

    private InlineNotice notice(OpenDeviceTickets.Open one) {
        var notice = new InlineNotice(
                BadgeTone.NEAR,
                texts.get("ict.repair.form.open", one.number()),
                texts.get("ict.ticket.state." + one.state()));
        if (one.seen()) {
            Anchor link = Links.to("ict/repairs/" + one.id(), texts.get("ict.repair.form.open.look"));
            link.setTarget(AnchorTarget.BLANK);
            notice.with(new Paragraph(link));
        }
        Button join = new Button(texts.get("ict.repair.form.join"), press -> join(one));
        join.setId("ict-repair-form-join-" + one.id());
        return notice.actions(join);
    }

    private void join(OpenDeviceTickets.Open one) {
        try {
            boolean joined =
                    request.attempt(() -> opens.join(request.caller(), one.id(), view.trouble.symptom.getValue()));
            if (joined) {
                request.draft().clear();
                request.tell(texts.get("ict.repair.form.joined", one.number()));
                request.open(one.seen() ? "ict/repairs/" + one.id() : "ict/my-repairs");
            }
        } catch (Rejected refused) {
            view.showProblems(refused.problems());
        }
    }
}
