package org.khet.portal.shell.internal.notice;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.khet.portal.api.notice.Notices;
import org.khet.portal.api.notice.Notices.Notice;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.text.ScreenDates;
import org.khet.portal.api.ui.component.Icons;
import org.khet.portal.api.ui.component.Links;
import org.khet.portal.shell.internal.module.ModuleRegistry;
import org.khet.portal.shell.internal.text.ShellMessages;

/** The newest notices; opening one marks it as read. */
public final class NoticeList extends Div {
    private final transient Notices notices;
    private final transient ModuleRegistry modules;
    private final transient Caller caller;
    private final transient Runnable read;

    /** For a person; the action is run after one was read. */
    public NoticeList(Notices notices, ModuleRegistry modules, Caller caller, Runnable read) {
        this.notices = notices;
        this.modules = modules;
        this.caller = caller;
        this.read = read;
    }

    /** Shows the newest ones. */
    public void show(UI ui, int limit) {
        removeAll();
        List<Notice> latest = notices.latest(caller, limit);
        if (latest.isEmpty()) {
            Div nothing = new Div(ShellMessages.of(ui.getLocale(), "shell.notices.nothing"));
            nothing.addClassName("k-hint");
            add(nothing);
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("k-notices");
        latest.forEach(notice -> list.add(line(ui, notice)));
        add(list);
    }

    private ListItem line(UI ui, Notice notice) {
        Span text = new Span(NoticeMessages.of(modules, notice, ui.getLocale()));
        text.addClassName("k-line-1");
        Span when = new Span(ScreenDates.in(ui.getLocale()).listDateTime(notice.at()));
        when.addClassName("k-line-2");
        Anchor link = Links.to(notice.link(), text);
        link.getElement().addEventListener("click", click -> {
            notices.read(caller, notice.id());
            read.run();
        });
        Div words = new Div(link, when);
        words.addClassName("k-two-lines");
        ListItem item = new ListItem(Icons.of(NoticeMessages.icon(modules, notice)), words);
        if (notice.read() == null) {
            item.addClassName("k-unread");
        }
        return item;
    }
}
