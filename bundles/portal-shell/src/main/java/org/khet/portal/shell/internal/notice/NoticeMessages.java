package org.khet.portal.shell.internal.notice;

import java.util.Comparator;
import java.util.Locale;
import org.khet.portal.api.notice.Notices.Notice;
import org.khet.portal.shell.internal.module.KnownModule;
import org.khet.portal.shell.internal.module.ModuleRegistry;
import org.khet.portal.shell.internal.text.ShellMessages;

/** Notices in the words of the module from which they come. */
final class NoticeMessages {
    private NoticeMessages() {}

    static String of(ModuleRegistry modules, Notice notice, Locale locale) {
        String text = modules.find(module(notice))
                .map(known -> known.texts().in(locale))
                .filter(texts -> texts.has(notice.type()))
                .map(texts -> texts.named(notice.type(), notice.facts()))
                .orElseGet(() -> notice.type());
        return notice.isTakenBack() ? ShellMessages.of(locale, "shell.notices.taken-back", text) : text;
    }

    /** That of the first entry of the module in the menu. */
    static String icon(ModuleRegistry modules, Notice notice) {
        return modules.find(module(notice)).map(KnownModule::views).stream()
                .flatMap(views -> views.stream())
                .filter(view -> view.order() >= 0)
                .min(Comparator.comparingInt(view -> view.order()))
                .map(view -> view.icon())
                .orElse("bell");
    }

    private static String module(Notice notice) {
        return notice.type().substring(0, Math.max(0, notice.type().indexOf('.')));
    }
}
