package org.khet.portal.shell.internal.notice;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.event.EventPublisher.Subscription;
import org.khet.portal.api.notice.Notices;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.ui.component.Icons;
import org.khet.portal.shell.internal.session.PageAccess;
import org.khet.portal.shell.internal.session.TabOffice;
import org.khet.portal.shell.internal.setup.ShellContext;
import org.khet.portal.shell.internal.text.ShellMessages;

/** The bell: how many notices are unread, live, and the newest ones in a list. */
public final class NoticeBell extends Composite<Div> {
    private static final int SHOWN = 12;
    private static final int MOST_COUNTED = 99;
    private final transient Notices notices;
    private final transient Caller caller;
    private final Button button = new Button();
    private final Span count = new Span();
    private final Popover popover = new Popover();
    private final NoticeList list;
    private transient @Nullable Subscription subscription;

    /** For the person of this tab. */
    public NoticeBell(ShellContext shell, UI ui, TabOffice tab) {
        this.notices = shell.desk().notices();
        this.caller = Objects.requireNonNull(tab.caller());
        this.list = new NoticeList(shell.desk(), shell.modules(), caller, () -> {
            popover.close();
            refresh(ui);
        });
        button.setIcon(Icons.of("bell"));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.addClassName("k-bar-button");
        button.setId("shell-notices");
        count.addClassNames("k-count", "k-count-waiting");
        count.getElement().setAttribute("aria-hidden", "true");
        button.getElement().appendChild(count.getElement());
        popover.setTarget(button);
        popover.setPosition(PopoverPosition.BOTTOM_END);
        popover.setModal(true);
        popover.addOpenedChangeListener(change -> {
            if (change.isOpened()) {
                if (list.getParent().isEmpty()) {
                    popover.add(panel(ui));
                }
                list.show(ui, SHOWN);
            }
        });
        getContent().add(button, popover);
    }

    private Div panel(UI ui) {
        Locale locale = ui.getLocale();
        Button all = new Button(ShellMessages.of(locale, "shell.notices.readall"), click -> {
            notices.readAll(caller);
            list.show(ui, SHOWN);
            refresh(ui);
        });
        all.addThemeVariants(ButtonVariant.TERTIARY);
        all.setId("shell-notices-readall");
        Div panel = new Div(new H2(ShellMessages.of(locale, "shell.notices.title")), list, all);
        panel.addClassName("k-panel");
        return panel;
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        UI ui = attach.getUI();
        refresh(ui);
        subscription = notices.follow(caller, () -> PageAccess.run(ui, () -> refresh(ui)));
    }

    @Override
    protected void onDetach(DetachEvent detach) {
        if (subscription != null) {
            subscription.close();
            subscription = null;
        }
    }

    private void refresh(UI ui) {
        int unread = notices.unread(caller);
        count.setText(unread > MOST_COUNTED ? MOST_COUNTED + "+" : String.valueOf(unread));
        count.setVisible(unread > 0);
        button.setAriaLabel(ShellMessages.of(ui.getLocale(), "shell.notices.count", unread));
        if (popover.isOpened()) {
            list.show(ui, SHOWN);
        }
    }
}
