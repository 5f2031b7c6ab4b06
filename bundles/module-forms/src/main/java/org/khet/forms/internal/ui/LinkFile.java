package org.khet.forms.internal.ui;

import com.vaadin.flow.component.Component;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.BiFunction;
import org.khet.forms.internal.ask.AnswerLinks;
import org.khet.forms.internal.design.FormsPermissions;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.office.Office;
import org.khet.portal.api.office.Offices;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.text.ScreenDates;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.Download;
import org.khet.portal.api.ui.open.PublicViews;

/** The file of links of an asking, one for each who is asked without an account. Source: monitoring MON-38. */
public final class LinkFile {
    private static final char MARK = '\uFEFF';
    private final AnswerLinks links;
    private final Offices offices;

    /** @param offices say the code that stands in the address */
    public LinkFile(AnswerLinks links, Offices offices) {
        this.links = links;
        this.offices = offices;
    }

    /** The button that saves links, and the one that replaces those handed out; none where nobody is asked by link. */
    List<Component> downloads(ViewRequest request, RecordRow asking) {
        if (!links.byLink(asking) || !request.caller().may(FormsPermissions.ASK_LEAD)) {
            return List.of();
        }
        return List.of(
                download(request, asking, "forms-ask-links", "forms.linked.file", links::make),
                download(request, asking, "forms-ask-links-replace", "forms.linked.replace", links::replace));
    }

    private Component download(
            ViewRequest request,
            RecordRow asking,
            String id,
            String label,
            BiFunction<Caller, Long, List<AnswerLinks.Link>> maker) {
        return new Download(
                id,
                "link",
                request.texts().get(label),
                () -> new Download.Kind("links-" + asking.id() + ".csv", "text/csv;charset=UTF-8"),
                out -> out.write(text(request, asking, maker.apply(request.caller(), asking.id()))
                        .getBytes(StandardCharsets.UTF_8)));
    }

    private String text(ViewRequest request, RecordRow asking, List<AnswerLinks.Link> made) {
        Texts texts = request.texts();
        String office = offices.find(asking.head().office()).map(Office::code).orElse("");
        StringBuilder text = new StringBuilder(MARK + texts.get("forms.linked.no") + ","
                + texts.get("forms.ask.field.receivers.participant") + "," + texts.get("forms.linked.link") + ","
                + texts.get("forms.ask.field.closes") + "\r\n");
        int number = 0;
        for (AnswerLinks.Link link : made) {
            number++;
            String address = PublicViews.address(office, "forms", "answer", link.token());
            text.append(number)
                    .append(",\"")
                    .append(link.participant().replace("\"", "\"\""))
                    .append("\",")
                    .append(request.address(address))
                    .append(',')
                    .append(ScreenDates.in(texts.locale()).listDate(link.until()))
                    .append("\r\n");
        }
        return text.toString();
    }
}
