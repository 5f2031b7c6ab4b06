package org.khet.portal.api.ui;

import com.vaadin.flow.component.Component;

/** Makes a new view for each opening; called with the session lock held. */
@FunctionalInterface
public interface ViewFactory {
    /** A new view. A thrown exception is shown as an error with a reference number; menu and other views go on. */
    Component open(ViewRequest request);
}
