package org.khet.portal.shell.internal.notice;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.ui.component.PageHeader;
import org.khet.portal.api.ui.component.Section;
import org.khet.portal.shell.internal.host.PageTitle;
import org.khet.portal.shell.internal.session.TabOffice;
import org.khet.portal.shell.internal.setup.ShellContext;
import org.khet.portal.shell.internal.text.ShellMessages;

/** All notices of the person on a page of their own, for the phone and for looking back. */
public final class NoticesView extends Div implements HasDynamicTitle, LocaleChangeObserver {
    private static final int SHOWN = 200;
    private final transient ShellContext shell;

    /** For the pages of this shell. */
    public NoticesView(ShellContext shell) {
        this.shell = shell;
        addClassName("k-page");
    }

    /** Called when the page is attached and when its language changes. */
    @Override
    public void localeChange(LocaleChangeEvent event) {
        build(event.getUI());
    }

    private void build(UI ui) {
        TabOffice.of(ui).map(TabOffice::caller).ifPresent(caller -> build(ui, caller));
    }

    private void build(UI ui, Caller caller) {
        removeAll();
        Texts texts = ShellMessages.in(ui.getLocale());
        NoticeList list = new NoticeList(shell.desk(), shell.modules(), caller, () -> {});
        list.show(ui, SHOWN);
        Button all = new Button(texts.get("shell.notices.readall"), click -> {
            shell.desk().notices().readAll(caller);
            list.show(ui, SHOWN);
        });
        all.setId("shell-notices-page-readall");
        add(
                new PageHeader(texts.get("shell.frame.place"), texts.get("shell.notices.title")),
                new Section(texts.get("shell.notices.latest"), list).action(all));
        choices(ui, caller, texts);
    }

    private void choices(UI ui, Caller caller, Texts texts) {
        NoticeChoices choices =
                new NoticeChoices(shell.desk(), shell.modules().on(caller.office()), caller, ui.getLocale());
        if (choices.getChildren().findAny().isPresent()) {
            add(new Section(texts.get("shell.notices.choices"), choices).hint(texts.get(choices.hintKey())));
        }
    }

    @Override
    public String getPageTitle() {
        UI ui = UI.getCurrent();
        return PageTitle.of(ui, ShellMessages.of(ui.getLocale(), "shell.notices.title"));
    }
}
