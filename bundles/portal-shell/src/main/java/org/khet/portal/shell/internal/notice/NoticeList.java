package org.khet.portal.shell.internal.notice;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import org.khet.portal.api.notice.Notices.Notice;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.text.ScreenDates;
import org.khet.portal.api.ui.component.Icons;
import org.khet.portal.api.ui.component.Links;
import org.khet.portal.api.ui.component.TypedTexts;
import org.khet.portal.shell.internal.module.ModuleRegistry;
import org.khet.portal.shell.internal.setup.WorkServices;
import org.khet.portal.shell.internal.text.ShellMessages;

/** The newest notices; opening one marks it as read. */
public final class NoticeList extends Div {
    private final transient WorkServices work;
    private final transient ModuleRegistry modules;
    private final transient Caller caller;
    private final transient Runnable read;

    /** For a person; the action is run after one was read. */
    public NoticeList(WorkServices work, ModuleRegistry modules, Caller caller, Runnable read) {
        this.work = work;
        this.modules = modules;
        this.caller = caller;
        this.read = read;
    }

    /** Shows the newest ones. */
    public void show(UI ui, int limit) {
        removeAll();
        List<Notice> latest = work.notices().latest(caller, limit);
        if (latest.isEmpty()) {
            Div nothing = new Div(ShellMessages.of(ui.getLocale(), "shell.notices.nothing"));
            nothing.addClassName("k-hint");
            add(nothing);
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("k-notices");
        Map<Long, String> subjects = work.subjects(caller, latest);
        latest.forEach(notice -> list.add(line(ui, notice, subjects.getOrDefault(notice.id(), ""))));
        add(list);
    }

    private ListItem line(UI ui, Notice notice, String subject) {
        Span text = new Span(NoticeMessages.of(modules, notice, ui.getLocale()));
        text.addClassName("k-line-1");
        Span about = TypedTexts.mark(new Span(subject), subject, ui.getLocale());
        about.addClassName("k-line-2");
        Span when = new Span(ScreenDates.in(ui.getLocale()).listDateTime(notice.at()));
        when.addClassName("k-line-2");
        Anchor link = subject.isEmpty() ? Links.to(notice.link(), text) : Links.to(notice.link(), text, about);
        link.getElement().addEventListener("click", click -> {
            work.notices().read(caller, notice.id());
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
