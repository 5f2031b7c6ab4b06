package org.khet.portal.shell.internal.signin;

import com.vaadin.flow.component.button.Button;

/** A button that names an identity provider; names of authorities are long and wrap on a phone. */
final class ProviderButton extends Button {
    ProviderButton(String id, String label, Runnable work) {
        super(label, click -> work.run());
        setId(id);
        getStyle().set("white-space", "normal").set("overflow-wrap", "anywhere");
    }
}
