package org.khet.portal.shell.internal.text;

import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.SystemMessagesInfo;
import com.vaadin.flow.server.SystemMessagesProvider;
import java.util.Locale;

/**
 * Vaadin's own messages. A session that has ended begins anew at the same address, without a box in between; so does one
 * whose cookie is gone, which Vaadin takes for a browser without cookies (that one is told by khet-cookies.js).
 */
public final class FlowMessages implements SystemMessagesProvider {
    @Override
    public SystemMessages getSystemMessages(SystemMessagesInfo info) {
        Locale locale = info.getLocale() == null ? ShellLanguages.ALL.getFirst() : info.getLocale();
        CustomizedSystemMessages messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(false);
        messages.setInternalErrorNotificationEnabled(true);
        messages.setInternalErrorCaption(ShellMessages.of(locale, "shell.fault.page.title"));
        messages.setInternalErrorMessage(ShellMessages.of(locale, "shell.fault.page.text"));
        messages.setCookiesDisabledNotificationEnabled(false);
        return messages;
    }
}
