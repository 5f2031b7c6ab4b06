package org.khet.portal.shell.internal.signin;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.ui.component.BadgeTone;
import org.khet.portal.api.ui.component.EmptyState;
import org.khet.portal.shell.internal.session.SignOut;
import org.khet.portal.shell.internal.setup.ShellContext;
import org.khet.portal.shell.internal.text.ShellMessages;

/** For an account without a grant in any office today. */
public final class NoOfficeView extends Div implements HasDynamicTitle {
    private final transient ShellContext shell;

    /** For the pages of this shell. */
    public NoOfficeView(ShellContext shell) {
        this.shell = shell;
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        UI ui = attach.getUI();
        Texts texts = ShellMessages.in(ui.getLocale());
        Button out = new Button(texts.get("shell.me.signout"), click -> SignOut.here(shell.entrance(), ui));
        out.setId("shell-nooffice-signout");
        removeAll();
        add(new SignInFrame(ui.getLocale(), texts.get("shell.name"))
                .page(new EmptyState(
                                BadgeTone.NEAR,
                                "building-2",
                                texts.get("shell.nooffice.title"),
                                texts.get("shell.nooffice.text"),
                                out)
                        .asPage()));
    }

    @Override
    public String getPageTitle() {
        return ShellMessages.of(UI.getCurrent().getLocale(), "shell.name");
    }
}
