package org.khet.portal.shell.internal.door;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.ui.component.FullStop;
import org.khet.portal.api.ui.component.State;
import org.khet.portal.shell.internal.ground.Shell;
import org.khet.portal.shell.internal.session.SignOut;
import org.khet.portal.shell.internal.word.Words;

/** For an account without a grant in any office today. */
public final class NoOfficeView extends Div implements HasDynamicTitle {
    private final transient Shell shell;

    /** For the pages of this shell. */
    public NoOfficeView(Shell shell) {
        this.shell = shell;
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        UI ui = attach.getUI();
        Texts texts = Words.in(ui.getLocale());
        Button out = new Button(texts.get("shell.me.signout"), click -> SignOut.here(shell.entrance(), ui));
        out.setId("shell-nooffice-signout");
        removeAll();
        add(new DoorFrame(ui.getLocale(), texts.get("shell.name"))
                .page(new FullStop(
                                State.NEAR,
                                "building-2",
                                texts.get("shell.nooffice.title"),
                                texts.get("shell.nooffice.text"),
                                out)
                        .asPage()));
    }

    @Override
    public String getPageTitle() {
        return Words.of(UI.getCurrent().getLocale(), "shell.name");
    }
}
