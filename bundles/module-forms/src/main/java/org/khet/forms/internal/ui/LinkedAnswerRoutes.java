package org.khet.forms.internal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import org.khet.forms.internal.ask.AnswerLinks;
import org.khet.forms.internal.ask.AskRecords;
import org.khet.forms.internal.definition.DataTexts;
import org.khet.forms.internal.entry.FormEntryService;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.office.Office;
import org.khet.portal.api.office.Offices;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.ui.RecordViews;
import org.khet.portal.api.text.ScreenDates;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.BadgeTone;
import org.khet.portal.api.ui.component.InlineNotice;
import org.khet.portal.api.ui.component.PageHeader;
import org.khet.portal.api.ui.open.PublicViews;

/** The form that a link opens for somebody without an account; once sent, thanks. Source: monitoring MON-38; core CORE-122. */
public final class LinkedAnswerRoutes {
    private final AnswerLinks links;
    private final FormEntryService entries;
    private final AskRecords asks;
    private final RecordViews views;
    private final Offices offices;

    /** Of the module's services. */
    public LinkedAnswerRoutes(
            AnswerLinks links, FormEntryService entries, AskRecords asks, RecordViews views, Offices offices) {
        this.links = links;
        this.entries = entries;
        this.asks = asks;
        this.views = views;
        this.offices = offices;
    }

    /** The page of a link. */
    public Component open(ViewRequest request) {
        Texts texts = request.texts();
        try {
            return switch (links.open(request.caller().office(), request.key())) {
                case AnswerLinks.Opened.Used used ->
                    told(texts, BadgeTone.DONE, "forms.linked.used.title", "forms.linked.used.text");
                case AnswerLinks.Opened.Over over ->
                    told(texts, BadgeTone.NEAR, "forms.linked.over.title", "forms.linked.over.text");
                case AnswerLinks.Opened.Form form -> filled(request, form);
            };
        } catch (NoLongerThere unknown) {
            return told(texts, BadgeTone.NEAR, "forms.linked.unknown.title", "forms.linked.unknown.text");
        }
    }

    private static Component told(Texts texts, BadgeTone tone, String title, String text) {
        return new Div(new H1(texts.get(title)), new InlineNotice(tone, texts.get(title), texts.get(text)));
    }

    private Component filled(ViewRequest request, AnswerLinks.Opened.Form opened) {
        Texts texts = request.texts();
        RecordRow asking = opened.asking();
        var kind = asks.askings().kind();
        request.title(asking.get(kind.title));
        String until = ScreenDates.in(texts.locale()).longDate(asking.get(kind.closes));
        Paragraph what = new Paragraph(asking.get(kind.purpose));
        Paragraph rules = new Paragraph(
                texts.get(asking.get(kind.anonymous) ? "forms.linked.anonymous" : "forms.linked.named", until));
        rules.addClassName("k-sub");
        DesignViewRequest data = new DesignViewRequest(
                request,
                entries.filling(request.caller()),
                new DataTexts(texts, opened.form().kind().definition()).asking(asking.get(kind.title)));
        Component form = views.form(data, opened.form(), null, draft -> {
            links.send(request.caller().office(), request.key(), draft);
            return again(request);
        });
        // whoever has no account gets nowhere by the way back to the register
        form.getChildren()
                .filter(PageHeader.class::isInstance)
                .toList()
                .forEach(head -> head.getElement().removeFromParent());
        return new Div(new H1(asking.get(kind.title)), what, rules, form);
    }

    private String again(ViewRequest request) {
        String office =
                offices.find(request.caller().office()).map(Office::code).orElse("");
        return PublicViews.address(office, "forms", "answer", request.key());
    }
}
