package org.khet.portal.shell.internal.signin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.khet.portal.api.admin.security.Sessions.Open;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.ui.component.BadgeTone;
import org.khet.portal.api.ui.component.Icons;
import org.khet.portal.api.ui.component.Section;
import org.khet.portal.api.ui.component.StatusBadge;
import org.khet.portal.shell.internal.fault.Toast;
import org.khet.portal.shell.internal.session.UserSession;
import org.khet.portal.shell.internal.setup.ShellContext;
import org.khet.portal.shell.internal.text.ShellMessages;

/** Browsers in which the person is signed in; each other one can be signed out from here. DESIGN picture 19b. */
final class OpenSessions extends Div {
    private final transient ShellContext shell;
    private final transient UserSession presence;
    private final transient Texts texts;
    private final transient Runnable changed;

    OpenSessions(ShellContext shell, UI ui, UserSession presence, Runnable changed) {
        this.shell = shell;
        this.presence = presence;
        this.changed = changed;
        this.texts = ShellMessages.in(ui.getLocale());
        setId("shell-visits-open");
        List<Open> open = shell.entrance().sessions().open(presence.account());
        UnorderedList list = new UnorderedList();
        list.addClassName("k-sessions");
        list.getStyle().set("list-style", "none").set("padding", "0").set("margin", "0");
        open.forEach(one -> list.add(row(one, ui)));
        add(new Section(texts.get("shell.visits.open", open.size()), list));
    }

    private ListItem row(Open one, UI ui) {
        Span device = new Span(device(one.device()));
        device.addClassName("k-person-name");
        Span facts = new Span(texts.get(
                "shell.visits.open.facts",
                one.address(),
                shell.directory().words(ui.getLocale()).listDateTime(one.began()),
                shell.directory().words(ui.getLocale()).listDateTime(one.used())));
        facts.addClassName("k-sub");
        Div words = new Div(new Div(device), facts);
        ListItem row = new ListItem(words, end(one, ui));
        row.getStyle()
                .set("display", "flex")
                .set("justify-content", "space-between")
                .set("align-items", "center")
                .set("gap", "12px")
                .set("flex-wrap", "wrap")
                .set("padding", "8px 0");
        return row;
    }

    private Component end(Open one, UI ui) {
        if (one.id() == presence.visit().id()) {
            return new StatusBadge(BadgeTone.DONE, "monitor", texts.get("shell.visits.open.this"));
        }
        Button end = new Button(texts.get("shell.visits.open.end"), Icons.of("log-out"), press -> {
            try {
                shell.entrance().sessions().end(presence.account(), one.id());
                Toast.tell(texts.get("shell.visits.open.ended"));
            } catch (RuntimeException e) {
                Toast.warn(shell.faults().tell(e, "end of a session", ui.getLocale()), ui.getLocale());
            }
            changed.run();
        });
        end.setId("shell-visits-end-" + one.id());
        end.addClassName("k-session-end");
        end.setAriaLabel(texts.get("shell.visits.open.end") + " " + device(one.device()));
        return end;
    }

    private String device(String stored) {
        String[] parts = stored.split(" ", 2);
        String kind = texts.get("shell.device." + (parts[0].equals("phone") ? "phone" : "computer"));
        return parts.length < 2 ? kind : kind + " · " + parts[1];
    }
}
