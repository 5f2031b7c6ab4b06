package org.khet.portal.admin.internal.screen.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.BadgeTone;
import org.khet.portal.api.ui.component.Icons;
import org.khet.portal.api.ui.component.InlineNotice;

/** Shows the address with which somebody sets a first password; it is nowhere else and cannot be shown again. */
public final class OneTimeLink extends Div {
    /** For a token of {@code Accounts} or {@code Administrators}. */
    public OneTimeLink(ViewRequest request, Texts texts, String name, String token) {
        TextField address = new TextField(texts.get("admin.link.label"));
        address.setId("admin-link-address");
        address.setValue(request.address("login/link/" + token));
        address.setReadOnly(true);
        address.setWidthFull();
        address.setAutoselect(true);
        request.draft().skip(address);
        Button copy = new Button(texts.get("admin.link.copy"), Icons.of("copy"), press -> {
            getElement().executeJs("navigator.clipboard && navigator.clipboard.writeText($0)", address.getValue());
            request.tell(texts.get("admin.link.copied"));
        });
        copy.setId("admin-link-copy");
        add(new InlineNotice(BadgeTone.RUN, texts.get("admin.link.title", name), texts.get("admin.link.text"))
                .with(address)
                .actions(copy));
    }
}
